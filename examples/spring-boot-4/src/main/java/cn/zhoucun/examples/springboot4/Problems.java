package cn.zhoucun.examples.springboot4;

import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.json.JsonInputException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says what is wrong with a request as problem details (RFC 9457): the place, the value and the cure. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail handle(JsonInputException input) {
        return problem(input.getMessage(), input.path(), input.value(), input.cure());
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
