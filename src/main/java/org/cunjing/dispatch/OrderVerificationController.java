package org.cunjing.dispatch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.dispatch.OrderVerifications.Judged;
import org.cunjing.dispatch.OrderVerifications.Seen;
import org.cunjing.platform.Problems;
import org.cunjing.platform.Problems.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Many orders, one press.
@RestController
@RequestMapping("/api/work-orders")
class OrderVerificationController {

    /// As many as one looks through at a sitting; a request stays short.
    private static final int MOST = 200;

    private final OrderVerifications verifications;
    private final Problems problems;

    OrderVerificationController(OrderVerifications verifications, Problems problems) {
        this.verifications = verifications;
        this.problems = problems;
    }

    /// Verifies up to 200 submitted orders. Each is judged by itself: the answer says of every one whether it is
    /// verified,
    /// or why not.
    @PostMapping("/verification")
    @ByLeaders
    OrderVerificationView verifyWorkOrders(@RequestBody @Validated OrderVerificationForm form) {
        var seen = form.orders().stream()
                .map(order -> new Seen(order.id(), order.version()))
                .toList();
        var judged = verifications.verify(seen, form.why());
        var refused = judged.stream()
                .flatMap(one -> Stream.ofNullable(one.refusal())
                        .map(refusal -> new RefusedOrderView(one.id(), problems.word(refusal))))
                .toList();
        return new OrderVerificationView(
                judged.stream()
                        .filter(one -> one.refusal() == null)
                        .map(Judged::id)
                        .toList(),
                refused);
    }

    /// @param why a note on every one of them
    record OrderVerificationForm(
            @NotEmpty @Size(max = MOST) List<@Valid @NotNull SeenOrderForm> orders,
            @Nullable @Size(max = 500) String why) {}

    /// @param version of the order that the person has seen
    record SeenOrderForm(@NotNull UUID id, @NotNull Long version) {}

    record OrderVerificationView(List<UUID> verified, List<RefusedOrderView> refused) {}

    record RefusedOrderView(UUID id, Worded problem) {}
}
