package org.cunjing.dispatch.routing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.dispatch.VillageFigure;
import org.cunjing.dispatch.VillageFigures;
import org.cunjing.platform.WorkingDays;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Branch;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

/// What conditions may know of the villages in reach today.
@Component
class Situations {

    private final Villages villages;
    private final Postings postings;
    private final Officers officers;
    private final List<VillageFigures> figures;
    private final WorkingDays calendar;
    private final Actors actors;

    Situations(
            Villages villages,
            Postings postings,
            Officers officers,
            List<VillageFigures> figures,
            WorkingDays calendar,
            Actors actors) {
        this.villages = villages;
        this.postings = postings;
        this.officers = officers;
        this.figures = figures;
        this.calendar = calendar;
        this.actors = actors;
    }

    /// @param vacant villages without an officer, to which nothing can be sent
    record Today(List<RoutingCase> cases, List<UUID> vacant) {}

    Today read(LocalDate today, List<OpenOrder> open) {
        var served = postings.listOn(today).stream()
                .collect(toMap(Posting::villageId, Function.identity(), (one, _) -> one));
        var people = officers.byId(
                served.values().stream().map(Posting::officerId).distinct().toList());
        var counted = counted(today);
        var loads = open.stream().filter(OpenOrder::isToBeDone).collect(groupingBy(OpenOrder::officerId));
        var specialties = officers.branches().stream().collect(toMap(Branch::id, Branch::specialty));
        var day = day(today);
        var reached = villages.listOn(today).stream().filter(this::isInReach).toList();
        var cases = reached.stream()
                .flatMap(village -> Optional.ofNullable(served.get(village.id()))
                        .flatMap(posting -> Optional.ofNullable(people.get(posting.officerId())))
                        .map(officer -> {
                            var facts = new EnumMap<RoutingVariable, Object>(day);
                            facts.putAll(ofVillage(village, counted.getOrDefault(village.id(), Map.of())));
                            facts.putAll(ofOfficer(officer, specialties, loads.getOrDefault(officer.id(), List.of())));
                            return new RoutingCase(village.id(), village.stationId(), officer.id(), facts);
                        })
                        .stream())
                .toList();
        var vacant = reached.stream()
                .map(Village::id)
                .filter(village -> !served.containsKey(village))
                .toList();
        return new Today(cases, vacant);
    }

    private boolean isInReach(Village village) {
        return !(actors.current() instanceof Person person) || person.sees(village.id());
    }

    private Map<UUID, Map<VillageFigure, Integer>> counted(LocalDate today) {
        var all = new HashMap<UUID, Map<VillageFigure, Integer>>();
        figures.forEach(source -> source.countByVillage(today)
                .forEach((village, counts) -> counts.forEach(
                        (figure, count) -> all.computeIfAbsent(village, _ -> new EnumMap<>(VillageFigure.class))
                                .merge(figure, count, Integer::sum))));
        return all;
    }

    private static Map<RoutingVariable, Object> ofVillage(Village village, Map<VillageFigure, Integer> counted) {
        var facts = new EnumMap<RoutingVariable, Object>(RoutingVariable.class);
        facts.put(RoutingVariable.VILLAGE_KIND, village.kind().name());
        facts.put(RoutingVariable.VILLAGE_SETTLEMENT, village.settlement().name());
        facts.put(
                RoutingVariable.VILLAGE_NEEDS, village.needs().stream().sorted().toList());
        facts.put(RoutingVariable.VILLAGE_HOUSEHOLDS, (long) village.households());
        facts.put(RoutingVariable.VILLAGE_SITES, (long) village.sites());
        RoutingVariable.all()
                .filter(RoutingVariable::isCounted)
                .forEach(variable -> facts.put(variable, variable.count(counted)));
        return facts;
    }

    private static Map<RoutingVariable, Object> ofOfficer(
            Officer officer, Map<UUID, String> specialties, List<OpenOrder> load) {
        var branch = officer.branchId();
        return Map.of(
                RoutingVariable.OFFICER_CLASS,
                officer.officerClass().name(),
                RoutingVariable.OFFICER_BRANCH,
                branch == null ? "" : specialties.getOrDefault(branch, ""),
                RoutingVariable.OFFICER_ORDERS,
                (long) load.size(),
                RoutingVariable.OFFICER_MINUTES,
                load.stream().mapToLong(OpenOrder::minutes).sum());
    }

    private Map<RoutingVariable, Object> day(LocalDate today) {
        var facts = new EnumMap<RoutingVariable, Object>(RoutingVariable.class);
        facts.put(RoutingVariable.DAY_MONTH, (long) today.getMonthValue());
        facts.put(RoutingVariable.DAY_OF_MONTH, (long) today.getDayOfMonth());
        facts.put(RoutingVariable.DAY_WEEKDAY, (long) today.getDayOfWeek().getValue());
        facts.put(RoutingVariable.DAY_SEASON, Season.of(today).name());
        facts.put(RoutingVariable.DAY_WORKING, calendar.isWorkingDay(today));
        return facts;
    }
}
