package org.cunjing.platform;

import java.util.Map;
import org.cunjing.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// The only place that turns a failure into an HTTP answer. What it does not know is logged and answered without
/// details.
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail on(Refusal refusal) {
        return problems.of(refusal);
    }

    @ExceptionHandler
    ProblemDetail on(DuplicateKeyException failure) {
        LOG.info("A row exists already.", failure);
        return problems.of(HttpStatus.CONFLICT, "exists-already", Map.of());
    }

    @ExceptionHandler
    ProblemDetail on(IllegalArgumentException failure) {
        LOG.info("An impossible value was sent.", failure);
        return problems.of(HttpStatus.BAD_REQUEST, "malformed", Map.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception failure) {
        if (Problems.isBusy(failure)) {
            LOG.warn("The database is away: {}", String.valueOf(failure.getMessage()));
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, Problems.RETRY_AFTER_S)
                    .body(problems.of(HttpStatus.SERVICE_UNAVAILABLE, Problems.BUSY, Map.of()));
        }
        LOG.error("A request failed.", failure);
        return ResponseEntity.internalServerError()
                .body(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "failed", Map.of()));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var faults = failure.getBindingResult().getFieldErrors().stream()
                .map(this::fault)
                .toList();
        var problem = problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "faulty-form", Map.of("count", faults.size()));
        problem.setProperty("errors", faults);
        return ResponseEntity.unprocessableContent().headers(headers).body(problem);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.badRequest()
                .headers(headers)
                .body(problems.of(HttpStatus.BAD_REQUEST, "malformed", Map.of()));
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var known = HttpStatus.valueOf(status.value());
        return new ResponseEntity<>(problems.of(known, slug(known), Map.of()), headers, status);
    }

    private Problems.FieldProblem fault(FieldError error) {
        var rule = error.isBindingFailure() ? "malformed" : FormCheck.rule(String.valueOf(error.getCode()));
        return new Problems.FieldProblem(error.getField(), rule, problems.message(rule, Map.of()));
    }

    private static String slug(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "no-such-address";
            case METHOD_NOT_ALLOWED -> "no-such-operation";
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> "wrong-media-type";
            default -> status.is4xxClientError() ? "malformed" : "failed";
        };
    }
}
