package org.cunjing.platform;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Addresses inside the console and the phone page are known to their scripts only; each leads to its one page.
@Controller
class PageController {

    private static final String CONSOLE = "/{page:(?!api$|v$|field$|assets$|problems$|error$|livez$|readyz$)[^.]*}";

    @GetMapping({CONSOLE, CONSOLE + "/{*rest}"})
    String console() {
        return "forward:/index.html";
    }

    @GetMapping({"/field", "/field/{*rest}"})
    String field() {
        return "forward:/field.html";
    }
}
