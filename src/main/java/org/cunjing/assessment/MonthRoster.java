package org.cunjing.assessment;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.cunjing.platform.WorkingDays;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Officer;
import org.cunjing.roster.OfficerClass;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

/// Who is assessed in a month: everybody who was responsible for a village on at least one day, and the squad leaders.
@Component
class MonthRoster {

    private final Postings postings;
    private final Officers officers;
    private final Villages villages;
    private final WorkingDays calendar;

    MonthRoster(Postings postings, Officers officers, Villages villages, WorkingDays calendar) {
        this.postings = postings;
        this.officers = officers;
        this.villages = villages;
        this.calendar = calendar;
    }

    /// Days and villages of one officer.
    private record Duty(Set<LocalDate> days, Set<UUID> villages) {
        Duty() {
            this(new HashSet<>(), new LinkedHashSet<>());
        }
    }

    List<Served> of(YearMonth month) {
        var workingDays = days(month).stream().filter(calendar::isWorkingDay).toList();
        var duties = duties(month);
        var ground = ground(month);
        var served = new ArrayList<Served>();
        for (var officer : officers.list()) {
            var duty = duties.get(officer.id());
            if (officer.officerClass() == OfficerClass.SQUAD_LEADER) {
                leader(officer, month, workingDays, ground).ifPresent(served::add);
            } else if (duty != null) {
                var inOrder = List.copyOf(new ArrayList<>(duty.villages()));
                served.add(Served.of(
                        officer,
                        station(inOrder.getFirst(), ground),
                        inOrder,
                        workingDays,
                        duty.days(),
                        leave(officer, month)));
            }
        }
        return List.copyOf(served);
    }

    /// The villages of a month as they were, by id.
    Map<UUID, Village> ground(YearMonth month) {
        var ground = new HashMap<UUID, Village>();
        villages.listOn(month.atDay(1)).forEach(village -> ground.put(village.id(), village));
        villages.listOn(month.atEndOfMonth()).forEach(village -> ground.put(village.id(), village));
        return ground;
    }

    private Optional<Served> leader(
            Officer officer, YearMonth month, List<LocalDate> workingDays, Map<UUID, Village> ground) {
        var home = officer.stationId();
        var present =
                days(month).stream().filter(day -> inService(officer, day)).collect(toSet());
        if (home == null || present.isEmpty()) {
            return Optional.empty();
        }
        var ofStation = ground.values().stream()
                .filter(village -> village.stationId().equals(home))
                .map(Village::id)
                .sorted()
                .toList();
        return Optional.of(Served.of(officer, home, ofStation, workingDays, present, leave(officer, month)));
    }

    private Map<UUID, Duty> duties(YearMonth month) {
        var duties = new LinkedHashMap<UUID, Duty>();
        for (var day : days(month)) {
            for (var posting : postings.listOn(day)) {
                var duty = duties.computeIfAbsent(posting.officerId(), _ -> new Duty());
                duty.days().add(day);
                duty.villages().add(posting.villageId());
            }
        }
        return duties;
    }

    private UUID station(UUID village, Map<UUID, Village> ground) {
        var known = ground.get(village);
        return known == null ? villages.get(village).stationId() : known.stationId();
    }

    private Predicate<LocalDate> leave(Officer officer, YearMonth month) {
        var leaves = officers.leavesOf(officer.id(), month.atDay(1), month.atEndOfMonth());
        return day ->
                leaves.stream().anyMatch(leave -> !day.isBefore(leave.firstDay()) && !day.isAfter(leave.lastDay()));
    }

    private static boolean inService(Officer officer, LocalDate day) {
        var left = officer.leftOn();
        return !day.isBefore(officer.joinedOn()) && (left == null || !day.isAfter(left));
    }

    private static List<LocalDate> days(YearMonth month) {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
    }
}
