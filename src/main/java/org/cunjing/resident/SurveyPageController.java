package org.cunjing.resident;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.resident.survey.Channel;
import org.cunjing.resident.survey.Survey;
import org.cunjing.resident.survey.SurveyAnswers;
import org.cunjing.resident.survey.SurveyNotOpen;
import org.cunjing.shared.NotFound;
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

/// Questionnaires on the public page of a village: on the resident's own device, or on a phone that somebody hands
/// over.
@Controller
@RequestMapping("/v/{address}/surveys/{id}")
class SurveyPageController {

    private final Visits visits;
    private final VillageBoards boards;
    private final SurveyAnswers answers;
    private final AddressLimits limits;

    SurveyPageController(Visits visits, VillageBoards boards, SurveyAnswers answers, AddressLimits limits) {
        this.visits = visits;
        this.boards = boards;
        this.answers = answers;
        this.limits = limits;
    }

    /// @param with shows that the phone is handed over
    @GetMapping
    String ask(
            @PathVariable String address,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String with,
            HttpServletResponse response,
            Model model) {
        return visits.at(address, village -> {
            try {
                var survey = answers.get(number(id), village.id());
                return form(address, village, survey, SurveySheet.blank(), with, null, model);
            } catch (SurveyNotOpen over) {
                response.setStatus(HttpStatus.GONE.value());
                return over(address, village, model);
            }
        });
    }

    @PostMapping("/answers")
    String take(
            @PathVariable String address,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String with,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return visits.at(address, village -> {
            try {
                var survey = answers.get(number(id), village.id());
                return take(address, village, survey, with, request, response, model);
            } catch (SurveyNotOpen over) {
                response.setStatus(HttpStatus.GONE.value());
                return over(address, village, model);
            }
        });
    }

    private String take(
            String address,
            Village village,
            Survey survey,
            String with,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var sheet = SurveySheet.of(request::getParameter, survey.questions());
        try {
            limits.count(request.getRemoteAddr(), village.id());
            var channel = answers.channel(survey.id(), village.id(), Optional.of(with));
            answers.take(survey.id(), village.id(), sheet.number(), sheet.choices(), channel);
            return thanks(address, village, survey, channel == Channel.ASSISTED ? with : "", model);
        } catch (SurveyNotOpen over) {
            throw over;
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(address, village, survey, sheet, with, "refusal." + refusal.slug(), model);
        }
    }

    private String form(
            String address,
            Village village,
            Survey survey,
            SurveySheet sheet,
            String with,
            @Nullable String fault,
            Model model) {
        var handedOver = answers.channel(survey.id(), village.id(), Optional.of(with)) == Channel.ASSISTED;
        model.addAttribute("board", boards.board(village));
        model.addAttribute("address", address);
        model.addAttribute("survey", survey);
        model.addAttribute("sheet", sheet);
        model.addAttribute("with", handedOver ? with : "");
        model.addAttribute("fault", fault);
        return "village/survey";
    }

    private String thanks(String address, Village village, Survey survey, String with, Model model) {
        model.addAttribute("board", boards.board(village));
        model.addAttribute("address", address);
        model.addAttribute("survey", survey);
        model.addAttribute("with", with);
        return "village/survey-thanks";
    }

    private String over(String address, Village village, Model model) {
        model.addAttribute("board", boards.board(village));
        model.addAttribute("address", address);
        return "village/survey-over";
    }

    private static UUID number(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw new NotFound("survey", id);
        }
    }
}
