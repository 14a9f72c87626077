package org.cunjing.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// What fails outside of controllers speaks the same language of problems.
@Controller
class FailureController implements ErrorController {

    private final Problems problems;

    FailureController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void fail(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int code = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(Integer.class::cast)
                .orElse(HttpStatus.NOT_FOUND.value());
        var status = Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        problems.write(
                response,
                status,
                status == HttpStatus.NOT_FOUND
                        ? "no-such-address"
                        : status.is4xxClientError() ? "malformed" : "failed");
    }
}
