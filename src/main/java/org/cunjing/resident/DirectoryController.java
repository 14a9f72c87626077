package org.cunjing.resident;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The public directory: plain HTML, without account and without script. Nothing sought shows the stations to choose
/// from.
@Controller
@RequestMapping("/v/directory")
class DirectoryController {

    private final Visits visits;
    private final VillageBoards boards;
    private final PublicDirectory directory;

    DirectoryController(Visits visits, VillageBoards boards, PublicDirectory directory) {
        this.visits = visits;
        this.boards = boards;
        this.directory = directory;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String bureau, Model model) {
        var sought = q.strip();
        visits.nowhere(bureau, () -> {
            boards.bureau().ifPresent(found -> model.addAttribute("bureau", found));
            model.addAttribute("stations", directory.stations());
            return model.addAttribute("found", sought.isEmpty() ? null : directory.find(sought));
        });
        model.addAttribute("sought", sought);
        model.addAttribute("bureauCode", bureau);
        model.addAttribute("suffix", bureau.isEmpty() ? "" : "@" + bureau);
        return "village/directory";
    }
}
