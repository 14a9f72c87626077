package org.cunjing.casework;

import static org.cunjing.access.Role.COMMUNITY_OFFICER;
import static org.cunjing.access.Role.POSTED_OFFICER;
import static org.cunjing.access.Role.SQUAD_LEADER;
import static org.cunjing.access.Role.STATION_LEADER;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.platform.Problems;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Several entries at once, with a line for each that was refused.
@RestController
class EntryBatchController {

    private static final int MOST = 100;

    private final EntryBatches batches;
    private final Problems problems;

    EntryBatchController(EntryBatches batches, Problems problems) {
        this.batches = batches;
        this.problems = problems;
    }

    /// Confirms entries of others, each as if it were the only one.
    @PostMapping("/api/ledger-verifications")
    @AllowedTo({STATION_LEADER, SQUAD_LEADER})
    EntryBatchView verifyLedgerEntries(@RequestBody @Validated EntryBatchForm form) {
        return view(batches.verify(form.ids()));
    }

    /// Voids wrong entries for one reason; their numbers stay.
    @PostMapping("/api/ledger-voidings")
    @AllowedTo({STATION_LEADER, SQUAD_LEADER, COMMUNITY_OFFICER, POSTED_OFFICER})
    EntryBatchView voidLedgerEntries(@RequestBody @Validated EntryVoidingForm form) {
        return view(batches.annul(form.ids(), form.reason()));
    }

    private EntryBatchView view(EntryBatches.Report report) {
        return new EntryBatchView(
                report.done(),
                report.refused().stream()
                        .map(one -> new RefusedEntryView(
                                one.id(), problems.word(one.why()).detail()))
                        .toList());
    }

    record EntryBatchForm(@NotEmpty @Size(max = MOST) List<UUID> ids) {}

    record EntryVoidingForm(
            @NotEmpty @Size(max = MOST) List<UUID> ids,
            @NotBlank @Size(max = 500) String reason) {}

    record EntryBatchView(List<UUID> done, List<RefusedEntryView> refused) {}

    record RefusedEntryView(UUID id, String why) {}
}
