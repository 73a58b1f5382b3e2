package org.disclosureledger.query.web;

import java.sql.SQLException;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Errors in Chinese: problem details (RFC 9457), and the same sentences as a page outside of the API. Values that were sent are not repeated: they may be personal data. */
@RestControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    Object refused(Refusal e, HttpServletRequest request) {
        ProblemDetail problem = problem(e.status(), String.valueOf(e.getMessage()), e.field());
        e.more().forEach(problem::setProperty);
        return answer(request, problem);
    }

    @ExceptionHandler
    Object wrongType(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return answer(request, problem(HttpStatus.BAD_REQUEST, "参数 %s 的值无法识别".formatted(e.getName()), e.getName()));
    }

    @ExceptionHandler
    Object missing(MissingServletRequestParameterException e, HttpServletRequest request) {
        String name = e.getParameterName();
        return answer(request, problem(HttpStatus.BAD_REQUEST, "缺少参数 %s".formatted(name), name));
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        if (e.getCause() instanceof JacksonException json && !json.getPath().isEmpty()) {
            String field = json.getPath().getLast().getPropertyName();
            String detail = json instanceof UnrecognizedPropertyException ? "没有名为 %s 的字段" : "字段 %s 的值无法识别";
            return answer(request, problem(HttpStatus.BAD_REQUEST, detail.formatted(field), field));
        }
        return answer(request, problem(HttpStatus.BAD_REQUEST, "请求内容不是可读的 JSON", null));
    }

    @ExceptionHandler(MultipartException.class)
    Object noParts(HttpServletRequest request) {
        return answer(request, problem(HttpStatus.BAD_REQUEST, "请求内容无法识别", null));
    }

    /** Nothing is written here on behalf of callers: data that the database cannot take (class 22) came as a condition. */
    @ExceptionHandler
    Object refusedByDatabase(DataIntegrityViolationException e, HttpServletRequest request) throws Exception {
        return e.getMostSpecificCause() instanceof SQLException cause && cause.getSQLState() != null
                && cause.getSQLState().startsWith("22")
                        ? answer(request, problem(HttpStatus.BAD_REQUEST, "查询条件的值无法处理", null))
                        : other(e, request);
    }

    /** What Spring itself refuses (method, media type, no such address) keeps its status; the rest is our fault. */
    @ExceptionHandler
    Object other(Exception e, HttpServletRequest request) throws Exception {
        if (e instanceof AccessDeniedException || e instanceof AuthenticationException) {
            throw e;
        }
        if (e instanceof ErrorResponse response) {
            HttpStatusCode status = response.getStatusCode();
            return ErrorAnswer.of(request, problem(status, title(status), null), response.getHeaders());
        }
        LOG.error("Request failed", e);
        return answer(request, problem(HttpStatus.INTERNAL_SERVER_ERROR, "处理请求时出错，已记入日志", null));
    }

    private static ProblemDetail problem(HttpStatusCode status, String detail, @Nullable String field) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title(status));
        if (field != null) {
            problem.setProperty("field", field);
        }
        return problem;
    }

    private static Object answer(HttpServletRequest request, ProblemDetail problem) {
        return ErrorAnswer.of(request, problem, HttpHeaders.EMPTY);
    }

    private static String title(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "请求有误";
            case 401 -> "请先登录";
            case 403 -> "没有权限";
            case 404 -> "没有找到";
            case 405 -> "不支持的请求方法";
            case 406, 415 -> "不支持的内容类型";
            case 409 -> "与现状冲突";
            case 413 -> "内容过大";
            case 503 -> "暂时不可用";
            default -> status.is5xxServerError() ? "系统出错" : "请求有误";
        };
    }
}
