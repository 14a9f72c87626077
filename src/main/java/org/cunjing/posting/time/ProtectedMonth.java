package org.cunjing.posting.time;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// What became of the slots of a month.
///
/// A slot counts as served if a record of its day in its village was verified. Leave takes it out of every figure, and
/// so does a replacement, which counts itself. What a branch cancels without replacement stays planned, is not served,
/// and is the branch's failure alone.
///
/// `share = served / (slots up to today that count)`; for an officer `served / (those − the branch's failures)`.
final class ProtectedMonth {

    enum Fate {
        PLANNED,
        SERVED,
        /// Its day is over and nothing was verified.
        NOT_SERVED,
        /// Cancelled; another slot of the month makes it good.
        REPLACED,
        /// Cancelled by the branch and not made good.
        BRANCH_FAILED,
        /// Taken back by household affairs.
        WITHDRAWN,
        ON_LEAVE
    }

    record Seen(ProtectedSlot slot, Fate fate) {}

    /// @param planned slots that count
    /// @param due of these, with a day up to today
    record Figures(int planned, int due, int served, int branchFailed, int onLeave) {

        /// In percent, one place after the point; 100 if nothing was due.
        double share() {
            return percent(due);
        }

        /// The same without what the branch made impossible.
        double officersShare() {
            return percent(due - branchFailed);
        }

        private double percent(int of) {
            return of <= 0 ? 100 : Math.round(1000.0 * served / of) / 10.0;
        }
    }

    private final List<Seen> slots;
    private final LocalDate today;

    /// @param wasVerified officer's record in the slot's village on its day
    /// @param isAway officer is on leave on a day
    ProtectedMonth(
            List<ProtectedSlot> slots,
            Predicate<ProtectedSlot> wasVerified,
            BiPredicate<UUID, LocalDate> isAway,
            LocalDate today) {
        this.today = today;
        var madeGood = new HashSet<UUID>();
        for (var slot : slots) {
            if (slot.replaces() != null) {
                madeGood.add(slot.replaces());
            }
        }
        this.slots = slots.stream()
                .map(slot -> new Seen(slot, fate(slot, madeGood, wasVerified, isAway)))
                .toList();
    }

    List<Seen> slots() {
        return slots;
    }

    Figures figures() {
        return figures(slots);
    }

    Figures figuresOf(UUID officer) {
        return figures(slots.stream()
                .filter(one -> one.slot().officerId().equals(officer))
                .toList());
    }

    private Figures figures(List<Seen> of) {
        var counted = of.stream()
                .filter(one -> switch (one.fate()) {
                    case PLANNED, SERVED, NOT_SERVED, BRANCH_FAILED -> true;
                    case REPLACED, WITHDRAWN, ON_LEAVE -> false;
                })
                .toList();
        return new Figures(
                counted.size(),
                (int) counted.stream()
                        .filter(one -> !one.slot().day().isAfter(today))
                        .count(),
                count(of, Fate.SERVED),
                (int) counted.stream()
                        .filter(one -> one.fate() == Fate.BRANCH_FAILED
                                && !one.slot().day().isAfter(today))
                        .count(),
                count(of, Fate.ON_LEAVE));
    }

    private static int count(List<Seen> of, Fate fate) {
        return (int) of.stream().filter(one -> one.fate() == fate).count();
    }

    private Fate fate(
            ProtectedSlot slot,
            Set<UUID> madeGood,
            Predicate<ProtectedSlot> wasVerified,
            BiPredicate<UUID, LocalDate> isAway) {
        var cancellation = slot.cancellation();
        if (cancellation != null) {
            if (madeGood.contains(slot.id())) {
                return Fate.REPLACED;
            }
            return cancellation.byBranch() ? Fate.BRANCH_FAILED : Fate.WITHDRAWN;
        }
        if (isAway.test(slot.officerId(), slot.day())) {
            return Fate.ON_LEAVE;
        }
        if (wasVerified.test(slot)) {
            return Fate.SERVED;
        }
        return slot.day().isBefore(today) ? Fate.NOT_SERVED : Fate.PLANNED;
    }
}
