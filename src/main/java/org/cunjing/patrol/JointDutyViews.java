package org.cunjing.patrol;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cunjing.patrol.FindingViews.FindingView;
import org.cunjing.patrol.JointDuty.Member;
import org.cunjing.patrol.JointDuty.Outcome;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Joint duties as the screens show them, with names.
@Component
class JointDutyViews {

    private final Findings findings;
    private final FindingViews views;
    private final Officers officers;
    private final Villages villages;
    private final Clock clock;

    JointDutyViews(Findings findings, FindingViews views, Officers officers, Villages villages, Clock clock) {
        this.findings = findings;
        this.views = views;
        this.officers = officers;
        this.villages = villages;
        this.clock = clock;
    }

    record NeighbourView(UUID officerId, String officerName, UUID villageId, String villageName) {}

    /// @param on false: it has ended, or its time is over
    record JointDutyView(
            UUID id,
            UUID findingId,
            UUID leadId,
            String leadName,
            @Nullable String ownerName,
            List<NeighbourView> members,
            String task,
            Instant begunAt,
            Instant until,
            boolean on,
            @Nullable Instant endedAt,
            @Nullable Outcome outcome,
            @Nullable String result) {}

    record OwnJointDutyView(JointDutyView duty, FindingView finding) {}

    /// What stands in a file afterwards: not what was found, which is closed to neighbours by then.
    record JointCreditView(
            UUID dutyId,
            UUID findingId,
            FindingKind kind,
            String villageName,
            String leadName,
            int officers,
            @Nullable Instant settledAt) {}

    /// @param settled findings that are closed, each once
    /// @param jointly of them by joint duty
    record SettledView(int settled, int jointly) {}

    List<JointDutyView> of(List<JointDuty> duties) {
        var names = names(duties);
        var now = clock.instant();
        return duties.stream().map(duty -> view(duty, names, now)).toList();
    }

    List<NeighbourView> neighbours(List<Member> members) {
        var names = new Names(
                officerNames(members.stream().map(Member::officer).toList()),
                villages.names(members.stream().map(Member::village).toList()));
        return neighbours(members, names);
    }

    List<OwnJointDutyView> own(List<JointDuty> duties) {
        return duties.stream()
                .map(duty -> new OwnJointDutyView(of(List.of(duty)).getFirst(), views.of(findings.get(duty.finding()))))
                .toList();
    }

    List<JointCreditView> credits(List<JointDuty> duties) {
        var names = names(duties);
        return duties.stream()
                .map(duty -> new JointCreditView(
                        duty.id(),
                        duty.finding(),
                        duty.kind(),
                        names.villages().getOrDefault(duty.village(), ""),
                        names.officers().getOrDefault(duty.lead(), ""),
                        duty.everybody().size(),
                        duty.endedAt()))
                .toList();
    }

    SettledView settled(List<JointDuty> jointly) {
        return new SettledView(findings.countSettled(), jointly.size());
    }

    private record Names(Map<UUID, String> officers, Map<UUID, String> villages) {}

    private Names names(List<JointDuty> duties) {
        var people = new HashSet<UUID>();
        Set<UUID> places = new HashSet<>();
        duties.forEach(duty -> {
            people.addAll(duty.everybody());
            people.add(duty.lead());
            places.add(duty.village());
            duty.members().forEach(member -> places.add(member.village()));
        });
        return new Names(officerNames(List.copyOf(people)), villages.names(places));
    }

    private Map<UUID, String> officerNames(List<UUID> ids) {
        return officers.byId(ids).values().stream().collect(toMap(Officer::id, Officer::name));
    }

    private static List<NeighbourView> neighbours(List<Member> members, Names names) {
        return members.stream()
                .map(one -> new NeighbourView(
                        one.officer(),
                        names.officers().getOrDefault(one.officer(), ""),
                        one.village(),
                        names.villages().getOrDefault(one.village(), "")))
                .toList();
    }

    private static JointDutyView view(JointDuty duty, Names names, Instant now) {
        var owner = duty.owner();
        return new JointDutyView(
                duty.id(),
                duty.finding(),
                duty.lead(),
                names.officers().getOrDefault(duty.lead(), ""),
                owner == null ? null : names.officers().get(owner),
                neighbours(duty.members(), names),
                duty.task(),
                duty.begunAt(),
                duty.until(),
                duty.isOn(now),
                duty.endedAt(),
                duty.endedAt() == null && !duty.isOn(now) ? Outcome.LAPSED : duty.outcome(),
                duty.result());
    }
}
