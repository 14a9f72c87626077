package org.cunjing.patrol;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.patrol.JointDuty.Member;
import org.cunjing.patrol.JointDuty.Outcome;
import org.cunjing.posting.Postings;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What one officer cannot settle: the officers of neighbouring villages join, see this finding and nothing else, and
/// part with its settlement or without.
@Service
public class JointDuties {

    static final Duration LONGEST = Duration.ofDays(90);
    private static final String TASK = "joint-duty";

    private final JointDutyStore store;
    private final Findings findings;
    private final FindingSteps steps;
    private final Villages villages;
    private final Postings postings;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;
    private final ApplicationEventPublisher events;

    JointDuties(
            JointDutyStore store,
            Findings findings,
            FindingSteps steps,
            Villages villages,
            Postings postings,
            Actors actors,
            Clock clock,
            ZoneId zone,
            ApplicationEventPublisher events) {
        this.store = store;
        this.findings = findings;
        this.steps = steps;
        this.villages = villages;
        this.postings = postings;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
        this.events = events;
    }

    /// @param lead one of the members, or the owner of the finding
    public record NewJointDuty(
            UUID id, UUID finding, UUID lead, Collection<UUID> members, Instant until, String task) {}

    /// Who can join in a finding: those who answer for the villages that border on its own.
    @Transactional(readOnly = true)
    public List<Member> candidates(UUID finding) {
        var about = findings.get(finding);
        requireRight(about);
        return candidates(about, clock.instant());
    }

    /// @throws Faulty if somebody answers for no neighbouring village, the lead is none of them, or the time is over
    /// @throws JointDutyOn if the finding has one
    /// @throws IllegalFindingStep if nobody has accepted the finding, or it is closed
    @Transactional
    public JointDuty begin(NewJointDuty wanted) {
        return begin(wanted, Mark.of(actors.current(), clock.instant()));
    }

    /// Takes over a joint duty of the past.
    @Transactional
    public JointDuty takeOver(NewJointDuty wanted, Mark mark) {
        return begin(wanted, mark);
    }

    private JointDuty begin(NewJointDuty wanted, Mark mark) {
        var finding = findings.get(wanted.finding());
        requireRight(finding);
        PersonalNumberInText.refuse(wanted.task());
        if (store.hasOpen(finding.id(), mark.at())) {
            throw new JointDutyOn(finding.id());
        }
        var duty = toDuty(wanted, finding, mark.at());
        steps.note(finding, FindingStep.JOIN, wanted.task(), mark);
        if (!store.add(duty, mark)) {
            throw new JointDutyOn(finding.id());
        }
        tell(duty, null);
        return duty;
    }

    /// Settles the finding for all of them. It is closed once and stands in each one's file.
    ///
    /// @throws JointDutyOver if it has ended
    /// @throws Faulty if the result or the word on the risk is missing
    @Transactional
    public void settle(UUID id, String result, RemainingRisk risk) {
        settle(id, result, risk, Mark.of(actors.current(), clock.instant()));
    }

    /// Takes over a settlement of the past.
    @Transactional
    public void takeOverSettlement(UUID id, String result, RemainingRisk risk, Mark mark) {
        settle(id, result, risk, mark);
    }

    private void settle(UUID id, String result, RemainingRisk risk, Mark mark) {
        var move = new FindingMove(FindingStep.CLOSE, null, result, risk);
        move.check();
        var duty = end(id, Outcome.SETTLED, result, mark);
        // The lead need not own the finding; the joint duty is the right to close it.
        actors.as(new Application(actors.bureau(), TASK), () -> steps.takeOver(duty.finding(), move, mark));
    }

    /// They part without a settlement; the finding goes on with its owner.
    ///
    /// @throws JointDutyOver if it has ended
    @Transactional
    void giveBack(UUID id, String why) {
        PersonalNumberInText.refuse(why);
        var mark = Mark.of(actors.current(), clock.instant());
        var duty = end(id, Outcome.RETURNED, why, mark);
        actors.as(
                new Application(actors.bureau(), TASK),
                () -> steps.note(findings.get(duty.finding()), FindingStep.PART, why, mark));
    }

