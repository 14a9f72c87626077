package org.cunjing.patrol;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.patrol.JointDuties.NewJointDuty;
import org.cunjing.patrol.JointDuty.Member;
import org.cunjing.posting.Postings;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

/// Who may join in a finding, who may ask them and who may end it.
@Component
class JointDutyRules {

    private static final Duration LONGEST = Duration.ofDays(90);

    private final Villages villages;
    private final Postings postings;
    private final Actors actors;
    private final ZoneId zone;

    JointDutyRules(Villages villages, Postings postings, Actors actors, ZoneId zone) {
        this.villages = villages;
        this.postings = postings;
        this.actors = actors;
        this.zone = zone;
    }

    /// Those who answer for the villages that border on the finding's own.
    List<Member> candidates(Finding finding, Instant at) {
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

    /// @throws Faulty if somebody answers for no neighbouring village, the lead is none of them, or the time is over
    JointDuty duty(NewJointDuty wanted, Finding finding, Instant at) {
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

    void requireRight(Finding finding) {
        if (actors.current() instanceof Person person
                && person.role() != Role.BUREAU_OFFICE
                && !FindingSteps.isOwner(person, finding)
                && !FindingSteps.leadsAt(person, finding)) {
            throw new NotForYou("finding", finding.id());
        }
    }

    /// The lead ends it, or the room of the finding's village.
    void requireLead(JointDuty duty) {
        if (actors.current() instanceof Person person
                && person.role() != Role.BUREAU_OFFICE
                && !duty.lead().equals(person.officer())
                && !((person.role() == Role.STATION_LEADER || person.role() == Role.SQUAD_LEADER)
                        && person.sees(duty.village()))) {
            throw new NotForYou("joint-duty", duty.id());
        }
    }
}
