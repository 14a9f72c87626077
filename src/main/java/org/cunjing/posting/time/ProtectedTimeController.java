package org.cunjing.posting.time;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.posting.time.ProtectedMonth.Fate;
import org.cunjing.posting.time.ProtectedMonth.Figures;
import org.cunjing.posting.time.ProtectedMonth.Seen;
import org.cunjing.posting.time.ProtectedSlot.Half;
import org.cunjing.posting.time.ProtectedTimes.Replacement;
import org.cunjing.posting.time.ProtectedTimes.Weekly;
import org.cunjing.roster.Branch;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Half-days that are set aside for villages.
@RestController
@RequestMapping("/api/protected-time")
class ProtectedTimeController {

    private final ProtectedTimes times;
    private final Officers officers;
    private final Villages villages;

    ProtectedTimeController(ProtectedTimes times, Officers officers, Villages villages) {
        this.times = times;
        this.officers = officers;
        this.villages = villages;
    }

    /// Shows a month within reach, officer by officer.
    @GetMapping("/{month}")
    @AllowedTo({
        Role.BUREAU_OFFICE,
        Role.HOUSEHOLD_AFFAIRS,
        Role.BRANCH_HEAD,
        Role.STATION_LEADER,
        Role.SQUAD_LEADER,
        Role.POSTED_OFFICER
    })
    ProtectedMonthView showProtectedMonth(@PathVariable YearMonth month) {
        var seen = times.month(month);
        var byOfficer =
                seen.slots().stream().collect(groupingBy(one -> one.slot().officerId()));
        var people = officers.byId(byOfficer.keySet());
        var branches = officers.branches().stream().collect(toMap(Branch::id, Branch::name));
        var places = villages.names(
                seen.slots().stream().map(one -> one.slot().villageId()).collect(Collectors.toSet()));
        var lines = byOfficer.keySet().stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Officer::badge))
                .map(officer ->
                        line(officer, seen, Objects.requireNonNull(byOfficer.get(officer.id())), branches, places))
                .toList();
        return new ProtectedMonthView(month, FiguresView.of(seen.figures()), lines);
    }

    /// Plans a month in one go; what is planned already stays.
    @PostMapping("/{month}/plan")
    @AllowedTo(Role.HOUSEHOLD_AFFAIRS)
    PlannedSlotsView planProtectedTime(@PathVariable YearMonth month, @RequestBody @Validated ProtectedPlanForm form) {
        var who = form.officers();
        return new PlannedSlotsView(times.plan(
                month,
                who == null ? List.of() : who,
                form.weekly().stream()
                        .map(one -> new Weekly(one.day(), one.half()))
                        .toList()));
    }

    /// Cancels a half-day for a reason, with another one of the month or as the branch's failure.
    @PostMapping("/slots/{id}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.HOUSEHOLD_AFFAIRS, Role.BRANCH_HEAD})
    void cancelProtectedSlot(@PathVariable UUID id, @RequestBody @Validated SlotCancellationForm form) {
        var day = form.replacementDay();
        var half = form.replacementHalf();
        times.cancel(id, form.reason().strip(), day == null || half == null ? null : new Replacement(day, half));
    }

    private static ProtectedOfficerView line(
            Officer officer,
            ProtectedMonth seen,
            List<Seen> slots,
            Map<UUID, String> branches,
            Map<UUID, String> places) {
        var branch = officer.branchId();
        return new ProtectedOfficerView(
                officer.id(),
                officer.name(),
                branch == null ? "" : branches.getOrDefault(branch, ""),
                slots.stream()
                        .map(one -> places.getOrDefault(one.slot().villageId(), ""))
                        .distinct()
                        .toList(),
                FiguresView.of(seen.figuresOf(officer.id())),
                slots.stream().map(SlotView::of).toList());
    }

    /// @param officers null: everybody who is posted
    record ProtectedPlanForm(
            @Nullable @Size(max = 1000) List<@NotNull UUID> officers,
            @NotNull @NotEmpty @Size(max = 14) List<@NotNull WeeklyForm> weekly) {}

    record WeeklyForm(@NotNull DayOfWeek day, @NotNull Half half) {}

    record PlannedSlotsView(int added) {}

    record SlotCancellationForm(
            @NotBlank @Size(max = 500) String reason,
            @Nullable LocalDate replacementDay,
            @Nullable Half replacementHalf) {}

    record ProtectedMonthView(YearMonth month, FiguresView figures, List<ProtectedOfficerView> officers) {}

    /// @param share percent of what was due that was served
    /// @param officersShare the same without what the branch cancelled and did not make good
    record FiguresView(
            int planned, int due, int served, int branchFailed, int onLeave, double share, double officersShare) {

        static FiguresView of(Figures one) {
            return new FiguresView(
                    one.planned(),
                    one.due(),
                    one.served(),
                    one.branchFailed(),
                    one.onLeave(),
                    one.share(),
                    one.officersShare());
        }
    }

    record ProtectedOfficerView(
            UUID officerId,
            String officerName,
            String branchName,
            List<String> villages,
            FiguresView figures,
            List<SlotView> slots) {}

    record SlotView(
            UUID id,
            LocalDate day,
            Half half,
            Fate fate,
            @Nullable String reason,
            @Nullable UUID replaces) {

        static SlotView of(Seen seen) {
            var slot = seen.slot();
            var cancellation = slot.cancellation();
            return new SlotView(
                    slot.id(),
                    slot.day(),
                    slot.half(),
                    seen.fate(),
                    cancellation == null ? null : cancellation.reason(),
                    slot.replaces());
        }
    }
}
