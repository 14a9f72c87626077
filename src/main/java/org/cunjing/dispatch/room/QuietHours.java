package org.cunjing.dispatch.room;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// When officers are left alone unless something is urgent. May lie over midnight.
public record QuietHours(LocalTime from, LocalTime to) {

    static final QuietHours USUAL = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    boolean hold(LocalTime time) {
        return from.isAfter(to) ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
    }

    /// The stretches of a day that are not quiet.
    List<Span> open(LocalDate day, ZoneId zone) {
        var midnight = day.atStartOfDay(zone).toInstant();
        var next = day.plusDays(1).atStartOfDay(zone).toInstant();
        var begins = day.atTime(from).atZone(zone).toInstant();
        var ends = day.atTime(to).atZone(zone).toInstant();
        return from.isAfter(to)
                ? List.of(new Span(ends, begins))
                : List.of(new Span(midnight, begins), new Span(ends, next));
    }

    /// The moment itself, or the end of the quiet hours it lies in.
    Instant release(Instant moment, ZoneId zone) {
        var local = LocalDateTime.ofInstant(moment, zone);
        if (!hold(local.toLocalTime())) {
            return moment;
        }
        var day = local.toLocalTime().isBefore(to)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return day.atTime(to).atZone(zone).toInstant();
    }
}
