package org.cunjing.dispatch.routing;

import static org.cunjing.dispatch.routing.ValueKind.NUMBER;
import static org.cunjing.dispatch.routing.ValueKind.WORD;
import static org.cunjing.dispatch.routing.ValueKind.WORDS;
import static org.cunjing.dispatch.routing.ValueKind.YES_NO;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cunjing.dispatch.VillageFigure;

/// Everything a condition may look at. Closed on purpose: the situation of a village, the post and the load of its
/// officer, the day. What is not here cannot be asked, and nothing here is a person's.
///
/// - Source: docs/methods/routing.md.
enum RoutingVariable {
    VILLAGE_KIND("village.kind", "ADMINISTRATIVE_VILLAGE", "COMMUNITY"),
    VILLAGE_SETTLEMENT("village.settlement", "URBAN", "RURAL", "MIXED"),
    VILLAGE_NEEDS("village.needs", WORDS),
    VILLAGE_HOUSEHOLDS("village.households", NUMBER),
    VILLAGE_SITES("village.sites", NUMBER),
    OPEN_HAZARDS(
            "village.open_hazards.all",
            VillageFigure.OPEN_HAZARDS_FIRE,
            VillageFigure.OPEN_HAZARDS_PUBLIC_SECURITY,
            VillageFigure.OPEN_HAZARDS_ROAD_TRAFFIC,
            VillageFigure.OPEN_HAZARDS_OTHER),
    OPEN_HAZARDS_FIRE("village.open_hazards.fire", VillageFigure.OPEN_HAZARDS_FIRE),
    OPEN_HAZARDS_SECURITY("village.open_hazards.public_security", VillageFigure.OPEN_HAZARDS_PUBLIC_SECURITY),
    OPEN_HAZARDS_TRAFFIC("village.open_hazards.road_traffic", VillageFigure.OPEN_HAZARDS_ROAD_TRAFFIC),
    OPEN_HAZARDS_OTHER("village.open_hazards.other", VillageFigure.OPEN_HAZARDS_OTHER),
    OPEN_DISPUTES(
            "village.open_disputes.all",
            VillageFigure.OPEN_DISPUTES_NEIGHBOUR,
            VillageFigure.OPEN_DISPUTES_FAMILY,
            VillageFigure.OPEN_DISPUTES_LABOUR,
            VillageFigure.OPEN_DISPUTES_OTHER),
    OPEN_DISPUTES_NEIGHBOUR("village.open_disputes.neighbour", VillageFigure.OPEN_DISPUTES_NEIGHBOUR),
    OPEN_DISPUTES_FAMILY("village.open_disputes.family", VillageFigure.OPEN_DISPUTES_FAMILY),
    OPEN_DISPUTES_LABOUR("village.open_disputes.labour", VillageFigure.OPEN_DISPUTES_LABOUR),
    OPEN_DISPUTES_OTHER("village.open_disputes.other", VillageFigure.OPEN_DISPUTES_OTHER),
    OPEN_OPINIONS("village.open_opinions", VillageFigure.OPEN_OPINIONS),
    OVERDUE_MEASURES("village.overdue_measures", VillageFigure.OVERDUE_MEASURES),
    NEW_HAZARDS("village.last_30_days.hazards", VillageFigure.NEW_HAZARDS),
    NEW_DISPUTES("village.last_30_days.disputes", VillageFigure.NEW_DISPUTES),
    VISITS("village.last_30_days.visits", VillageFigure.VISITS),
    INSPECTIONS("village.last_30_days.inspections", VillageFigure.INSPECTIONS),
    SESSIONS("village.last_30_days.sessions", VillageFigure.SESSIONS),
    FOUND("village.last_30_days.findings.all", VillageFigure.FOUND_HAZARDS, VillageFigure.FOUND_DISPUTES),
    FOUND_HAZARDS("village.last_30_days.findings.hazard", VillageFigure.FOUND_HAZARDS),
    FOUND_DISPUTES("village.last_30_days.findings.dispute", VillageFigure.FOUND_DISPUTES),
    OFFICER_CLASS("officer.class", "COMMUNITY_OFFICER", "POSTED_OFFICER", "SQUAD_LEADER"),
    OFFICER_BRANCH("officer.branch_specialty", WORD),
    OFFICER_ORDERS("officer.open_orders", NUMBER),
    OFFICER_MINUTES("officer.minutes_planned", NUMBER),
    DAY_MONTH("day.month", NUMBER),
    DAY_OF_MONTH("day.of_month", NUMBER),
    DAY_WEEKDAY("day.weekday", NUMBER),
    DAY_SEASON("day.season", "SPRING", "SUMMER", "AUTUMN", "WINTER"),
    DAY_WORKING("day.working", YES_NO);

    private static final Map<String, RoutingVariable> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(RoutingVariable::written, Function.identity()));

    private final String written;
    private final ValueKind kind;

    @SuppressWarnings("ImmutableEnumChecker") // List.of, which nobody can change
    private final List<String> words;

    @SuppressWarnings("ImmutableEnumChecker") // likewise
    private final List<VillageFigure> figures;

    RoutingVariable(String written, ValueKind kind) {
        this(written, kind, List.of(), List.of());
    }

    RoutingVariable(String written, String... words) {
        this(written, WORD, List.of(words), List.of());
    }

    RoutingVariable(String written, VillageFigure... figures) {
        this(written, NUMBER, List.of(), List.of(figures));
    }

    RoutingVariable(String written, ValueKind kind, List<String> words, List<VillageFigure> figures) {
        this.written = written;
        this.kind = kind;
        this.words = words;
        this.figures = figures;
    }

    static Optional<RoutingVariable> find(String written) {
        return Optional.ofNullable(BY_NAME.get(written));
    }

    static Stream<RoutingVariable> all() {
        return Arrays.stream(values());
    }

    /// As it stands in a condition.
    String written() {
        return written;
    }

    ValueKind kind() {
        return kind;
    }

    /// The only values it takes; empty: any.
    List<String> words() {
        return words;
    }

    boolean isCounted() {
        return !figures.isEmpty();
    }

    long count(Map<VillageFigure, Integer> counted) {
        return figures.stream()
                .mapToLong(figure -> counted.getOrDefault(figure, 0))
                .sum();
    }

    /// The value as conditions compute with it, or empty if the variable never takes it.
    Optional<Object> read(Object value) {
        return kind.read(value).filter(one -> words.isEmpty() || one.equals("") || words.contains(one));
    }
}
