package org.disclosureledger.command.web.problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** A problem detail in the making: title by status, and what else is known. */
record Problem(ProblemDetail body, HttpHeaders headers) {

    static Problem of(HttpStatus status, String sentence) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, sentence);
        body.setTitle(title(status));
        return new Problem(body, new HttpHeaders());
    }

    /** 400, with the field to be mended. */
    static Problem malformed(String field, String sentence) {
        return of(HttpStatus.BAD_REQUEST, sentence).with("field", field);
    }

    /** 503: the database does not answer; the caller may try again. */
    static Problem unavailable() {
        return of(HttpStatus.SERVICE_UNAVAILABLE, "数据库暂不可用，请稍后重试").header(HttpHeaders.RETRY_AFTER, "5");
    }

    /** For what the container refused before an endpoint could. */
    static Problem of(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return of(known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known, switch (known) {
            case NOT_FOUND -> "没有这个地址";
            case METHOD_NOT_ALLOWED -> "该地址不支持此请求方法";
            case null, default -> "请求未能处理";
        });
    }

    Problem with(String name, Object value) {
        body.setProperty(name, value);
        return this;
    }

    Problem header(String name, String value) {
        headers.add(name, value);
        return this;
    }

    /** In the format of problem details, whatever the caller said it would accept. */
    ResponseEntity<ProblemDetail> response() {
        return ResponseEntity.status(body.getStatus()).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "请求有误";
            case UNAUTHORIZED -> "需要登录";
            case FORBIDDEN -> "无权操作";
            case NOT_FOUND -> "没有找到";
            case METHOD_NOT_ALLOWED -> "不支持的请求方法";
            case NOT_ACCEPTABLE -> "不支持的应答格式";
            case CONFLICT -> "与现状冲突";
            case CONTENT_TOO_LARGE -> "内容过大";
            case UNSUPPORTED_MEDIA_TYPE -> "不支持的内容格式";
            case UNPROCESSABLE_CONTENT -> "不符合法律或政策规定";
            case SERVICE_UNAVAILABLE -> "服务暂不可用";
            default -> status.is4xxClientError() ? "请求有误" : "内部错误";
        };
    }
}
