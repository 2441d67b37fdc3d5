package io.nextmove.examples.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One plain page for everything that goes wrong. Nothing of the request comes into it, nor into the log. */
@Controller
@ControllerAdvice
class Problems implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final PageProperties properties;

    Problems(PageProperties properties) {
        this.properties = properties;
    }

    @ExceptionHandler(UnknownForm.class)
    ModelAndView unknownForm() {
        return page(HttpStatus.BAD_REQUEST);
    }

    /** What the server itself refuses, such as an address that is not there or a body that is too long. */
    @RequestMapping("/error")
    ModelAndView refused(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known = status instanceof Integer code ? HttpStatus.resolve(code) : null;
        return page(known == null ? HttpStatus.NOT_FOUND : known);
    }

    /** A form that is none, such as one with a half-written sign in it. */
    @ExceptionHandler(InvalidParameterException.class)
    ModelAndView unreadable() {
        return page(HttpStatus.BAD_REQUEST);
    }

    /** A fault of the application: its kind and place are logged, and never its message. */
    @ExceptionHandler(Exception.class)
    ModelAndView fault(Exception e) {
        if (e instanceof ErrorResponse refused) {
            return page(HttpStatus.valueOf(refused.getStatusCode().value()));
        }
        StackTraceElement place = e.getStackTrace().length == 0 ? null : e.getStackTrace()[0];
        LOG.error("A page failed: {} at {}", e.getClass().getName(), place);
        return page(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private ModelAndView page(HttpStatus status) {
        Frame frame =
                new Frame("Please start again: Next Move", properties.exit().toString(), properties.review(), "", "");
        ModelAndView page = new ModelAndView("problem").addObject("frame", frame);
        page.setStatus(status);
        return page;
    }
}
