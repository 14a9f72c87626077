package org.cunjing.patrol;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What patrols find: from a place on the ground to its owner, in one transaction.
@Service
public class Findings {

    private final FindingStore store;
    private final FindingLog log;
    private final JointDutyStore joint;
    private final RapidResponseTeams teams;
    private final FindingPlaces places;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Findings(
            FindingStore store,
            FindingLog log,
            JointDutyStore joint,
            RapidResponseTeams teams,
            FindingPlaces places,
            Actors actors,
            Uuid7 ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.log = log;
        this.joint = joint;
        this.teams = teams;
        this.places = places;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// Takes a finding and gives it to whoever answers for the place on that day.
    ///
    /// @throws NotFound if there is no such team
    /// @throws PersonalNumberInText if a text names a person by a number
    @Transactional
    public Finding report(NewFinding found) {
        return report(found, Mark.of(actors.current(), clock.instant()));
    }

    /// Takes over a finding of the past, as somebody reported it then.
    @Transactional
    public Finding takeOver(NewFinding found, Mark reported) {
        return report(found, reported);
    }

    private Finding report(NewFinding found, Mark reported) {
        PersonalNumberInText.refuse(found.words(), found.measures());
        teams.get(found.teamId());
        var finding = toFinding(found, reported);
        var known = found.id() == null ? null : store.find(found.id()).orElse(null);
        if (known != null) {
            return same(known, finding);
        }
        if (!store.add(finding)) {
            throw new IdUsedOtherwise(finding.id());
        }
        log.add(finding, FindingStep.REPORT, null, reported);
        events.publishEvent(new FindingReported(
                actors.bureau(), finding.id(), finding.villageId(), finding.officerId(), finding.kind()));
        return finding;
    }

    /// @throws NotFound if there is none in reach
    /// @throws NotForYou if a joint duty opened it to the officer and is over
    @Transactional(readOnly = true)
    public Finding get(UUID id) {
        var jointly = joint();
        return store.find(id).filter(finding -> reaches(finding, jointly)).orElseThrow(() -> refused(id));
    }

    private RuntimeException refused(UUID id) {
        boolean was = actors.current() instanceof Person person
                && person.officer() != null
                && joint.wasMember(id, person.officer());
        return was ? new NotForYou("finding", id) : new NotFound("finding", id);
    }

    @Transactional(readOnly = true)
    public List<Finding> list(
            @Nullable FindingState state, @Nullable UUID village, boolean open, int limit, int offset) {
        var jointly = joint();
        return store.list(state, village, open, limit, offset).stream()
                .filter(finding -> reaches(finding, jointly))
                .toList();
    }

    /// What the signed-in officer has to follow up, the oldest first.
    @Transactional(readOnly = true)
    public List<Finding> listOwn() {
        return store.listOpen(actors.requireOfficer()).stream()
                .filter(finding -> reaches(finding, Set.of()))
                .toList();
    }

    /// Closed ones in reach, each once, however many joined in it.
    @Transactional(readOnly = true)
    int countSettled() {
        return store.countClosed();
    }

    @Transactional(readOnly = true)
    public List<FindingEvent> events(UUID id) {
        return log.list(get(id).id());
    }

    /// What officers of other villages have before them for the time of a joint duty.
    private Set<UUID> joint() {
        return actors.current() instanceof Person person && person.officer() != null
                ? joint.openTo(person.officer(), clock.instant())
                : Set.of();
    }

    private boolean reaches(Finding finding, Set<UUID> jointly) {
        if (!(actors.current() instanceof Person person)) {
            return true;
        }
        return person.role() == Role.BUREAU_OFFICE
                || (finding.villageId() != null && person.sees(finding.villageId()))
                || finding.reportedBy().equals(person.signature())
                || jointly.contains(finding.id());
    }

    private Finding toFinding(NewFinding found, Mark reported) {
        var place = places.of(found.position(), reported.at());
        var village = place.village();
        return new Finding(
                found.id() == null ? ids.next() : found.id(),
                found.teamId(),
                found.kind(),
                found.position(),
                found.words(),
                found.measures(),
                village == null ? null : village.id(),
                place.owner(),
                place.officer(),
                village == null ? null : village.stationId(),
                FindingState.REPORTED,
                0,
                reported.at(),
                reported.by(),
                null,
                null,
                null,
                null);
    }

    private static Finding same(Finding known, Finding finding) {
        boolean same = known.teamId().equals(finding.teamId())
                && known.words().equals(finding.words())
                && Objects.equals(known.position(), finding.position());
        if (!same) {
            throw new IdUsedOtherwise(known.id());
        }
        return known;
    }
}
