package org.disclosureledger.command.registerimport.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The text of a CSV file. Decoding is strict: what is neither UTF-8 nor GB18030 (which holds GBK and GB2312) is refused,
 * never read with replacement characters.
 *
 * @param note what a person should know about the encoding; null for UTF-8
 */
record CsvText(String text, @Nullable String note) {

    static CsvText decode(UploadedFile file) {
        byte[] bytes = file.bytes();
        if (file.startsWith(0xEF, 0xBB, 0xBF)) {
            return new CsvText(strictly(bytes, 3, StandardCharsets.UTF_8).orElseThrow(CsvText::unknown), null);
        }
        if (file.startsWith(0xFF, 0xFE)) {
            return utf16(bytes, StandardCharsets.UTF_16LE);
        }
        if (file.startsWith(0xFE, 0xFF)) {
            return utf16(bytes, StandardCharsets.UTF_16BE);
        }
        return strictly(bytes, 0, StandardCharsets.UTF_8).map(text -> new CsvText(text, null))
                .or(() -> strictly(bytes, 0, Charset.forName("GB18030"))
                        .map(text -> new CsvText(text, "文件不是 UTF-8 编码，已按 GBK（GB18030）读取，请核对生僻字")))
                .orElseThrow(CsvText::unknown);
    }

    private static CsvText utf16(byte[] bytes, Charset charset) {
        return new CsvText(strictly(bytes, 2, charset).orElseThrow(CsvText::unknown), "文件为 UTF-16 编码");
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static UnreadableSheet unknown() {
        return new UnreadableSheet(1, "无法识别文件编码，请另存为 UTF-8 编码的 CSV 文件");
    }
}
