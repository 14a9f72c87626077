package org.cunjing.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.cunjing.demonstration.Ground.Village;
import org.cunjing.patrol.FindingKind;
import org.cunjing.patrol.FindingMove;
import org.cunjing.patrol.FindingStep;
import org.cunjing.patrol.FindingSteps;
import org.cunjing.patrol.Findings;
import org.cunjing.patrol.JointDuties;
import org.cunjing.patrol.JointDuties.NewJointDuty;
import org.cunjing.patrol.JointDuty.Member;
import org.cunjing.patrol.NewFinding;
import org.cunjing.patrol.RemainingRisk;
import org.cunjing.shared.Position;
import org.springframework.stereotype.Component;

/// Two disputes across a border of villages: one that neighbours settled together, one that they are in.
@Component
class JointLoad {

    private static final int MEMBERS = 2;
    private static final Duration SETTLED_AFTER = Duration.ofDays(4);

    private final Findings findings;
    private final FindingSteps steps;
    private final JointDuties duties;
    private final Clock clock;

    JointLoad(Findings findings, FindingSteps steps, JointDuties duties, Clock clock) {
        this.findings = findings;
        this.steps = steps;
        this.duties = duties;
        this.clock = clock;
    }

    void load(Year2022 year, District district, Cast cast, Signatures signatures, Identities ids) {
        var words = new Words();
        var shown = district.village(cast.community().getFirst().main());
        var beside = shown.neighbours().stream().map(district::village).toList();
        var settled = begin(beside.getFirst(), Duration.ofDays(12), year, words, signatures, ids);
        var end = clock.instant().minus(Duration.ofDays(12)).plus(SETTLED_AFTER);
        duties.takeOverSettlement(
                settled,
                words.word("joint.result"),
                RemainingRisk.LOW,
                signatures.stationLeader(beside.getFirst(), end));
        begin(beside.getLast(), Duration.ofDays(1), year, words, signatures, ids);
    }

    private UUID begin(
            Village village, Duration ago, Year2022 year, Words words, Signatures signatures, Identities ids) {
        var at = clock.instant().minus(ago);
        var finding = report(village, at, year, words, signatures, ids);
        var room = signatures.stationLeader(village, at.plus(Duration.ofHours(3)));
        steps.takeOver(finding, new FindingMove(FindingStep.ACCEPT, null, null), room);
        var members = duties.candidates(finding).stream()
                .map(Member::officer)
                .sorted()
                .limit(MEMBERS)
                .toList();
        var id = ids.of("joint-duty", village.code());
        duties.takeOver(
                new NewJointDuty(
                        id,
                        finding,
                        members.getFirst(),
                        members,
                        at.plus(Duration.ofDays(10)),
                        words.word("joint.task")),
                room);
        return id;
    }

    private UUID report(
            Village village, Instant at, Year2022 year, Words words, Signatures signatures, Identities ids) {
        var team = year.teams().stream()
                .filter(one ->
                        one.stationCode().filter(village.stationCode()::equals).isPresent())
                .map(one -> TeamLoad.id(one, ids))
                .findFirst()
                .orElseThrow();
        var id = ids.of("joint-finding", village.code());
        var centre =
                new Position(village.centre().latitudeDeg(), village.centre().longitudeDeg());
        findings.takeOver(
                new NewFinding(
                        id,
                        team,
                        FindingKind.DISPUTE,
                        centre,
                        words.word("joint.finding"),
                        words.word("joint.measures")),
                signatures.stationLeader(village, at));
        return id;
    }
}
