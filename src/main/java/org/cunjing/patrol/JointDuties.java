package org.cunjing.patrol;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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
import org.cunjing.shared.Faulty;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What one officer cannot settle: the officers of neighbouring villages join, see this finding and nothing else, and
/// part with its settlement or without.
@Service
public class JointDuties {

    private static final String TASK = "joint-duty";

    private final JointDutyStore store;
    private final Findings findings;
    private final FindingSteps steps;
    private final JointDutyRules rules;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JointDuties(
            JointDutyStore store,
            Findings findings,
            FindingSteps steps,
            JointDutyRules rules,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.findings = findings;
        this.steps = steps;
        this.rules = rules;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /// @param lead one of the members, or the owner of the finding
    public record NewJointDuty(
            UUID id, UUID finding, UUID lead, Collection<UUID> members, Instant until, String task) {}

    /// Who can join in a finding: those who answer for the villages that border on its own.
    @Transactional(readOnly = true)
    public List<Member> candidates(UUID finding) {
        var about = findings.get(finding);
        rules.requireRight(about);
        return rules.candidates(about, clock.instant());
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
        rules.requireRight(finding);
        PersonalNumberInText.refuse(wanted.task());
        if (store.hasOpen(finding.id(), mark.at())) {
            throw new JointDutyOn(finding.id());
        }
        var duty = rules.duty(wanted, finding, mark.at());
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
    public void giveBack(UUID id, String why) {
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
        rules.requireLead(duty);
        if (!store.end(id, outcome, said, mark.at())) {
            throw new JointDutyOver(id);
        }
        tell(duty, outcome);
        return duty;
    }

    private void tell(JointDuty duty, @Nullable Outcome outcome) {
        events.publishEvent(new JointDutyMoved(
                actors.bureau(), duty.id(), duty.finding(), duty.village(), Set.copyOf(duty.everybody()), outcome));
    }
}
