package org.cunjing.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.demonstration.Ground.Spot;
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

/// What the teams found in the last days: some of it closed, some under way, some that nobody has answered yet.
@Component
class PatrolLoad {

    private static final int CLOSED = 12;
    private static final int UNDER_WAY = 6;
    private static final int RETURNED = 3;
    private static final int UNANSWERED = 2;
    private static final int FRESH = 3;
    private static final double NORTH_OF_ALL_DEG = 0.02;

    private final Findings findings;
    private final FindingSteps steps;
    private final Clock clock;

    PatrolLoad(Findings findings, FindingSteps steps, Clock clock) {
        this.findings = findings;
        this.steps = steps;
        this.clock = clock;
    }

    void load(long seed, Year2022 year, District district, Cast cast, Signatures signatures, Identities ids) {
        var loading = new Loading(new Dice(seed, "patrol"), district, cast, signatures, ids);
        for (var team : year.teams()) {
            team.stationCode().ifPresent(station -> loading.teamsOfStations.put(station, TeamLoad.id(team, ids)));
        }
        loading.addFindings();
    }

    private final class Loading {

        private final Dice dice;
        private final District district;
        private final Signatures signatures;
        private final Identities ids;
        private final Words words = new Words();
        private final Map<String, String> badges = new HashMap<>();
        private final Map<String, UUID> teamsOfStations = new HashMap<>();
        private final Instant now = clock.instant();
        private final Village shown;
        private int number;

        Loading(Dice dice, District district, Cast cast, Signatures signatures, Identities ids) {
            this.dice = dice;
            this.district = district;
            this.signatures = signatures;
            this.ids = ids;
            shown = district.village(cast.community().getFirst().main());
            cast.community()
                    .forEach(one -> one.villages()
                            .forEach(village -> badges.put(village, one.person().badge())));
        }

        void addFindings() {
            var villages = dice.shuffled(district.villages());
            villages.remove(shown);
            int next = 0;
            accept(shown, report(shown, hoursAgo(20, 30)), hoursAgo(18, 19));
            for (int i = 0; i < CLOSED; i++) {
                close(villages.get(next++), hoursAgo(30, 150), i % 4 == 0);
            }
            for (int i = 1; i < UNDER_WAY; i++) {
                var village = villages.get(next++);
                accept(village, report(village, hoursAgo(6, 60)), hoursAgo(4, 5));
            }
            for (int i = 0; i < RETURNED; i++) {
                var village = villages.get(next++);
                giveBack(village, report(village, hoursAgo(8, 30)), hoursAgo(5, 7));
            }
            for (int i = 0; i < UNANSWERED; i++) {
                report(villages.get(next++), hoursAgo(3, 6));
            }
            report(shown, now.minus(Duration.ofMinutes(12)));
            for (int i = 1; i < FRESH; i++) {
                report(villages.get(next++), now.minus(Duration.ofMinutes(dice.between(5, 60))));
            }
            reportOutside();
        }

        private void close(Village village, Instant at, boolean returnedFirst) {
            var kind = dice.pick(List.of(FindingKind.values()));
            var id = report(village, at, kind);
            if (returnedFirst) {
                giveBack(village, id, at.plus(Duration.ofMinutes(30)));
                take(
                        id,
                        FindingStep.ASSIGN,
                        "finding.assign",
                        signatures.stationLeader(village, at.plus(Duration.ofHours(1))));
            }
            accept(village, id, at.plus(Duration.ofMinutes(dice.between(65, 110))));
            var closed = at.plus(Duration.ofHours(dice.between(4, 26)));
            var risk = dice.pick(List.of(RemainingRisk.NONE, RemainingRisk.NONE, RemainingRisk.LOW));
            var result = words.phrase("finding.result.%s.%s".formatted(kind, risk), dice);
            steps.takeOver(
                    id,
                    new FindingMove(FindingStep.CLOSE, null, result, risk),
                    signatures.officer(badge(village), closed));
        }

        private void accept(Village village, UUID finding, Instant at) {
            steps.takeOver(
                    finding, new FindingMove(FindingStep.ACCEPT, null, null), signatures.officer(badge(village), at));
        }

        private void giveBack(Village village, UUID finding, Instant at) {
            take(finding, FindingStep.RETURN, "finding.return", signatures.officer(badge(village), at));
        }

        private void take(UUID finding, FindingStep step, String said, Mark mark) {
            steps.takeOver(finding, new FindingMove(step, null, words.phrase(said, dice)), mark);
        }

        private UUID report(Village village, Instant at) {
            return report(village, at, dice.pick(List.of(FindingKind.values())));
        }

        private UUID report(Village village, Instant at, FindingKind kind) {
            return report(
                    Objects.requireNonNull(teamsOfStations.get(village.stationCode())),
                    kind,
                    village.centre(),
                    words.phrase("finding." + kind, dice),
                    signatures.stationLeader(village, at));
        }

        /// Ground of no village: the bureau's office has it.
        private void reportOutside() {
            var north = district.villages().stream()
                    .flatMap(village -> village.ring().stream())
                    .max(Comparator.comparingDouble(Spot::latitudeDeg))
                    .orElseThrow();
            var spot = new Spot(north.longitudeDeg(), north.latitudeDeg() + NORTH_OF_ALL_DEG);
            var team = teamsOfStations.values().stream().sorted().findFirst().orElseThrow();
            report(team, FindingKind.HAZARD, spot, words.word("finding.outside"), signatures.office(hoursAgo(1, 20)));
        }

        private UUID report(UUID team, FindingKind kind, Spot spot, String said, Mark mark) {
            var id = ids.of("finding", Integer.toString(number++));
            var place = new Position(spot.latitudeDeg(), spot.longitudeDeg());
            var measures = words.phrase("measures." + kind, dice);
            findings.takeOver(new NewFinding(id, team, kind, place, said, measures), mark);
            return id;
        }

        private String badge(Village village) {
            return Objects.requireNonNull(badges.get(village.code()));
        }

        private Instant hoursAgo(int least, int most) {
            return now.minus(Duration.ofMinutes(dice.between(least * 60, most * 60)));
        }
    }
}
