package org.cunjing.posting.midterm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.posting.Duty;
import org.cunjing.posting.Posting;
import org.cunjing.posting.midterm.NearMiss.Reason;
import org.cunjing.posting.midterm.StandInFacts.Facts;
import org.cunjing.posting.midterm.StandInProblem.Kind;
import org.cunjing.posting.midterm.StandInProblem.Place;
import org.cunjing.posting.midterm.StandInProblem.Seat;
import org.cunjing.roster.Officer;
import org.cunjing.roster.OfficerClass;

/// Who may take which village when an officer is away: officers of branches without a village, community officers of
/// the station, and posted officers of the station or next door, who move. Nobody against a conflict of interest, on
/// leave, or with more villages than one can serve.
final class StandInCases {

    private final Facts facts;
    private final UUID absent;
    private final List<UUID> gaps;
    private final Set<UUID> nearby = new HashSet<>();

    StandInCases(Facts facts, UUID absent) {
        this.facts = facts;
        this.absent = absent;
        this.gaps = facts.of(absent).stream()
                .map(Posting::villageId)
                .sorted(Comparator.comparing(village -> facts.village(village).code()))
                .toList();
        for (var gap : gaps) {
            nearby.addAll(facts.neighbours().apply(gap));
            facts.villages().values().stream()
                    .filter(village -> village.stationId().equals(facts.station(gap)))
                    .forEach(village -> nearby.add(village.id()));
        }
    }

    boolean isEmpty() {
        return gaps.isEmpty();
    }

    StandInProblem problem() {
        var held = movers().stream().map(this::held).toList();
        var seats = new ArrayList<Seat>();
        movers().forEach(officer -> seats.add(new Seat(officer.id(), Kind.MOVER, 1)));
        reserves().stream()
                .filter(this::isThere)
                .forEach(officer -> seats.add(new Seat(officer.id(), Kind.RESERVE, 1)));
        sharers().forEach(officer -> addSeats(seats, officer));
        return new StandInProblem(
                gaps.stream().map(village -> new Place(village, absent)).toList(),
                held,
                seats,
                this::mayTake,
                facts::fit);
    }

    /// For every village that nobody can take, who nearly could.
    List<NearMiss> nearMisses(List<UUID> short_) {
        var found = new ArrayList<NearMiss>();
        for (var village : gaps) {
            if (short_.isEmpty() || short_.contains(village)) {
                add(
                        found,
                        Reason.CONFLICT,
                        village,
                        reserves().stream()
                                .filter(this::isThere)
                                .filter(officer -> facts.hasConflict(officer.id(), village)));
                add(
                        found,
                        Reason.ON_LEAVE,
                        village,
                        facts.present()
                                .filter(officer ->
                                        !isThere(officer) && !officer.id().equals(absent))
                                .filter(officer -> isReserve(officer) || isSharer(officer, village)));
                add(
                        found,
                        Reason.FULL,
                        village,
                        facts.present()
                                .filter(officer -> isThere(officer) && isSharer(officer, village))
                                .filter(officer -> facts.of(officer.id()).size() >= StandInFacts.MOST_VILLAGES));
                add(
                        found,
                        Reason.OTHER_STATION,
                        village,
                        facts.present().filter(officer -> isThere(officer) && isNextDoor(officer, village)));
                if (reserves().isEmpty()) {
                    found.add(new NearMiss(Reason.NO_RESERVE, village, List.of()));
                }
            }
        }
        return found;
    }

    private static void add(
            List<NearMiss> found, Reason reason, UUID village, java.util.stream.Stream<Officer> officers) {
        var ids = officers.map(Officer::id).toList();
        if (!ids.isEmpty()) {
            found.add(new NearMiss(reason, village, ids));
        }
    }

    private boolean mayTake(UUID officer, UUID village) {
        var person = facts.officer(officer);
        return switch (person.officerClass()) {
            case POSTED_OFFICER -> !facts.hasConflict(officer, village) && isClose(officer, village);
            case COMMUNITY_OFFICER -> isSharer(person, village);
            case SQUAD_LEADER -> false;
        };
    }

    /// Who has a village moves within the station or next door; who has none comes from anywhere.
    private boolean isClose(UUID officer, UUID village) {
        return facts.of(officer).stream()
                .map(Posting::villageId)
                .allMatch(own -> facts.station(own).equals(facts.station(village))
                        || facts.neighbours().apply(village).contains(own));
    }

    private List<Officer> movers() {
        return facts.present()
                .filter(officer -> isThere(officer) && !officer.id().equals(absent))
                .filter(officer -> facts.of(officer.id()).stream()
                        .anyMatch(one -> one.duty() == Duty.POSTED && nearby.contains(one.villageId())))
                .toList();
    }

    private Place held(Officer mover) {
        return new Place(facts.of(mover.id()).getFirst().villageId(), mover.id());
    }

    private List<Officer> reserves() {
        return facts.present().filter(this::isReserve).toList();
    }

    private boolean isReserve(Officer officer) {
        return officer.officerClass() == OfficerClass.POSTED_OFFICER
                && facts.of(officer.id()).isEmpty();
    }

    private List<Officer> sharers() {
        var stations = nearby.stream().map(facts::station).collect(Collectors.toSet());
        return facts.present()
                .filter(officer -> officer.officerClass() == OfficerClass.COMMUNITY_OFFICER)
                .filter(officer -> isThere(officer) && !officer.id().equals(absent))
                .filter(officer -> stations.contains(officer.stationId()))
                .toList();
    }

    private boolean isSharer(Officer officer, UUID village) {
        return officer.officerClass() == OfficerClass.COMMUNITY_OFFICER
                && facts.station(village).equals(officer.stationId())
                && !officer.id().equals(absent);
    }

    private boolean isNextDoor(Officer officer, UUID village) {
        return officer.officerClass() == OfficerClass.COMMUNITY_OFFICER
                && !facts.station(village).equals(officer.stationId())
                && facts.of(officer.id()).size() < StandInFacts.MOST_VILLAGES
                && facts.of(officer.id()).stream()
                        .anyMatch(one -> facts.neighbours().apply(village).contains(one.villageId()));
    }

    private boolean isThere(Officer officer) {
        return !facts.away().contains(officer.id());
    }

    private void addSeats(List<Seat> seats, Officer officer) {
        int has = facts.of(officer.id()).size();
        for (int load = has + 1; load <= Math.min(StandInFacts.MOST_VILLAGES, has + gaps.size()); load++) {
            seats.add(new Seat(officer.id(), Kind.COMMUNITY, load));
        }
    }
}
