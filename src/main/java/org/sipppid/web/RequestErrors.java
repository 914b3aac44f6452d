package org.sipppid.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/** Requests that no page of ours makes: an address that can name nothing is not found, the rest is refused. */
@ControllerAdvice
@ConditionalOnWebApplication
class RequestErrors {

    @ExceptionHandler
    void mistyped(MethodArgumentTypeMismatchException mistyped, HttpServletResponse response) throws IOException {
        boolean address = mistyped.getParameter().hasParameterAnnotation(PathVariable.class);
        response.sendError(address ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST);
    }

    @ExceptionHandler
    void noFile(MultipartException malformed, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
