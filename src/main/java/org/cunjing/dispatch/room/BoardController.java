package org.cunjing.dispatch.room;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.dispatch.ByLeaders;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.Instruction;
import org.cunjing.dispatch.NewWorkOrder;
import org.cunjing.dispatch.room.BoardViews.BoardView;
import org.cunjing.dispatch.room.RoomOrders.Help;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The live board of the rooms, and what they do there.
@RestController
@RequestMapping("/api/board")
class BoardController {

    private final BoardViews views;
    private final Escalations escalations;
    private final RoomOrders roomOrders;

    BoardController(BoardViews views, Escalations escalations, RoomOrders roomOrders) {
        this.views = views;
        this.escalations = escalations;
        this.roomOrders = roomOrders;
    }

    /// Every order in reach whose clock runs, the urgent ones first.
    @GetMapping
    @ByLeaders
    BoardView getBoard() {
        return views.board();
    }

    /// Takes an order over in the room: nobody further is called.
    @PostMapping("/orders/{id}/take-over")
    @ByLeaders
    BoardView takeOverOrder(@PathVariable UUID id) {
        escalations.takeOver(id);
        return views.board();
    }

    /// Issues an order from a room; an urgent one goes to the next person after minutes of silence.
    @PostMapping("/orders")
    @ResponseStatus(HttpStatus.CREATED)
    @ByLeaders
    IssuedView issueRoomOrder(@RequestBody @Validated RoomOrderForm form) {
        var order = roomOrders.issue(form.roomId(), form.order(), Boolean.TRUE.equals(form.urgent()));
        return new IssuedView(order.id());
    }

    /// Sends the officer of another village to help with an order that nobody answers.
    @PostMapping("/orders/{id}/assist")
    @ResponseStatus(HttpStatus.CREATED)
    @ByLeaders
    IssuedView assistOrder(@PathVariable UUID id, @RequestBody @Validated AssistForm form) {
        return new IssuedView(roomOrders.assist(id, form.roomId(), form.help()).id());
    }

    /// Takes back what the room issued a moment ago.
    @PostMapping("/orders/{id}/withdraw")
    @ByLeaders
    IssuedView withdrawRoomOrder(@PathVariable UUID id, @RequestBody @Validated WithdrawForm form) {
        return new IssuedView(roomOrders.withdraw(id, form.why()).id());
    }

    @GetMapping("/terms")
    @ByLeaders
    TermsView getEscalationTerms() {
        return TermsView.of(escalations.terms());
    }

    /// Sets how long silence may last, and the quiet hours.
    @PutMapping("/terms")
    @AllowedTo(Role.BUREAU_OFFICE)
    TermsView setEscalationTerms(@RequestBody @Validated TermsForm form) {
        escalations.set(form.terms());
        return TermsView.of(escalations.terms());
    }

    record IssuedView(UUID id) {}

    record TermsView(int urgentMinutes, int routineMinutes, LocalTime quietFrom, LocalTime quietTo) {

        static TermsView of(EscalationTerms terms) {
            return new TermsView(
                    terms.urgentMinutes(),
                    terms.routineMinutes(),
                    terms.quiet().from(),
                    terms.quiet().to());
        }
    }

    record TermsForm(
            @NotNull @Min(2) @Max(120) Integer urgentMinutes,
            @NotNull @Min(15) @Max(2880) Integer routineMinutes,
            @NotNull LocalTime quietFrom,
            @NotNull LocalTime quietTo) {

        EscalationTerms terms() {
            return new EscalationTerms(urgentMinutes, routineMinutes, new QuietHours(quietFrom, quietTo));
        }
    }

    /// @param id of the helper's order
    record AssistForm(
            @NotNull UUID id,
            @NotNull UUID roomId,
            @NotNull UUID villageId,
            @NotBlank @Size(max = 200) String place) {

        Help help() {
            return new Help(id, villageId, place);
        }
    }

    record WithdrawForm(@NotBlank @Size(max = 500) String why) {}

    /// @param urgent does not wait for quiet hours to end
    record RoomOrderForm(
            @Nullable UUID id,
            @NotNull UUID roomId,
            @NotNull UUID villageId,
            @NotNull DutyRole role,
            @NotBlank @Size(max = 80) String title,
            @NotBlank @Size(max = 1000) String task,
            @Nullable @Size(max = 200) String place,
            @NotBlank @Size(max = 200) String basis,
            @NotNull LocalDate due,
            @Nullable Boolean urgent) {

        NewWorkOrder order() {
            return new NewWorkOrder(
                    id, villageId, new Instruction(role, title, task, place, basis, null, null, 1), due);
        }
    }
}
