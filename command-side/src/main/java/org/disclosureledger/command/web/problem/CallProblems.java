package org.disclosureledger.command.web.problem;

import java.util.List;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Calls that cannot be understood: 400 with the field, or what HTTP has a status for. */
@RestControllerAdvice
@Order(3)
class CallProblems {

    static final String BODY = "body";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        return MalformedBody.problem(unreadable.getCause()).response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(BindException invalid) {
        return invalid(invalid.getAllErrors());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(HandlerMethodValidationException invalid) {
        ParameterValidationResult first = invalid.getParameterValidationResults().getFirst();
        String name = String.valueOf(first.getMethodParameter().getParameterName());
        String sentence = first.getResolvableErrors().getFirst().getDefaultMessage();
        return Problem.malformed(name, String.valueOf(sentence)).response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(ConstraintViolationException invalid) {
        ConstraintViolation<?> first = invalid.getConstraintViolations().iterator().next();
        return Problem.malformed(first.getPropertyPath().toString(), first.getMessage()).response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException mistyped) {
        Class<?> wanted = mistyped.getRequiredType();
        return Problem.malformed(mistyped.getName(), Expected.of(wanted == null ? Object.class : wanted)).response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException missing) {
        return Problem.malformed(missing.getParameterName(), "缺少此参数").response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestPartException missing) {
        return Problem.malformed(missing.getRequestPartName(), "缺少此文件").response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingRequestHeaderException missing) {
        return Problem.malformed(missing.getHeaderName(), "缺少此请求头").response();
    }

    @ExceptionHandler(ServletRequestBindingException.class)
    ResponseEntity<ProblemDetail> unbound() {
        return Problem.malformed("url", "缺少参数，或参数不符合要求").response();
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<ProblemDetail> tooLarge() {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "文件超过允许的大小").response();
    }

    @ExceptionHandler(MultipartException.class)
    ResponseEntity<ProblemDetail> notMultipart() {
        return Problem.malformed(BODY, "须以 multipart/form-data 提交，且内容完整").response();
    }

    private static ResponseEntity<ProblemDetail> invalid(List<ObjectError> errors) {
        ObjectError first = errors.getFirst();
        return Problem.malformed(first instanceof FieldError error ? error.getField() : BODY,
                first instanceof FieldError error && error.isBindingFailure()
                        ? "内容的类型不对"
                        : String.valueOf(first.getDefaultMessage()))
                .response();
    }
}
