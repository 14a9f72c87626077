package org.cunjing.resident;

import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;
import org.cunjing.community.call.Certificates;
import org.cunjing.community.call.OwnPages;
import org.cunjing.community.call.PersonalLink;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A volunteer's own page, behind a link that was handed over. No account, no script, no position.
@Controller
@RequestMapping("/v/own/{link}")
class OwnPageController {

    private final Visits visits;
    private final OwnPages pages;
    private final Certificates certificates;
    private final ZoneId zone;

    OwnPageController(Visits visits, OwnPages pages, Certificates certificates, ZoneId zone) {
        this.visits = visits;
        this.pages = pages;
        this.certificates = certificates;
        this.zone = zone;
    }

    @GetMapping
    String show(@PathVariable String link, HttpServletResponse response, Model model) {
        return page(link, response, model);
    }

    @PostMapping("/invitations/{id}/accept")
    String accept(@PathVariable String link, @PathVariable UUID id, HttpServletResponse response, Model model) {
        return act(link, own -> pages.accept(own, id), response, model);
    }

    @PostMapping("/invitations/{id}/decline")
    String decline(@PathVariable String link, @PathVariable UUID id, HttpServletResponse response, Model model) {
        return act(link, own -> pages.decline(own, id), response, model);
    }

    @PostMapping("/invitations/{id}/check-out")
    String checkOut(
            @PathVariable String link,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int minutes,
            HttpServletResponse response,
            Model model) {
        return act(link, own -> pages.checkOut(own, id, minutes), response, model);
    }

    @PostMapping("/leaving")
    String leave(@PathVariable String link, @RequestParam(defaultValue = "false") boolean erase, Model model) {
        visits.with(link, own -> {
            pages.leave(own, erase);
            return own;
        });
        model.addAttribute("erased", erase);
        return "village/farewell";
    }

    @GetMapping("/certificate")
    ResponseEntity<byte[]> print(@PathVariable String link) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PDF)
                .body(visits.with(link, certificates::print));
    }

    private String act(String link, Consumer<PersonalLink> work, HttpServletResponse response, Model model) {
        try {
            visits.with(link, own -> {
                work.accept(own);
                return own;
            });
        } catch (NotFound missing) {
            throw missing;
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fault", "refusal." + refusal.slug());
        }
        return page(link, response, model);
    }

    private String page(String link, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("page", visits.with(link, pages::show));
        model.addAttribute("link", link);
        model.addAttribute("times", new CallTimes(zone));
        return "village/own";
    }
}