    /// What the signed-in officer is in at the moment, for another village's finding.
    @Transactional(readOnly = true)
    List<JointDuty> own() {
        var officer = actors.requireOfficer();
        return store.of(officer).stream()
                .filter(duty -> duty.isOn(clock.instant()))
                .filter(duty ->
                        duty.members().stream().anyMatch(one -> one.officer().equals(officer)))
                .toList();
    }

    /// @throws NotFound if the finding is not in reach
    @Transactional(readOnly = true)
    List<JointDuty> ofFinding(UUID finding) {
        return store.ofFinding(findings.get(finding).id());
    }

    /// What an officer settled together with others; for the officer, and for rooms as far as they reach.
    @Transactional(readOnly = true)
    List<JointDuty> fileOf(UUID officer) {
        if (actors.current() instanceof Person person
                && (person.role() == Role.COMMUNITY_OFFICER || person.role() == Role.POSTED_OFFICER)
                && !officer.equals(person.officer())) {
            throw new NotForYou("officer", officer);
        }
        return store.of(officer).stream()
                .filter(duty -> duty.outcome() == Outcome.SETTLED)
                .toList();
    }

    /// Settled together, each once.
    @Transactional(readOnly = true)
    List<JointDuty> settled() {
        return store.settled();
    }

    private JointDuty end(UUID id, Outcome outcome, String said, Mark mark) {
        var duty = store.find(id).orElseThrow(() -> new NotFound("joint-duty", id));
        requireLead(duty);
        if (!store.end(id, outcome, said, mark.at())) {
            throw new JointDutyOver(id);
        }
        tell(duty, outcome);
        return duty;
    }

    private JointDuty toDuty(NewJointDuty wanted, Finding finding, Instant at) {
        var free = candidates(finding, at);
        var members = free.stream()
                .filter(one -> wanted.members().contains(one.officer()))
                .toList();
        boolean leads = wanted.lead().equals(finding.officerId())
                || members.stream().anyMatch(one -> one.officer().equals(wanted.lead()));
        if (members.isEmpty() || members.size() < Set.copyOf(wanted.members()).size()) {
            throw new Faulty(List.of(new Fault("members", "not-a-neighbour")));
        }
        if (!leads) {
            throw new Faulty(List.of(new Fault("lead", "not-a-neighbour")));
        }
        if (!wanted.until().isAfter(at) || wanted.until().isAfter(at.plus(LONGEST))) {
            throw new Faulty(List.of(new Fault("until", "out-of-range")));
        }
        return new JointDuty(
                wanted.id(),
                finding.id(),
                finding.kind(),
                Objects.requireNonNull(finding.villageId()),
                finding.officerId(),
                wanted.lead(),
                members,
                wanted.task(),
                at,
                wanted.until(),
                null,
                null,
                null);
    }

    private List<Member> candidates(Finding finding, Instant at) {
        var village = finding.villageId();
        if (village == null) {
            return List.of();
        }
        var day = LocalDate.ofInstant(at, zone);
        return villages.neighboursOf(village).stream()
                .sorted()
                .flatMap(neighbour -> postings.responsibleFor(neighbour, day).stream())
                .map(posting -> new Member(posting.officerId(), posting.villageId()))
                .filter(member -> !member.officer().equals(finding.officerId()))
                .toList();
    }

    private void tell(JointDuty duty, @Nullable Outcome outcome) {
        events.publishEvent(new JointDutyMoved(
                actors.bureau(), duty.id(), duty.finding(), duty.village(), Set.copyOf(duty.everybody()), outcome));
    }

    private void requireRight(Finding finding) {
        if (actors.current() instanceof Person person
                && person.role() != Role.BUREAU_OFFICE
                && !FindingSteps.isOwner(person, finding)
                && !FindingSteps.leadsAt(person, finding)) {
            throw new NotForYou("finding", finding.id());
        }
    }

    /// The lead ends it, or the room of the finding's village.
    private void requireLead(JointDuty duty) {
        if (actors.current() instanceof Person person
                && person.role() != Role.BUREAU_OFFICE
                && !duty.lead().equals(person.officer())
                && !((person.role() == Role.STATION_LEADER || person.role() == Role.SQUAD_LEADER)
                        && person.sees(duty.village()))) {
            throw new NotForYou("joint-duty", duty.id());
        }
    }
}
