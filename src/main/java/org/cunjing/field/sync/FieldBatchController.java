package org.cunjing.field.sync;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.field.sync.Conflict.Difference;
import org.cunjing.field.sync.PhoneClock.Met;
import org.cunjing.field.sync.PhoneClock.Noted;
import org.cunjing.platform.Problems.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The door for what phones bring. Only what a receipt names as stored has arrived.
@RestController
class FieldBatchController {

    static final String PATH = "/api/field/batches";

    private final FieldBatches batches;

    FieldBatchController(FieldBatches batches) {
        this.batches = batches;
    }

    /// Takes what an officer did without network, each record once, with a receipt for each: docs/methods/sync.md.
    @PostMapping(PATH)
    @AllowedTo({Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    FieldBatchAnswerView receiveFieldBatch(
            @RequestBody @Validated FieldBatchForm form, @RequestAttribute(ArrivalFilter.ARRIVED) Instant arrived) {
        var phone = new PhoneClock(
                form.clock().run(), form.clock().tickMs(), form.clock().wall(), arrived);
        var records = form.records().stream()
                .map(record -> record.dated(phone, arrived))
                .toList();
        var answer =
                batches.receive(new FieldBatch(form.format(), form.device(), form.lastReceipt(), records), arrived);
        return new FieldBatchAnswerView(
                answer.at(),
                answer.receipt(),
                answer.lost(),
                answer.receipts().stream().map(RecordReceiptView::of).toList());
    }

    /// @param format of batch and bodies
    /// @param device made by the phone when it was set up
    /// @param lastReceipt the last that it got, so that a restored server finds out what it has lost
    record FieldBatchForm(
            @NotNull Integer format,
            @NotNull @Pattern(regexp = "[\\w.:-]{1,64}") String device,
            @Nullable UUID lastReceipt,
            @NotNull @Valid PhoneClockForm clock,
            @NotNull List<@NotNull @Valid FieldRecordForm> records) {}

    /// @param run one life of the page
    /// @param tickMs its monotonic clock
    /// @param wall the phone's own clock
    record PhoneClockForm(
            @NotNull String run, double tickMs, @NotNull Instant wall) {}

    /// One record that lacks something is refused alone; without its ids nothing could be answered.
    ///
    /// @param urgent goes before the others
    /// @param after records that have to be stored before
    /// @param base the body from which this one was changed
    /// @param hash SHA-256 of the body's UTF-8 bytes, in small hexadecimal digits
    /// @param body a JSON text
    record FieldRecordForm(
            @NotNull UUID id,
            @NotNull UUID revision,
            @Nullable String kind,
            @Nullable Boolean urgent,
            @Nullable List<@NotNull UUID> after,
            @Nullable String base,
            @Nullable String hash,
            @Nullable String body,
            @Nullable MakingForm made) {

        FieldRecord dated(PhoneClock phone, Instant arrived) {
            return new FieldRecord(
                    id,
                    revision,
                    kind == null ? "" : kind,
                    Boolean.TRUE.equals(urgent),
                    after == null ? List.of() : after,
                    base,
                    hash == null ? "" : hash,
                    body == null ? "" : body,
                    made == null ? new Making(arrived, arrived, false) : phone.date(made.noted(arrived)));
        }
    }

    /// @param met the last time before that this run met the server
    record MakingForm(
            @Nullable String run,
            double tickMs,
            @Nullable Instant wall,
            @Nullable MetForm met) {

        Noted noted(Instant arrived) {
            return new Noted(
                    run == null ? "" : run,
                    tickMs,
                    wall == null ? arrived : wall,
                    met == null || met.server() == null ? null : new Met(met.tickMs(), met.server()));
        }
    }

    /// @param server `at` of its answer
    record MetForm(double tickMs, @Nullable Instant server) {}

    /// @param at when the batch arrived, by the server's clock
    /// @param receipt what the phone names next time
    /// @param lost the server was restored: offer everything of the last days again
    record FieldBatchAnswerView(Instant at, @Nullable UUID receipt, boolean lost, List<RecordReceiptView> receipts) {}

    /// @param hash of what the phone sent; only with STORED or SAME it has arrived
    /// @param at when it was stored, or now
    /// @param base what a next change of it has to name; null: nothing of this kind is changed
    /// @param shown what is there instead, a JSON text
    record RecordReceiptView(
            UUID id,
            UUID revision,
            Outcome outcome,
            String hash,
            Instant at,
            @Nullable String base,
            @Nullable String shown,
            @Nullable Worded problem,
            List<Difference> fields) {

        static RecordReceiptView of(RecordReceipt receipt) {
            var conflict = receipt.conflict();
            return new RecordReceiptView(
                    receipt.id(),
                    receipt.revision(),
                    receipt.outcome(),
                    receipt.hash(),
                    receipt.at(),
                    null,
                    conflict == null ? null : conflict.shown(),
                    receipt.problem(),
                    conflict == null ? List.of() : conflict.fields());
        }
    }
}
