package org.cunjing.field.sync;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.Instruction;
import org.cunjing.dispatch.NewWorkOrder;
import org.cunjing.dispatch.WorkOrders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Work that the officer proposes; the record's id becomes the order's.
@Component
class OrderProposalHandler implements RecordHandler {

    private final WorkOrders orders;
    private final Bodies bodies;

    OrderProposalHandler(WorkOrders orders, Bodies bodies) {
        this.orders = orders;
        this.bodies = bodies;
    }

    record ProposalBody(
            @NotNull UUID villageId,
            @NotNull DutyRole role,
            @NotBlank @Size(max = 80) String title,
            @NotBlank @Size(max = 1000) String task,
            @Nullable @Size(max = 200) String place,
            @Nullable @Size(max = 200) String basis,
            @Nullable @Size(max = 200) String expectedEvidence,
            @Nullable @Size(max = 100) String contact,
            @Nullable @Min(1) @Max(Instruction.MOST_TIMES) Integer times,
            @NotNull LocalDate due) {

        Instruction instruction() {
            return new Instruction(
                    role, title, task, place, basis, expectedEvidence, contact, times == null ? 1 : times);
        }
    }

    @Override
    public String kind() {
        return "order-proposal";
    }

    @Override
    public void take(FieldRecord record) {
        var body = bodies.read(record, ProposalBody.class);
        orders.propose(new NewWorkOrder(record.id(), body.villageId(), body.instruction(), body.due()));
    }
}
