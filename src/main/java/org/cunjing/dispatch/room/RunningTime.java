package org.cunjing.dispatch.room;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cunjing.platform.WorkingDays;

/// How long the clock of a routine order has run: on working days outside of quiet hours, and not while its village is
/// in emergency mode.
///
/// `due = the first moment at which between(start, due) reaches the term`
///
/// - Units: moments in UTC, terms as durations.
/// - Source: docs/methods/escalation.md.
record RunningTime(ZoneId zone, QuietHours quiet, WorkingDays workingDays) {

    private static final int FARTHEST_DAYS = 400;

    /// Time that ran in `[from, to)`.
    Duration between(Instant from, Instant to, List<Span> pauses) {
        return days(from)
                .takeWhile(day -> day.atStartOfDay(zone).toInstant().isBefore(to))
                .flatMap(day -> running(day, pauses))
                .map(span -> cut(span, from, to))
                .filter(span -> !span.isEmpty())
                .map(span -> Duration.between(span.from(), span.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// When `term` has run since `start`; empty while a pause has no end, or if that is more than a year away.
    Optional<Instant> due(Instant start, Duration term, List<Span> pauses) {
        var left = term;
        for (var span : (Iterable<Span>) days(start).flatMap(day -> running(day, pauses))::iterator) {
            var part = cut(span, start, Instant.MAX);
            if (part.isEmpty()) {
                continue;
            }
            var length = Duration.between(part.from(), part.to());
            if (length.compareTo(left) >= 0) {
                return Optional.of(part.from().plus(left));
            }
            left = left.minus(length);
        }
        return Optional.empty();
    }

    private Stream<LocalDate> days(Instant from) {
        return Stream.iterate(LocalDate.ofInstant(from, zone), day -> day.plusDays(1))
                .limit(FARTHEST_DAYS);
    }

    private Stream<Span> running(LocalDate day, List<Span> pauses) {
        if (!workingDays.isWorkingDay(day)) {
            return Stream.empty();
        }
        var parts = quiet.open(day, zone).stream();
        for (var pause : pauses) {
            parts = parts.flatMap(part -> without(part, pause));
        }
        return parts.filter(part -> !part.isEmpty());
    }

    private static Stream<Span> without(Span part, Span pause) {
        return Stream.of(cut(part, Instant.MIN, pause.from()), cut(part, pause.to(), Instant.MAX))
                .filter(rest -> !rest.isEmpty());
    }

    private static Span cut(Span span, Instant from, Instant to) {
        return new Span(
                span.from().isBefore(from) ? from : span.from(), span.to().isAfter(to) ? to : span.to());
    }
}
