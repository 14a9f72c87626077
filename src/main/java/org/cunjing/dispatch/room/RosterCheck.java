package org.cunjing.dispatch.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cunjing.shared.Faulty.Fault;

/// What a roster leaves out, and whom it asks twice.
final class RosterCheck {

    private RosterCheck() {}

    /// The stretches between `from` and `to` in which nobody sits in the room.
    static List<Span> gaps(List<DutyShift> shifts, Instant from, Instant to) {
        var gaps = new ArrayList<Span>();
        var covered = from;
        for (var shift :
                shifts.stream().sorted(Comparator.comparing(DutyShift::from)).toList()) {
            var end = shift.from().isAfter(to) ? to : shift.from();
            gaps.add(new Span(covered, end));
            covered = shift.to().isAfter(covered) ? shift.to() : covered;
        }
        gaps.add(new Span(covered, to));
        return gaps.stream().filter(gap -> !gap.isEmpty()).toList();
    }

    /// Faults of the planned shifts among each other and against what stands, named by their place in the form.
    ///
    /// @param standing shifts of any room that stay as they are
    static List<Fault> faults(List<DutyShift> planned, List<DutyShift> standing) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < planned.size(); i++) {
            var shift = planned.get(i);
            var others = Stream.concat(planned.subList(0, i).stream(), standing.stream())
                    .filter(shift::overlaps)
                    .toList();
            if (others.stream().anyMatch(other -> other.room().equals(shift.room()))) {
                faults.add(new Fault("shifts[%d].from".formatted(i), "shift-overlaps"));
            } else if (others.stream().anyMatch(other -> other.account().equals(shift.account()))) {
                faults.add(new Fault("shifts[%d].accountId".formatted(i), "double-duty"));
            }
        }
        return faults;
    }
}
