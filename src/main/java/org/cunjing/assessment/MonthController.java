package org.cunjing.assessment;

import static org.cunjing.access.Role.BUREAU_OFFICE;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPolice;
import org.cunjing.access.AllowedToPoliceAndCommittee;
import org.cunjing.assessment.scoring.UnrankedReason;
import org.cunjing.roster.Officer;
import org.cunjing.roster.OfficerClass;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Months and their lists at the API.
@RestController
@RequestMapping("/api/assessment/months")
class MonthController {

    private final Months months;
    private final Scores scores;
    private final EvidenceExport export;
    private final Officers officers;
    private final Villages villages;

    MonthController(Months months, Scores scores, EvidenceExport export, Officers officers, Villages villages) {
        this.months = months;
        this.scores = scores;
        this.export = export;
        this.officers = officers;
        this.villages = villages;
    }

    /// Lists the months, the newest first.
    @GetMapping
    @AllowedToPoliceAndCommittee
    List<AssessedMonthView> listMonths() {
        return months.list().stream().map(AssessedMonthView::of).toList();
    }

    /// Opens a month for evaluation, or opens it again for officers posted since.
    @PostMapping
    @AllowedTo(BUREAU_OFFICE)
    AssessedMonthView openMonth(@RequestBody @Validated MonthForm form) {
        return AssessedMonthView.of(months.open(form.month(), form.deadline()));
    }

    /// Computes the month as it stands now.
    @PostMapping("/{month}/preview")
    @AllowedTo(BUREAU_OFFICE)
    AssessedMonthView previewMonth(@PathVariable YearMonth month) {
        return AssessedMonthView.of(months.preview(month));
    }

    /// Computes the month for the last time and keeps it for good.
    @PostMapping("/{month}/freeze")
    @AllowedTo(BUREAU_OFFICE)
    AssessedMonthView freezeMonth(@PathVariable YearMonth month) {
        return AssessedMonthView.of(months.freeze(month));
    }

    /// Lists the places that the signed-in person may see, list by list, best first.
    @GetMapping("/{month}/rankings")
    @AllowedToPolice
    List<RankedOfficerView> listRankings(@PathVariable YearMonth month) {
        var found = scores.listOf(months.get(month).month());
        var people = officers.byId(found.stream().map(OfficerScore::officer).toList());
        var stations = villages.stations();
        return found.stream()
                .map(score -> RankedOfficerView.of(score, people.get(score.officer()), stations))
                .toList();
    }

    /// Answers the raw evidence of a month, one line for each record that counts.
    @GetMapping(path = "/{month}/evidence.csv", produces = "text/csv;charset=UTF-8")
    @AllowedTo(BUREAU_OFFICE)
    String exportEvidence(@PathVariable YearMonth month) {
        return export.csv(months.get(month).month());
    }

    /// Computes every score of the month again and names the officers whose score would differ by a byte.
    @GetMapping("/{month}/proof")
    @AllowedTo(BUREAU_OFFICE)
    MonthProofView proveMonth(@PathVariable YearMonth month) {
        return new MonthProofView(month.toString(), months.get(month).officers(), months.differing(month));
    }

    /// @param deadline null: the end of the fifth day of the following month, or what was set before
    record MonthForm(@NotNull YearMonth month, @Nullable Instant deadline) {}

    record MonthProofView(String month, int officers, List<UUID> differing) {}

    record AssessedMonthView(
            String month,
            MonthState state,
            Instant deadline,
            @Nullable Instant previewedAt,
            @Nullable Instant frozenAt,
            @Nullable Long durationMs,
            int officers,
            int expected,
            int given) {

        static AssessedMonthView of(AssessedMonth month) {
            return new AssessedMonthView(
                    month.month().toString(),
                    month.state(),
                    month.deadline(),
                    month.previewedAt(),
                    month.frozenAt(),
                    month.durationMs(),
                    month.officers(),
                    month.expected(),
                    month.given());
        }
    }

    /// @param listed officers with a rank in the list, whether visible or not
    record RankedOfficerView(
            UUID officerId,
            String name,
            String badge,
            OfficerClass officerClass,
            String station,
            BigDecimal finalPoints,
            @Nullable Integer rank,
            @Nullable UnrankedReason unranked,
            int listed) {

        static RankedOfficerView of(OfficerScore score, @Nullable Officer officer, List<Station> stations) {
            return new RankedOfficerView(
                    score.officer(),
                    officer == null ? "" : officer.name(),
                    officer == null ? "" : officer.badge(),
                    score.officerClass(),
                    stations.stream()
                            .filter(one -> one.id().equals(score.station()))
                            .map(Station::name)
                            .findFirst()
                            .orElse(""),
                    score.finalPoints(),
                    score.rank(),
                    score.unranked(),
                    score.listed());
        }
    }
}
