package org.disclosureledger.command.registerimport.sheet;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How the writing of people is brought to one form; the words stay theirs. */
public final class Texts {

    /** White space of every kind, the ideographic and the zero-width ones and a stray byte order mark included. */
    private static final String SPACE = "[\\s\\p{Z}\\u200B-\\u200D\\u2060\\uFEFF]";
    private static final Pattern ANYWHERE = Pattern.compile(SPACE + "+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]|【[^】]*】");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");
    private static final Pattern QUOTE = Pattern.compile("[\"'“”‘’「」『』]");

    private static final String ZERO_WIDTH = "\u200B\u200C\u200D\u2060\uFEFF";
    private static final int LONGEST_HEADER = 200;

    private Texts() {
    }

    /** Without the white space around it; line ends are line feeds. */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return LINE_END.matcher(text.substring(from, to)).replaceAll("\n");
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || ZERO_WIDTH.indexOf(c) >= 0;
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
        if (text.length() > LONGEST_HEADER) {
            return text.substring(0, LONGEST_HEADER);
        }
        return IN_BRACKETS.matcher(compact(text)).replaceAll("").replace("*", "").replaceAll(":$", "");
    }

    /** True when it holds characters that nobody typed. */
    public static boolean hasControlCharacters(String text) {
        return CONTROL.matcher(text).find();
    }
}
