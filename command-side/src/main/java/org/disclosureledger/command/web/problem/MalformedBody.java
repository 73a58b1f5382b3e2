package org.disclosureledger.command.web.problem;

import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Why a JSON body cannot be read: the field or the line, never the text that was sent. */
final class MalformedBody {

    private MalformedBody() {
    }

    /** @param cause null when there was no body at all */
    static Problem problem(@Nullable Throwable cause) {
        return switch (cause) {
            case StreamConstraintsException _ -> Problem.of(HttpStatus.CONTENT_TOO_LARGE, "正文过大、过长或嵌套过深");
            case UnrecognizedPropertyException unknown -> Problem.malformed(field(unknown), known(unknown));
            case MismatchedInputException whole when whole.getPath().isEmpty() -> Problem
                    .malformed(CallProblems.BODY, "请求正文须为一个 JSON 对象");
            case MismatchedInputException mismatch when mismatch.getTargetType() != null -> Problem
                    .malformed(field(mismatch), Expected.of(mismatch.getTargetType()));
            case InputCoercionException beyond -> Problem
                    .malformed(field(beyond), Expected.of(beyond.getTargetType()));
            case StreamReadException syntax -> Problem.malformed(field(syntax), line(syntax));
            case JacksonException other -> Problem.malformed(field(other), "内容不可用");
            case null -> Problem.malformed(CallProblems.BODY, "缺少请求正文");
            default -> Problem.malformed(CallProblems.BODY, "请求正文无法读取");
        };
    }

    /** As in {@code receipts[0].date}. */
    private static String field(JacksonException failure) {
        String path = failure.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + step.getPropertyName())
                .collect(Collectors.joining());
        String field = path.startsWith(".") ? path.substring(1) : path;
        return field.isEmpty() ? CallProblems.BODY : field;
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return Objects.requireNonNullElse(unknown.getKnownPropertyIds(), new TreeSet<>()).stream()
                .map(String::valueOf).sorted().collect(Collectors.joining("、", "未知的字段；可用的字段：", ""));
    }

    private static String line(StreamReadException syntax) {
        return "不是正确的 JSON：第 %d 行第 %d 列".formatted(syntax.getLocation().getLineNr(),
                syntax.getLocation().getColumnNr());
    }
}
