package org.disclosureledger.command.registerimport.sheet;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How the writing of people is brought to one form; the words stay theirs. */
public final class Texts {

    /** White space of every kind, the ideographic and the zero-width ones and a stray byte order mark included. */
    private static final String SPACE = "[\\s\\p{Z}\\u200B-\\u200D\\u2060\\uFEFF]";
    private static final Pattern AROUND = Pattern.compile("^" + SPACE + "+|" + SPACE + "+$");
    private static final Pattern ANYWHERE = Pattern.compile(SPACE + "+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]|【[^】]*】");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");
    private static final Pattern QUOTE = Pattern.compile("[\"'“”‘’「」『』]");

    private Texts() {
    }

    /** Without the white space around it; line ends are line feeds. */
    public static String trimmed(String text) {
        if (text.isEmpty()) {
            return text;
        }
        return LINE_END.matcher(AROUND.matcher(text).replaceAll("")).replaceAll("\n");
    }

    /** White space of any kind and length as one space, for comparing. */
    public static String squeezed(String text) {
        return ANYWHERE.matcher(trimmed(text)).replaceAll(" ");
    }

    /** Half-width and without white space, for dates, numbers, codes. */
    public static String compact(String text) {
        return ANYWHERE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** A label without what people vary in it: width, spaces, quotation marks. */
    public static String label(String text) {
        return QUOTE.matcher(compact(text)).replaceAll("");
    }

    /** A header without marks and hints: spaces, line ends, asterisks, anything in brackets. */
    public static String header(String text) {
        return IN_BRACKETS.matcher(compact(text)).replaceAll("").replace("*", "").replaceAll(":$", "");
    }

    /** True when it holds characters that nobody typed. */
    public static boolean hasControlCharacters(String text) {
        return CONTROL.matcher(text).find();
    }
}
