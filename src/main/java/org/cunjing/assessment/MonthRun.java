package org.cunjing.assessment;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.assessment.EvaluationStore.OpenMark;
import org.cunjing.assessment.EvidenceStore.EvidenceRow;
import org.cunjing.assessment.scoring.Evidence;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.assessment.scoring.Ranking;
import org.cunjing.assessment.scoring.RuleSet;
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

    /// @return number of officers
    int compute(YearMonth month) {
        var known = known(month);
        var rules = new EnumMap<OfficerClass, RuleSet>(OfficerClass.class);
        var all = new ArrayList<ComputedScore>();
        for (var served : membersFirst(roster.of(month))) {
            var officerClass = served.officer().officerClass();
            var inForce = rules.computeIfAbsent(officerClass, one -> ruleSets.inForce(one, month));
            boolean leader = officerClass == OfficerClass.SQUAD_LEADER;
            var facts = facts(served, known, leader ? SquadEvidence.of(served.station(), all) : Map.of());
            var inputs = facts.month(inForce);
            all.add(new ComputedScore(facts, inForce, inputs, ScoreFormula.score(inForce, inputs)));
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

    private static List<OfficerScore> ranked(YearMonth month, List<ComputedScore> all) {
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

    private static OfficerScore score(YearMonth month, Ranking list, Ranking.Place place, List<ComputedScore> all) {
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
