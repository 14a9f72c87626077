package org.cunjing.patrol;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done with a finding until it is closed. It never loses its owner.
@Service
public class FindingSteps {

    private final Findings findings;
    private final FindingStore store;
    private final FindingLog log;
    private final JointDutyStore joint;
    private final Postings postings;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;
    private final ApplicationEventPublisher events;

    FindingSteps(
            Findings findings,
            FindingStore store,
            FindingLog log,
            JointDutyStore joint,
            Postings postings,
            Actors actors,
            Clock clock,
            ZoneId zone,
            ApplicationEventPublisher events) {
        this.findings = findings;
        this.store = store;
        this.log = log;
        this.joint = joint;
        this.postings = postings;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
        this.events = events;
    }

    /// Takes a step now.
    ///
    /// @throws IllegalFindingStep if the finding's state does not allow it
    /// @throws FindingChanged if it is not what the person has seen
    /// @throws JointDutyOn if officers of neighbouring villages are in it
    /// @throws Faulty if a return has no reason, or a closing no result or no word on the risk
    @Transactional
    public Finding take(UUID id, FindingMove move) {
        return take(id, move, Mark.of(actors.current(), clock.instant()));
    }

    /// Takes over a step of the past, as somebody took it then.
    @Transactional
    public Finding takeOver(UUID id, FindingMove move, Mark mark) {
        return take(id, move, mark);
    }

    private Finding take(UUID id, FindingMove move, Mark mark) {
        var before = findings.get(id);
        requireRight(before, move.step());
        move.check();
        requireAlone(before, move.step());
        if (move.version() != null && move.version() != before.version()) {
            throw new FindingChanged(before);
        }
        var after = owned(before.after(move, mark.at()), move.step(), mark.at());
        return save(before, after, move, mark);
    }

    /// Gives an open finding to the successor of its owner.
    void handOver(Finding before, UUID to) {
        var mark = Mark.of(actors.current(), clock.instant());
        var move = new FindingMove(FindingStep.HAND_OVER, null, null);
        save(before, before.after(move, mark.at()).ownedBy(to), move, mark);
        joint.handOver(before.id(), before.officerId(), to);
    }

    /// Notes that officers join or part; a step that somebody else takes in this moment finds the finding changed.
    void note(Finding before, FindingStep step, String said, Mark mark) {
        var move = new FindingMove(step, null, said);
        save(before, before.after(move, mark.at()), move, mark);
    }

    private Finding save(Finding before, Finding after, FindingMove move, Mark mark) {
        if (!store.update(after, before.version())) {
            throw new FindingChanged(findings.get(before.id()));
        }
        log.add(after, move.step(), move.said(), mark);
        tell(after, after.officerId(), move.step());
        if (before.officerId() != null && !before.officerId().equals(after.officerId())) {
            tell(after, before.officerId(), move.step());
        }
        return after;
    }

    private void tell(Finding finding, @Nullable UUID officer, FindingStep step) {
        events.publishEvent(
                new FindingMoved(actors.bureau(), finding.id(), finding.villageId(), officer, step, finding.state()));
    }

    private Finding owned(Finding finding, FindingStep step, Instant at) {
        return switch (step) {
            case RETURN -> finding.ownedBy(null);
            case ASSIGN -> finding.ownedBy(responsibleFor(finding, at));
            case ACCEPT -> isTakenOver(finding) ? finding.ownedBy(null) : finding;
            case REPORT, CLOSE, HAND_OVER, JOIN, PART -> finding;
        };
    }

    /// The room accepts what the officer left unanswered: it is the station's from then on.
    private boolean isTakenOver(Finding finding) {
        return finding.owner() == FindingOwner.OFFICER
                && actors.current() instanceof Person person
                && !isOwner(person, finding);
    }

    private UUID responsibleFor(Finding finding, Instant at) {
        if (finding.villageId() == null) {
            throw new NobodyToAssign(finding);
        }
        return postings.responsibleFor(finding.villageId(), LocalDate.ofInstant(at, zone))
                .map(Posting::officerId)
                .orElseThrow(() -> new NobodyToAssign(finding));
    }

    /// As long as neighbours are in it, it ends together.
    private void requireAlone(Finding finding, FindingStep step) {
        if (step != FindingStep.ACCEPT && joint.hasOpen(finding.id(), clock.instant())) {
            throw new JointDutyOn(finding.id());
        }
    }

    /// The owner answers; what belongs to a room or the office is answered there. After two hours of silence the room
    /// may.
    private void requireRight(Finding finding, FindingStep step) {
        if (!(actors.current() instanceof Person person)) {
            return;
        }
        boolean leads = person.role() == Role.BUREAU_OFFICE || leadsAt(person, finding);
        boolean allowed = switch (step) {
            case ACCEPT -> answers(person, finding) || (leads && finding.isUnanswered(clock.instant()));
            case CLOSE -> answers(person, finding);
            case RETURN -> isOwner(person, finding);
            case ASSIGN -> leads;
            case REPORT, HAND_OVER, JOIN, PART -> false;
        };
        if (!allowed) {
            throw new NotForYou("finding", finding.id());
        }
    }

    private static boolean answers(Person person, Finding finding) {
        return switch (finding.owner()) {
            case OFFICER -> isOwner(person, finding);
            case STATION -> person.role() == Role.BUREAU_OFFICE || leadsAt(person, finding);
            case BUREAU -> person.role() == Role.BUREAU_OFFICE;
        };
    }

    static boolean isOwner(Person person, Finding finding) {
        return finding.officerId() != null && finding.officerId().equals(person.officer());
    }

    static boolean leadsAt(Person person, Finding finding) {
        return (person.role() == Role.STATION_LEADER || person.role() == Role.SQUAD_LEADER)
                && finding.villageId() != null
                && person.sees(finding.villageId());
    }
}
