package org.disclosureledger.query.web;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Errors as problem details (RFC 9457) in Chinese. Values that were sent are not repeated: they may be personal data. */
@RestControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal e) {
        ProblemDetail problem = problem(e.status(), String.valueOf(e.getMessage()), e.field());
        e.more().forEach(problem::setProperty);
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongType(MethodArgumentTypeMismatchException e) {
        return answer(problem(HttpStatus.BAD_REQUEST, "参数 %s 的值无法识别".formatted(e.getName()), e.getName()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException e) {
        String name = e.getParameterName();
        return answer(problem(HttpStatus.BAD_REQUEST, "缺少参数 %s".formatted(name), name));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e) {
        if (e.getCause() instanceof JacksonException json && !json.getPath().isEmpty()) {
            String field = json.getPath().getLast().getPropertyName();
            String detail = json instanceof UnrecognizedPropertyException ? "没有名为 %s 的字段" : "字段 %s 的值无法识别";
            return answer(problem(HttpStatus.BAD_REQUEST, detail.formatted(field), field));
        }
        return answer(problem(HttpStatus.BAD_REQUEST, "请求内容不是可读的 JSON", null));
    }

    /** What Spring itself refuses (method, media type, no such address) keeps its status; the rest is our fault. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception e) throws Exception {
        if (e instanceof AccessDeniedException || e instanceof AuthenticationException) {
            throw e;
        }
        if (e instanceof ErrorResponse response) {
            HttpStatusCode status = response.getStatusCode();
            return ResponseEntity.status(status).headers(response.getHeaders())
                    .body(problem(status, title(status), null));
        }
        LOG.error("Request failed", e);
        return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "处理请求时出错，已记入日志", null));
    }

    private static ProblemDetail problem(HttpStatusCode status, String detail, @Nullable String field) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title(status));
        if (field != null) {
            problem.setProperty("field", field);
        }
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
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
