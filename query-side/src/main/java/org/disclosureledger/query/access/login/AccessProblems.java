package org.disclosureledger.query.access.login;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import org.disclosureledger.query.web.ErrorAnswer;

/** Who somebody is, and what they may see, as problem details in Chinese. */
@RestControllerAdvice
@Order(1)
class AccessProblems {

    @ExceptionHandler(AuthenticationException.class)
    Object unauthorized(HttpServletRequest call) {
        return unauthorized(call, "请提供有效的用户名和密码，或令牌");
    }

    @ExceptionHandler
    Object refused(CredentialsRefused refused, HttpServletRequest call) {
        return unauthorized(call, refused.sentence());
    }

    /** The credentials may be right: they could not be checked. */
    @ExceptionHandler(AuthenticationServiceException.class)
    Object unchecked(HttpServletRequest call) {
        HttpHeaders headers = new HttpHeaders();
        headers.add(HttpHeaders.RETRY_AFTER, "5");
        return answer(call, HttpStatus.SERVICE_UNAVAILABLE, "暂时不可用", "办理端暂时无法访问，不能核对身份，请稍后重试", headers);
    }

    @ExceptionHandler
    Object denied(AccessDeniedException denied, HttpServletRequest call) {
        return answer(call, HttpStatus.FORBIDDEN, "没有权限", String.valueOf(denied.getMessage()), new HttpHeaders());
    }

    @ExceptionHandler(AuthorizationDeniedException.class)
    Object roleMissing(HttpServletRequest call) {
        return answer(call, HttpStatus.FORBIDDEN, "没有权限", "账号没有此操作所需的角色", new HttpHeaders());
    }

    @ExceptionHandler(CsrfException.class)
    Object forged(HttpServletRequest call) {
        return answer(call, HttpStatus.FORBIDDEN, "没有权限", "页面已过期，请刷新后重试", new HttpHeaders());
    }

    @ExceptionHandler(RequestRejectedException.class)
    Object rejected(HttpServletRequest call) {
        return answer(call, HttpStatus.BAD_REQUEST, "请求有误", "地址或请求头含有不允许的字符", new HttpHeaders());
    }

    /** A browser is not offered Basic: its own window would come up, and it would keep the password. */
    private static Object unauthorized(HttpServletRequest call, String sentence) {
        HttpHeaders headers = new HttpHeaders();
        if (call.getHeader("Sec-Fetch-Site") == null) {
            headers.add(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"disclosure-ledger\", charset=\"UTF-8\"");
        }
        headers.add(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return answer(call, HttpStatus.UNAUTHORIZED, "请先登录", sentence, headers);
    }

    private static Object answer(HttpServletRequest call, HttpStatus status, String title, String sentence,
            HttpHeaders headers) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setTitle(title);
        return ErrorAnswer.of(call, problem, headers);
    }
}
