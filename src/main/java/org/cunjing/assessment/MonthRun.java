package org.cunjing.assessment;

import static java.util.stream.Collectors.groupingBy;
import static org.cunjing.assessment.scoring.EvidenceKind.SQUAD_SCORE;
import static org.cunjing.assessment.scoring.EvidenceKind.SQUAD_VILLAGE_EVALUATION;
import static org.cunjing.assessment.scoring.EvidenceKind.SQUAD_WORK_ORDER;
import static org.cunjing.assessment.scoring.EvidenceKind.WORK_ORDER;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.assessment.EvaluationStore.OpenMark;
import org.cunjing.assessment.EvidenceStore.EvidenceRow;
import org.cunjing.assessment.scoring.Evidence;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.assessment.scoring.Formula;
import org.cunjing.assessment.scoring.OfficerMonth;
import org.cunjing.assessment.scoring.Ranking;
import org.cunjing.assessment.scoring.RuleSet;
import org.cunjing.assessment.scoring.Score;
import org.cunjing.assessment.scoring.ScoreFormula;
import org.cunjing.roster.OfficerClass;
import org.cunjing.territory.Village;
import org.springframework.stereotype.Component;

/// Computes a month: first everybody with a village, then the squad leaders from the results of their squads.
@Component
class MonthRun {

    private final MonthRoster roster;
    private final RuleSets ruleSets;
    private final EvidenceStore evidence;
    private final EvaluationStore evaluations;
    private final AdjustmentStore adjustments;
    private final ScoreStore scores;
    private final Clock clock;

    MonthRun(
            MonthRoster roster,
            RuleSets ruleSets,
            EvidenceStore evidence,
            EvaluationStore evaluations,
            AdjustmentStore adjustments,
            ScoreStore scores,
            Clock clock) {
        this.roster = roster;
        this.ruleSets = ruleSets;
        this.evidence = evidence;
        this.evaluations = evaluations;
        this.adjustments = adjustments;
        this.scores = scores;
        this.clock = clock;
    }

    /// What is known of a month, by officer.
    private record Known(
            Map<UUID, List<EvidenceRow>> evidence,
            Map<UUID, List<OpenMark>> marks,
            Map<UUID, List<Adjustment>> adjustments,
            Map<UUID, Village> ground) {}

    private record Computed(OfficerFacts facts, RuleSet rules, OfficerMonth inputs, Score score) {

        boolean isOf(UUID station) {
            return facts.served().station().equals(station);
        }
    }

    /// @return number of officers
    int compute(YearMonth month) {
        var known = known(month);
        var rules = new EnumMap<OfficerClass, RuleSet>(OfficerClass.class);
        var all = new ArrayList<Computed>();
        for (var served : membersFirst(roster.of(month))) {
            var officerClass = served.officer().officerClass();
            var inForce = rules.computeIfAbsent(officerClass, one -> ruleSets.inForce(one, month));
            boolean leader = officerClass == OfficerClass.SQUAD_LEADER;
            var facts = facts(served, known, leader ? squad(served.station(), all) : Map.of());
            var inputs = facts.month(inForce);
            all.add(new Computed(facts, inForce, inputs, ScoreFormula.score(inForce, inputs)));
        }
        scores.replace(month, ranked(month, all));
        return all.size();
    }

    List<UUID> differing(YearMonth month) {
        return scores.list(month).stream()
                .filter(kept -> !scores.isSame(
                        kept,
                        ScoreFormula.score(ruleSets.get(kept.score().ruleSet()).rules(), kept.inputs())))
                .map(OfficerScore::officer)
                .toList();
    }

    private Known known(YearMonth month) {
        return new Known(
                evidence.listOf(month).stream().collect(groupingBy(EvidenceRow::officer)),
                evaluations.openMarks(month, clock.instant()).stream().collect(groupingBy(OpenMark::officer)),
                adjustments.listOf(month).stream()
                        .filter(one -> one.approvedBy() != null)
                        .collect(groupingBy(Adjustment::officer)),
                roster.ground(month));
    }

    private static List<Served> membersFirst(List<Served> served) {
        return served.stream()
                .sorted(Comparator.comparing(one -> one.officer().officerClass() == OfficerClass.SQUAD_LEADER))
                .toList();
    }

    private static OfficerFacts facts(Served served, Known known, Map<EvidenceKind, Evidence> squad) {
        var officer = served.officer().id();
        return new OfficerFacts(
                served,
                known.evidence().getOrDefault(officer, List.of()),
                known.marks().getOrDefault(officer, List.of()),
                known.adjustments().getOrDefault(officer, List.of()),
                served.villages().stream()
                        .map(known.ground()::get)
                        .filter(Objects::nonNull)
                        .toList(),
                squad);
    }

    private static Map<EvidenceKind, Evidence> squad(UUID station, List<Computed> members) {
        var squad = members.stream().filter(member -> member.isOf(station)).toList();
        if (squad.isEmpty()) {
            return Map.of();
        }
        var orders = squad.stream()
                .map(member -> member.facts().deadlines(WORK_ORDER))
                .toList();
        return Map.of(
                SQUAD_SCORE,
                new Evidence.Marks(squad.stream()
                        .filter(member -> member.score().unranked().isEmpty())
                        .map(member -> member.score().finalPoints())
                        .toList()),
                SQUAD_VILLAGE_EVALUATION,
                new Evidence.Marks(squad.stream()
                        .flatMap(member -> villageMark(member).stream())
                        .toList()),
                SQUAD_WORK_ORDER,
                new Evidence.Deadlines(
                        orders.stream().mapToLong(Evidence.Deadlines::due).sum(),
                        orders.stream().mapToLong(Evidence.Deadlines::onTime).sum(),
                        orders.stream().mapToLong(Evidence.Deadlines::late).sum()));
    }

    /// Village evaluation of a member in hundredths, as its own line has it.
    private static Optional<BigDecimal> villageMark(Computed member) {
        return member.rules().items().stream()
                .filter(item -> item.formula() instanceof Formula.VillageEvaluation)
                .flatMap(item -> member.score().lines().stream()
                        .filter(line -> line.item().equals(item.code())))
                .flatMap(line -> line.ratio().stream())
                .findFirst()
                .map(ratio -> ratio.rounded(4).movePointRight(2));
    }

    private static List<OfficerScore> ranked(YearMonth month, List<Computed> all) {
        var lists = Ranking.of(
                month,
                all.stream()
                        .map(one ->
                                new Ranking.Entry(one.facts().served().officer().id(), one.score()))
                        .toList());
        return lists.stream()
                .flatMap(list -> list.places().stream().map(place -> score(month, list, place, all)))
                .toList();
    }

    private static OfficerScore score(YearMonth month, Ranking list, Ranking.Place place, List<Computed> all) {
        var computed = all.stream()
                .filter(one -> one.facts().served().officer().id().equals(place.officer()))
                .findFirst()
                .orElseThrow();
        var served = computed.facts().served();
        return new OfficerScore(
                month,
                place.officer(),
                list.officerClass(),
                served.station(),
                served.villages(),
                computed.inputs(),
                computed.score(),
                computed.facts().evidence().stream().map(EvidenceRow::id).toList(),
                place.rank().orElse(null),
                (int) list.places().stream()
                        .filter(one -> one.rank().isPresent())
                        .count());
    }
}
