package org.cunjing.assessment;

import static org.cunjing.access.Role.BUREAU_OFFICE;
import static org.cunjing.access.Role.STATION_LEADER;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.assessment.Adjustments.NewAdjustment;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Deductions and bonuses at the API.
@RestController
@RequestMapping("/api/assessment/adjustments")
class AdjustmentController {

    private final Adjustments adjustments;

    AdjustmentController(Adjustments adjustments) {
        this.adjustments = adjustments;
    }

    /// Lists the adjustments of a month.
    @GetMapping
    @AllowedTo({BUREAU_OFFICE, STATION_LEADER})
    List<AdjustmentView> listAdjustments(@RequestParam YearMonth month) {
        return adjustments.listOf(month).stream().map(AdjustmentView::of).toList();
    }

    /// Proposes a deduction or bonus for an established fact.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({BUREAU_OFFICE, STATION_LEADER})
    AdjustmentView proposeAdjustment(@RequestBody @Validated AdjustmentForm form) {
        return AdjustmentView.of(adjustments.propose(form.wanted()));
    }

    /// Approves a proposal of somebody else.
    @PostMapping("/{id}/approval")
    @AllowedTo(BUREAU_OFFICE)
    AdjustmentView approveAdjustment(@PathVariable UUID id) {
        return AdjustmentView.of(adjustments.approve(id));
    }

    /// @param points of a bonus, and only then
    /// @param voidedItem item of a falsified record, and only then
    record AdjustmentForm(
            @NotNull YearMonth month,
            @NotNull UUID officerId,
            @NotNull AdjustmentKind kind,
            @NotBlank @Size(max = 80) String factKey,

            @Nullable @DecimalMin("0.01") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal points,

            @Nullable @Size(max = 40) String voidedItem,
            @NotBlank @Size(max = 400) String reason) {

        NewAdjustment wanted() {
            refuseMismatch("points", points != null, kind == AdjustmentKind.BONUS);
            refuseMismatch("voidedItem", voidedItem != null, kind == AdjustmentKind.FALSIFIED_RECORD);
            return new NewAdjustment(month, officerId, kind, factKey, points, voidedItem, reason);
        }

        private static void refuseMismatch(String field, boolean there, boolean wanted) {
            if (there != wanted) {
                throw new Faulty(List.of(new Fault(field, wanted ? "required" : "out-of-range")));
            }
        }
    }

    record AdjustmentView(
            UUID id,
            String month,
            UUID officerId,
            AdjustmentKind kind,
            String factKey,
            @Nullable BigDecimal points,
            @Nullable String voidedItem,
            String reason,
            boolean approved) {

        static AdjustmentView of(Adjustment one) {
            return new AdjustmentView(
                    one.id(),
                    one.month().toString(),
                    one.officer(),
                    one.kind(),
                    one.factKey(),
                    one.points(),
                    one.voidedItem(),
                    one.reason(),
                    one.approvedBy() != null);
        }
    }
}
