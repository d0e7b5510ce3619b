package cn.zhoucun.examples.springboot3;

import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.json.JsonInputException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Says what is wrong with a request as problem details (RFC 9457): the place, the value and the cure. What is handled here
 * is not logged by Spring, whose own handler would log the message with the value in it.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (NestedExceptionUtils.getMostSpecificCause(refused) instanceof JsonInputException input) {
            ProblemDetail problem = problem(input.getMessage(), input.path(), input.value(), input.cure());
            return handleExceptionInternal(refused, problem, headers, status, request);
        }
        return super.handleHttpMessageNotReadable(refused, headers, status, request);
    }

    /** A fact that cannot be on the date of assessment, which only the assessment finds. */
    @ExceptionHandler
    ProblemDetail handle(InvalidInputException input) {
        return problem(input.getMessage(), "$.facts['%s']".formatted(input.subject()), input.value(), input.cure());
    }

    private static ProblemDetail problem(String detail, String path, String value, String cure) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setProperty("path", path);
        problem.setProperty("value", value);
        problem.setProperty("cure", cure);
        return problem;
    }
}
