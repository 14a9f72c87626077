package org.cunjing.posting.time;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.posting.Activity;
import org.cunjing.posting.Activity.Sign;
import org.cunjing.posting.Duty;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.posting.time.ProtectedSlot.Half;
import org.cunjing.roster.Leave;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Household affairs plans half-days for the villages, branches let their officers go, and a month shows what became
/// of it.
@Service
public class ProtectedTimes {

    private final ProtectedSlotStore store;
    private final Postings postings;
    private final Activity activity;
    private final Officers officers;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;

    ProtectedTimes(
            ProtectedSlotStore store,
            Postings postings,
            Activity activity,
            Officers officers,
            Actors actors,
            Uuid7 ids,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.postings = postings;
        this.activity = activity;
        this.officers = officers;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /// Every week in this half of this day.
    public record Weekly(DayOfWeek day, Half half) {}

    record Replacement(LocalDate day, Half half) {}

    /// Plans a month in one go for posted officers, on the days on which they serve a village. What is planned already
    /// stays.
    ///
    /// @param who empty: everybody who is posted
    /// @return number of new half-days
    /// @throws Faulty if the month is over
    @Transactional
    public int plan(YearMonth month, Collection<UUID> who, Collection<Weekly> pattern) {
        boolean loads = actors.current() instanceof Application;
        requireHouseholdAffairs();
        if (!loads && month.isBefore(YearMonth.from(today()))) {
            throw new Faulty(List.of(new Fault("month", "out-of-range")));
        }
        var slots = new ArrayList<ProtectedSlot>();
        month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> loads || !day.isBefore(today()))
                .forEach(day -> pattern.stream()
                        .filter(weekly -> weekly.day() == day.getDayOfWeek())
                        .distinct()
                        .forEach(weekly -> slots.addAll(slots(day, weekly.half(), who))));
        return store.add(slots);
    }

    /// Cancels a slot for a reason, with another half-day of the month that makes it good, or as the branch's failure.
    ///
    /// @param replacement null: none
    /// @throws SlotSettled if it is cancelled already, or its day is over
    /// @throws SlotTaken if the other half-day is planned already
    /// @throws Faulty if the other half-day is not in the rest of the month
    @Transactional
    void cancel(UUID id, String reason, @Nullable Replacement replacement) {
        var slot = store.find(id).orElseThrow(() -> new NotFound("protected-slot", id));
        var person = actors.person();
        if (person.role() == Role.BRANCH_HEAD && !slot.branchId().equals(person.branch())) {
            throw new NotForYou("protected-slot", id);
        }
        boolean settled = slot.day().isBefore(today())
                || !store.cancel(id, Mark.of(person, clock.instant()), person.role() == Role.BRANCH_HEAD, reason);
        if (settled) {
            throw new SlotSettled(id);
        }
        if (replacement != null) {
            replace(slot, replacement);
        }
    }

    /// The month within reach.
    @Transactional(readOnly = true)
    ProtectedMonth month(YearMonth month) {
        var signs = activity.between(month.atDay(1), month.atEndOfMonth());
        Map<UUID, List<Leave>> away =
                officers.leaves(month.atDay(1), month.atEndOfMonth()).stream().collect(groupingBy(Leave::officerId));
        return new ProtectedMonth(
                store.listOf(month),
                slot -> signs.contains(new Sign(slot.villageId(), slot.officerId(), slot.day())),
                (officer, day) -> away.getOrDefault(officer, List.of()).stream()
                        .anyMatch(leave -> !day.isBefore(leave.firstDay()) && !day.isAfter(leave.lastDay())),
                today());
    }

    private void replace(ProtectedSlot slot, Replacement replacement) {
        if (!YearMonth.from(replacement.day()).equals(YearMonth.from(slot.day()))
                || replacement.day().isBefore(today())) {
            throw new Faulty(List.of(new Fault("replacementDay", "out-of-range")));
        }
        var other = slots(replacement.day(), replacement.half(), List.of(slot.officerId())).stream()
                .map(one -> new ProtectedSlot(
                        one.id(),
                        one.officerId(),
                        one.branchId(),
                        one.villageId(),
                        one.day(),
                        one.half(),
                        slot.id(),
                        null))
                .toList();
        if (store.add(other) == 0) {
            throw new SlotTaken(replacement.day());
        }
    }

    private List<ProtectedSlot> slots(LocalDate day, Half half, Collection<UUID> who) {
        var posted = postings.listOn(day).stream()
                .filter(posting -> posting.duty() == Duty.POSTED)
                .filter(posting -> who.isEmpty() || who.contains(posting.officerId()))
                .toList();
        var people = officers.byId(posted.stream().map(Posting::officerId).collect(toSet()));
        var slots = new ArrayList<ProtectedSlot>();
        for (var posting : posted) {
            var officer = people.get(posting.officerId());
            var branch = officer == null ? null : officer.branchId();
            if (branch != null) {
                slots.add(new ProtectedSlot(
                        ids.next(), posting.officerId(), branch, posting.villageId(), day, half, null, null));
            }
        }
        return slots;
    }

    private void requireHouseholdAffairs() {
        if (actors.current() instanceof Person person && person.role() != Role.HOUSEHOLD_AFFAIRS) {
            throw new NotForYou("account", person.account());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
