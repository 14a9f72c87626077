package org.cunjing.assessment;

import static org.cunjing.assessment.scoring.EvidenceKind.SQUAD_SCORE;
import static org.cunjing.assessment.scoring.EvidenceKind.SQUAD_VILLAGE_EVALUATION;
import static org.cunjing.assessment.scoring.EvidenceKind.SQUAD_WORK_ORDER;
import static org.cunjing.assessment.scoring.EvidenceKind.WORK_ORDER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.assessment.scoring.Evidence;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.assessment.scoring.Formula;

/// What speaks for a squad leader: the results of the members of the squad.
final class SquadEvidence {

    private SquadEvidence() {}

    /// @param members computed before their leader; empty result if the station has none
    static Map<EvidenceKind, Evidence> of(UUID station, List<ComputedScore> members) {
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
    private static Optional<BigDecimal> villageMark(ComputedScore member) {
        return member.rules().items().stream()
                .filter(item -> item.formula() instanceof Formula.VillageEvaluation)
                .flatMap(item -> member.score().lines().stream()
                        .filter(line -> line.item().equals(item.code())))
                .flatMap(line -> line.ratio().stream())
                .findFirst()
                .map(ratio -> ratio.rounded(4).movePointRight(2));
    }
}
