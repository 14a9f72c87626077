package org.cunjing.assessment;

import static org.cunjing.assessment.scoring.EvidenceKind.COMMITTEE_EVALUATION;
import static org.cunjing.assessment.scoring.EvidenceKind.RESIDENT_EVALUATION;
import static org.cunjing.assessment.scoring.EvidenceKind.SQUAD_SCORE;
import static org.cunjing.assessment.scoring.EvidenceKind.STATION_EVALUATION;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.assessment.EvidenceStore.EvidenceRow;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.roster.OfficerClass;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The records behind a score: noted evidence, the evaluations that are open, and for a leader the squad's scores.
@Component
class ScoreEvidence {

    private final Scores scores;
    private final Evaluations evaluations;
    private final ZoneId zone;

    ScoreEvidence(Scores scores, Evaluations evaluations, ZoneId zone) {
        this.scores = scores;
        this.evaluations = evaluations;
        this.zone = zone;
    }

    /// One record that counted.
    ///
    /// @param recordId of the record; for `SCORE` the officer whose score it is; null for anonymous answers
    /// @param recordKind decides which page opens the record
    /// @param outcome null for evaluations and scores, which have a mark instead
    record EvidenceView(
            EvidenceKind kind,
            @Nullable UUID recordId,
            String recordKind,
            @Nullable String number,
            LocalDate happenedOn,
            @Nullable Instant due,
            @Nullable Outcome outcome,
            int units,
            @Nullable BigDecimal mark) {}

    @Transactional(readOnly = true)
    List<EvidenceView> of(OfficerScore score) {
        var noted = scores.evidenceOf(score).stream().map(ScoreEvidence::view);
        var squad = score.officerClass() == OfficerClass.SQUAD_LEADER
                ? scores.squadOf(score).stream().map(ScoreEvidence::view)
                : Stream.<EvidenceView>empty();
        return Stream.concat(Stream.concat(given(score), noted), squad).toList();
    }

    private Stream<EvidenceView> given(OfficerScore score) {
        return evaluations.find(score.month(), score.officer()).stream()
                .flatMap(dual -> evaluations.readable(List.of(dual)).stream())
                .map(one -> new EvidenceView(
                        one.side() == EvaluationSide.STATION ? STATION_EVALUATION : COMMITTEE_EVALUATION,
                        one.id(),
                        "EVALUATION",
                        null,
                        LocalDate.ofInstant(one.givenAt(), zone),
                        null,
                        null,
                        1,
                        one.mark()));
    }

    private static EvidenceView view(EvidenceRow row) {
        return new EvidenceView(
                row.kind(),
                row.kind() == RESIDENT_EVALUATION ? null : row.recordId(),
                row.recordKind(),
                row.number(),
                row.happenedOn(),
                row.due(),
                row.outcome(),
                row.units(),
                null);
    }

    private static EvidenceView view(OfficerScore member) {
        return new EvidenceView(
                SQUAD_SCORE,
                member.officer(),
                "SCORE",
                null,
                member.month().atEndOfMonth(),
                null,
                null,
                1,
                member.finalPoints());
    }
}
