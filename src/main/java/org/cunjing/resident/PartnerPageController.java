package org.cunjing.resident;

import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import org.cunjing.community.partner.PartnerPages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A community partner's page, behind a link that was handed over: the agreement, invitations, and where the village's
/// notices hang.
@Controller
class PartnerPageController {

    private final Visits visits;
    private final PartnerPages pages;
    private final ZoneId zone;

    PartnerPageController(Visits visits, PartnerPages pages, ZoneId zone) {
        this.visits = visits;
        this.pages = pages;
        this.zone = zone;
    }

    @GetMapping("/v/partner/{link}")
    String show(@PathVariable String link, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("page", visits.with(link, pages::show));
        model.addAttribute("suffix", link.contains("@") ? link.substring(link.indexOf('@')) : "");
        model.addAttribute("times", new CallTimes(zone));
        return "village/partner";
    }
}
