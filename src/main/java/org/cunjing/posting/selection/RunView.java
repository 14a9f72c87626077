package org.cunjing.posting.selection;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.posting.matching.Figures;
import org.cunjing.posting.matching.MatchingRule;
import org.jspecify.annotations.Nullable;

/// A run in figures, as personnel sees it.
///
/// @param current whether the rule still stands in this version
/// @param inputHash SHA-256 of both sides' lists and all else that went in
record RunView(
        UUID id,
        int number,
        MatchingRule rule,
        int ruleVersion,
        boolean current,
        @Nullable String seed,
        String inputHash,
        boolean chosen,
        Instant at,
        @Nullable String byName,
        List<ChangeView> changes,
        @Nullable String reason,
        Figures figures) {

    /// Names are there where the change has the id.
    record ChangeView(
            ChangeForm change,
            @Nullable String officerName,
            @Nullable String stationName,
            @Nullable String villageName,
            List<String> stationNames) {

        static ChangeView of(ChangeForm change, RunNames names) {
            return new ChangeView(
                    change,
                    change.officer() == null
                            ? null
                            : names.officer(change.officer().toString()),
                    change.station() == null
                            ? null
                            : names.station(change.station().toString()),
                    change.village() == null
                            ? null
                            : names.village(change.village().toString()),
                    Objects.requireNonNullElse(change.stations(), List.<UUID>of()).stream()
                            .map(station -> names.station(station.toString()))
                            .toList());
        }
    }

    static RunView of(Run run, RunNames names) {
        return of(RunHead.of(run), names);
    }

    static RunView of(RunHead run, RunNames names) {
        return new RunView(
                run.id(),
                run.number(),
                run.terms().rule(),
                run.terms().version(),
                run.terms().today(),
                run.terms().seed(),
                run.inputHash(),
                run.chosen(),
                run.note().at(),
                run.note().name(),
                run.terms().changes().stream()
                        .map(change -> ChangeView.of(ChangeForm.of(change), names))
                        .toList(),
                run.note().reason(),
                run.figures());
    }
}
