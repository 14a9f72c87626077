package org.cunjing.posting.selection;

import java.util.UUID;
import org.cunjing.posting.matching.Figures;
import org.cunjing.posting.matching.Terms;

/// What a list shows of a run: not what went in and what came out, which fill many pages.
record RunHead(UUID id, int number, Terms terms, Figures figures, String inputHash, boolean chosen, Run.Note note) {

    static RunHead of(Run run) {
        return new RunHead(
                run.id(), run.number(), run.terms(), run.figures(), run.inputHash(), run.chosen(), run.note());
    }
}
