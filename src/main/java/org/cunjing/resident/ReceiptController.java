package org.cunjing.resident;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Status and answer for whoever holds a receipt number. The number travels in the body of the request: addresses end
/// up in histories and logs.
@Controller
@RequestMapping("/v/receipt")
class ReceiptController {

    private final Visits visits;
    private final HandIns handIns;
    private final AddressLimits limits;
    private final ZoneId zone;

    ReceiptController(Visits visits, HandIns handIns, AddressLimits limits, ZoneId zone) {
        this.visits = visits;
        this.handIns = handIns;
        this.limits = limits;
        this.zone = zone;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String bureau, Model model) {
        model.addAttribute("bureau", bureau);
        return "village/status";
    }

    @PostMapping
    String show(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String bureau,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("bureau", bureau);
        try {
            limits.count(request.getRemoteAddr(), Visits.NOWHERE);
            find(number, bureau)
                    .ifPresentOrElse(
                            found -> show(found, model), () -> model.addAttribute("fault", "refusal.receipt-unknown"));
        } catch (TooManyTries refusal) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("fault", "refusal." + refusal.slug());
        }
        return "village/status";
    }

    private void show(Suggestion found, Model model) {
        model.addAttribute("suggestion", found);
        model.addAttribute("handedInAt", found.handedInAt().atZone(zone));
    }

    private Optional<Suggestion> find(String number, String bureau) {
        return ReceiptNumber.read(number).flatMap(receipt -> visits.nowhere(bureau, () -> handIns.find(receipt)));
    }
}
