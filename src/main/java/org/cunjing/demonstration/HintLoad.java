package org.cunjing.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cunjing.demonstration.Ground.Village;
import org.cunjing.patrol.FindingKind;
import org.cunjing.patrol.FindingMove;
import org.cunjing.patrol.FindingStep;
import org.cunjing.patrol.FindingSteps;
import org.cunjing.patrol.Findings;
import org.cunjing.patrol.NewFinding;
import org.cunjing.patrol.RemainingRisk;
import org.cunjing.shared.Position;
import org.springframework.stereotype.Component;

/// One corner of one village where the same was found, settled and found again in the last weeks.
@Component
class HintLoad {

    private static final Pattern PARTS = Pattern.compile(";");
    private static final int OFFICER = 2;

    private final Findings findings;
    private final FindingSteps steps;
    private final Clock clock;
    private final Words words = new Words();

    HintLoad(Findings findings, FindingSteps steps, Clock clock) {
        this.findings = findings;
        this.steps = steps;
        this.clock = clock;
    }

    void load(Year2022 year, District district, Cast cast, Signatures signatures, Identities ids) {
        var officer = cast.community().get(OFFICER);
        var village = district.village(officer.main());
        var team = year.teams().stream()
                .filter(one ->
                        one.stationCode().filter(village.stationCode()::equals).isPresent())
                .map(one -> TeamLoad.id(one, ids))
                .findFirst()
                .orElseThrow();
        for (var line : words.list("hints")) {
            add(PARTS.split(line, -1), village, team, officer.person().badge(), signatures, ids);
        }
    }

    /// Kind, degrees north and east of the middle of the village, days since, what was seen, done on site, and the
    /// result.
    private void add(String[] parts, Village village, UUID team, String badge, Signatures signatures, Identities ids) {
        var id = ids.of("repeated-finding", parts[3]);
        var at = clock.instant().minus(Duration.ofDays(Long.parseLong(parts[3])));
        var place = new Position(
                village.centre().latitudeDeg() + Double.parseDouble(parts[1]),
                village.centre().longitudeDeg() + Double.parseDouble(parts[2]));
        findings.takeOver(
                new NewFinding(id, team, FindingKind.valueOf(parts[0]), place, parts[4], parts[5]),
                signatures.stationLeader(village, at));
        steps.takeOver(
                id,
                new FindingMove(FindingStep.ACCEPT, null, null),
                signatures.officer(badge, at.plus(Duration.ofMinutes(40))));
        steps.takeOver(
                id,
                new FindingMove(FindingStep.CLOSE, null, parts[6], RemainingRisk.NONE),
                signatures.officer(badge, at.plus(Duration.ofHours(20))));
    }
}
