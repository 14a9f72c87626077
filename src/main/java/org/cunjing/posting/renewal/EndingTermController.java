package org.cunjing.posting.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.posting.renewal.EndingTerms.EndingTerm;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EndingTermController {

    private final EndingTerms terms;

    EndingTermController(EndingTerms terms) {
        this.terms = terms;
    }

    /// Lists terms one answers for that end within sixty days or hold over, the most urgent first.
    @GetMapping("/api/ending-terms")
    @AllowedTo({
        Role.BUREAU_OFFICE,
        Role.HOUSEHOLD_AFFAIRS,
        Role.BRANCH_HEAD,
        Role.STATION_LEADER,
        Role.SQUAD_LEADER,
        Role.POSTED_OFFICER
    })
    List<EndingTermView> listEndingTerms() {
        return terms.list().stream().map(EndingTermView::of).toList();
    }

    record EndingTermView(
            UUID postingId,
            UUID villageId,
            String villageName,
            UUID officerId,
            String officerName,
            LocalDate termEndsOn,
            TermNotice notice,
            @Nullable UUID batchId) {

        static EndingTermView of(EndingTerm term) {
            return new EndingTermView(
                    term.posting().id(),
                    term.village().id(),
                    term.village().name(),
                    term.officer().id(),
                    term.officer().name(),
                    Objects.requireNonNull(term.posting().termEndsOn()),
                    term.notice(),
                    term.posting().batchId());
        }
    }
}
