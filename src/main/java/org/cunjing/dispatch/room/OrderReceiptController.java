package org.cunjing.dispatch.room;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cunjing.dispatch.ByOfficers;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What the officer's phone says of the orders it has received.
@RestController
@RequestMapping("/api/receipts")
class OrderReceiptController {

    private final Receipts receipts;

    OrderReceiptController(Receipts receipts) {
        this.receipts = receipts;
    }

    /// Notes that orders arrived or were opened; what is not the officer's, or accepted already, is passed over.
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ByOfficers
    void noteReceipts(@RequestBody @Validated OrderReceiptForm form) {
        receipts.note(form.orders(), form.kind());
    }

    record OrderReceiptForm(
            @NotEmpty @Size(max = 200) List<@NotNull UUID> orders,
            @NotNull Receipt.Kind kind) {}
}
