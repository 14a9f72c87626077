package org.cunjing.resident;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.cunjing.resident.Suggestion.Kind;
import org.cunjing.resident.survey.Perception;
import org.cunjing.resident.survey.SurveyAnswers;
import org.cunjing.shared.Refusal;
import org.cunjing.territory.Village;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The public pages for residents: plain HTML that works without JavaScript and without an account.
@Controller
@RequestMapping("/v")
class VillagePageController {

    /// The six roles of a village officer, in the order of the mode.
    private static final List<String> ROLES =
            List.of("LIAISON", "MEDIATOR", "PUBLICIST", "INSPECTOR", "ORGANISER", "SERVICE");

    /// The parts of the transparency page.
    private static final List<String> PARTS =
            List.of("purpose", "data", "retention", "seeing", "assessment", "scoring", "complaint", "source");

    private final Visits visits;
    private final VillageBoards boards;
    private final HandIns handIns;
    private final AddressLimits limits;
    private final SurveyAnswers surveys;
    private final Perception perception;

    VillagePageController(
            Visits visits,
            VillageBoards boards,
            HandIns handIns,
            AddressLimits limits,
            SurveyAnswers surveys,
            Perception perception) {
        this.visits = visits;
        this.boards = boards;
        this.handIns = handIns;
        this.limits = limits;
        this.surveys = surveys;
        this.perception = perception;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String bureau, Model model) {
        visits.nowhere(bureau, () -> {
            boards.bureau().ifPresent(found -> model.addAttribute("bureau", found));
            return model.addAttribute("townships", boards.list(q.strip()));
        });
        model.addAttribute("sought", q.strip());
        model.addAttribute("suffix", bureau.isEmpty() ? "" : "@" + bureau);
        return "village/list";
    }

    @GetMapping("/transparency")
    String explain(Model model) {
        visits.nowhere("", () -> boards.bureau()).ifPresent(found -> model.addAttribute("bureau", found));
        model.addAttribute("parts", PARTS);
        return "village/transparency";
    }

    @GetMapping("/{address}")
    String show(@PathVariable String address, Model model) {
        return visits.at(address, village -> form(address, village, SuggestionForm.blank(), null, model));
    }

    /// Answers with the receipt at once: its number is shown here and never again.
    @PostMapping("/{address}/suggestions")
    String handIn(
            @PathVariable String address,
            SuggestionForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return visits.at(address, village -> {
            try {
                limits.count(request.getRemoteAddr(), village.id());
                form.refuseFaults();
                return receipt(address, village, form, model);
            } catch (Refusal refusal) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return form(address, village, form, "refusal." + refusal.slug(), model);
            }
        });
    }

    private String receipt(String address, Village village, SuggestionForm form, Model model) {
        var number = handIns.handIn(form.suggestion(village.id()));
        model.addAttribute("board", boards.board(village));
        model.addAttribute("address", address);
        model.addAttribute("number", number.grouped());
        return "village/receipt";
    }

    private String form(String address, Village village, SuggestionForm form, @Nullable String fault, Model model) {
        model.addAttribute("board", boards.board(village));
        model.addAttribute("address", address);
        model.addAttribute("form", form);
        model.addAttribute("fault", fault);
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("roles", ROLES);
        model.addAttribute("surveys", surveys.openIn(village.id()));
        perception.latest(village.id()).ifPresent(standing -> model.addAttribute("standing", standing));
        return "village/board";
    }
}
