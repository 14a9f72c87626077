package org.cunjing.field.sync;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.cunjing.posting.handover.Signatures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The officer's signature under a handover.
@Component
class HandoverSignatureHandler implements RecordHandler {

    private final Signatures signatures;
    private final Bodies bodies;

    HandoverSignatureHandler(Signatures signatures, Bodies bodies) {
        this.signatures = signatures;
        this.bodies = bodies;
    }

    /// @param receiptId of the handover
    record SignatureBody(
            @NotNull UUID receiptId,
            @Nullable @Size(max = 500) String remark) {}

    @Override
    public String kind() {
        return "handover-signature";
    }

    @Override
    public void take(FieldRecord record) {
        var body = bodies.read(record, SignatureBody.class);
        var remark = body.remark();
        signatures.sign(body.receiptId(), remark == null || remark.isBlank() ? null : remark.strip());
    }
}
