package org.cunjing.dispatch.routing;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/// What an officer would have to do with the chosen candidates: by day and by week, and what would be too much.
///
/// @param openOrders to be done already
/// @param added chosen candidates
/// @param days only those with work, in order; weeks by their Monday
record OfficerLoad(
        UUID officerId, int openOrders, int added, List<LoadSpan> days, List<LoadSpan> weeks, Set<Excess> excess) {

    enum Excess {
        ORDERS,
        DAY,
        WEEK
    }

    /// @param first day, or Monday of the week
    record LoadSpan(LocalDate first, int planned, int added) {

        int minutes() {
            return planned + added;
        }
    }

    /// Minutes that fall on a day.
    record Weight(LocalDate day, int minutes) {}

    static OfficerLoad of(UUID officer, List<Weight> planned, List<Weight> added, RoutingLimits limits) {
        var days = spans(planned, added, Function.identity());
        var weeks = spans(planned, added, day -> day.with(previousOrSame(DayOfWeek.MONDAY)));
        var excess = EnumSet.noneOf(Excess.class);
        if (planned.size() + added.size() > limits.openOrders()) {
            excess.add(Excess.ORDERS);
        }
        if (days.stream().anyMatch(day -> day.minutes() > limits.minutesADay())) {
            excess.add(Excess.DAY);
        }
        if (weeks.stream().anyMatch(week -> week.minutes() > limits.minutesAWeek())) {
            excess.add(Excess.WEEK);
        }
        return new OfficerLoad(officer, planned.size(), added.size(), days, weeks, excess);
    }

    private static List<LoadSpan> spans(
            List<Weight> planned, List<Weight> added, Function<LocalDate, LocalDate> first) {
        var old = sums(planned, first);
        var more = sums(added, first);
        var all = new TreeMap<LocalDate, Integer>(old);
        more.keySet().forEach(day -> all.putIfAbsent(day, 0));
        return all.keySet().stream()
                .map(day -> new LoadSpan(day, old.getOrDefault(day, 0), more.getOrDefault(day, 0)))
                .toList();
    }

    private static Map<LocalDate, Integer> sums(List<Weight> weights, Function<LocalDate, LocalDate> first) {
        var sums = new TreeMap<LocalDate, Integer>();
        weights.forEach(weight -> sums.merge(first.apply(weight.day()), weight.minutes(), Integer::sum));
        return sums;
    }
}
