package org.cunjing.casework.brief;

import static org.cunjing.access.Role.COMMUNITY_OFFICER;
import static org.cunjing.access.Role.POSTED_OFFICER;
import static org.cunjing.access.Role.SQUAD_LEADER;
import static org.cunjing.access.Role.STATION_LEADER;

import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPolice;
import org.cunjing.access.AllowedToPoliceAndCommittee;
import org.cunjing.casework.brief.SecurityBrief.BriefGroup;
import org.cunjing.casework.brief.SecurityBrief.BriefWork;
import org.cunjing.casework.brief.SecurityBrief.Frozen;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Security briefs for the councils of villages.
@RestController
@RequestMapping("/api/security-briefs")
class BriefController {

    private final SecurityBriefs briefs;
    private final BriefPrint print;
    private final Villages villages;

    BriefController(SecurityBriefs briefs, BriefPrint print, Villages villages) {
        this.briefs = briefs;
        this.print = print;
        this.villages = villages;
    }

    /// Briefs that were frozen, the latest first.
    @GetMapping
    @AllowedToPoliceAndCommittee
    List<FrozenBriefView> listSecurityBriefs() {
        return briefs.list().stream().map(this::view).toList();
    }

    /// How a month or quarter that is over looks; nothing is kept.
    @GetMapping("/preview")
    @AllowedToPolice
    SecurityBriefView previewSecurityBrief(
            @RequestParam UUID villageId, @RequestParam YearMonth first, @RequestParam(defaultValue = "1") int months) {
        return SecurityBriefView.of(briefs.preview(villageId, period(first, months)));
    }

    /// Freezes a brief for a meeting; one of the same village and period stays as it is.
    @PostMapping
    @AllowedTo({STATION_LEADER, SQUAD_LEADER, COMMUNITY_OFFICER, POSTED_OFFICER})
    FrozenBriefView freezeSecurityBrief(@RequestBody @Validated BriefForm form) {
        return view(briefs.freeze(form.villageId(), period(form.first(), form.months()), form.meetingId()));
    }

    /// A frozen brief on one page.
    @GetMapping(path = "/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedToPoliceAndCommittee
    ResponseEntity<byte[]> downloadSecurityBrief(@PathVariable UUID id) {
        var frozen = briefs.get(id);
        var name = villages.get(frozen.villageId()).name();
        var disposition = ContentDisposition.attachment()
                .filename("%s-%s.pdf".formatted(name, frozen.brief().firstDay()), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PDF)
                .body(print.of(frozen, name));
    }

    private static BriefPeriod period(YearMonth first, int months) {
        if (!BriefPeriod.isPossible(first, months)) {
            throw new Faulty(List.of(new Fault("months", "out-of-range")));
        }
        return new BriefPeriod(first, months);
    }

    private FrozenBriefView view(Frozen frozen) {
        return new FrozenBriefView(
                frozen.id(),
                frozen.villageId(),
                villages.get(frozen.villageId()).name(),
                SecurityBriefView.of(frozen.brief()),
                frozen.entryId(),
                frozen.at(),
                frozen.by());
    }

    /// @param months 1 or 3
    /// @param meetingId entry of the meeting; null: not recorded yet
    record BriefForm(
            @NotNull UUID villageId,
            @NotNull YearMonth first,
            @NotNull Integer months,
            @Nullable UUID meetingId) {}

    record SecurityBriefView(LocalDate firstDay, LocalDate lastDay, List<BriefGroup> counts, List<BriefWork> work) {

        static SecurityBriefView of(SecurityBrief brief) {
            return new SecurityBriefView(brief.firstDay(), brief.lastDay(), brief.counts(), brief.work());
        }
    }

    /// @param entryId of the meeting; null: not held yet
    record FrozenBriefView(
            UUID id,
            UUID villageId,
            String villageName,
            SecurityBriefView brief,
            @Nullable UUID entryId,
            Instant at,
            String by) {}
}
