package org.cunjing.resident;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.cunjing.shared.NotFound;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/// What every village page carries: how it is read, and a page instead of a problem document when there is no village.
@ControllerAdvice(
        assignableTypes = {
            VillagePageController.class,
            ReceiptController.class,
            SurveyPageController.class,
            DirectoryController.class,
            OwnPageController.class,
            PartnerPageController.class
        })
@Order(Ordered.HIGHEST_PRECEDENCE)
class VillagePageAdvice {

    @ModelAttribute
    void addReading(HttpServletRequest request, Locale locale, Model model) {
        var path = request.getRequestURI().replaceFirst("/(suggestions|answers|invitations/.*|leaving)$", "");
        model.addAllAttributes(reading(request, locale, path));
    }

    @ExceptionHandler
    ModelAndView on(NotFound missing, HttpServletRequest request, Locale locale) {
        var page = new ModelAndView("village/missing", reading(request, locale, "/v"), HttpStatus.NOT_FOUND);
        return page.addObject(
                "what", request.getRequestURI().matches("/v/(own|partner)/.*") ? "own.closed" : "missing");
    }

    private static Map<String, Object> reading(HttpServletRequest request, Locale locale, String path) {
        var reading = Reading.of(request.getParameter("lang"), request.getParameter("large"));
        return Map.of(
                "reading",
                reading,
                "language",
                Reading.isEnglish(locale) ? "en" : "zh-CN",
                "otherLanguage",
                reading.inOtherLanguage(locale).to(path),
                "otherSize",
                reading.inOtherSize().to(path));
    }
}
