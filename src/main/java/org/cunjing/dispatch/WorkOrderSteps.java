package org.cunjing.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.platform.WorkingDays;
import org.cunjing.posting.Activity;
import org.cunjing.posting.Postings;
import org.cunjing.shared.Made;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done with a work order, step by step.
@Service
public class WorkOrderSteps {

    private final WorkOrders orders;
    private final WorkOrderStore store;
    private final WorkOrderLog log;
    private final WorkOrderNews news;
    private final Receivers receivers;
    private final Postings postings;
    private final Activity activity;
    private final WorkingDays workingDays;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    WorkOrderSteps(
            WorkOrders orders,
            WorkOrderStore store,
            WorkOrderLog log,
            WorkOrderNews news,
            Receivers receivers,
            Postings postings,
            Activity activity,
            WorkingDays workingDays,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.orders = orders;
        this.store = store;
        this.log = log;
        this.news = news;
        this.receivers = receivers;
        this.postings = postings;
        this.activity = activity;
        this.workingDays = workingDays;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// Takes a step. Of two people who take one at the same time exactly one succeeds.
    ///
    /// @throws IllegalStep if the order's state does not allow it
    /// @throws WorkOrderChanged if the order is not what the person has seen
    /// @throws OwnWorkOrder if somebody decides on their own work
    /// @throws Faulty if a reason, a day or the evidence is missing
    @Transactional
    public WorkOrder take(UUID id, WorkOrderMove move) {
        return take(id, move, Made.now(clock.instant()));
    }

    /// As [#take(UUID, WorkOrderMove)], for a step that was taken without network and arrives now.
    @Transactional
    public WorkOrder take(UUID id, WorkOrderMove move, Made made) {
        var before = orders.get(id);
        requireRight(before, move.step());
        move.check(LocalDate.now(clock.withZone(zone)));
        PersonalNumberInText.refuse(move.why(), move.basis());
        if (move.version() != null && move.version() != before.version()) {
            throw new WorkOrderChanged(before);
        }
        var granted = move.due() == null ? move : move.dueOn(workingDays.rollForward(move.due()));
        var after = before.after(granted, before.momentOf(made, zone));
        return move.step() == WorkOrderStep.ISSUE ? save(before, issued(after), granted) : save(before, after, granted);
    }

    private WorkOrder save(WorkOrder before, WorkOrder after, WorkOrderMove move) {
        if (!store.update(after, before.version(), log.event(after, move.step(), move.why(), move.due()))) {
            throw new WorkOrderChanged(
                    store.find(before.id()).orElseThrow(() -> new NotFound("work-order", before.id())));
        }
        if (move.step() == WorkOrderStep.ISSUE) {
            log.addReceiver(after);
        }
        news.tell(after, move.step());
        if (move.step() == WorkOrderStep.VERIFY) {
            activity.effective(after.villageId(), after.officerId(), LocalDate.now(clock.withZone(zone)));
        }
        return after;
    }

    /// The owner is whoever answers for the village when the order is issued.
    private WorkOrder issued(WorkOrder order) {
        if (!order.what().hasBasis()) {
            throw new BasisMissing(order.id());
        }
        var today = LocalDate.now(clock.withZone(zone));
        var owned = order.ownedBy(postings.responsibleFor(order.villageId(), today)
                .orElseThrow(() -> new NobodyResponsible(order.villageId(), today))
                .officerId());
        return owned.receivedBy(
                receivers.of(owned.villageId(), owned.officerId(), today).orElse(null));
    }

    private void requireRight(WorkOrder order, WorkOrderStep step) {
        if (!(actors.current() instanceof Person person)) {
            return;
        }
        boolean own = order.officerId().equals(person.officer());
        boolean doer = order.doer().equals(person.officer());
        if (step.isOfTheOfficer() ? !doer : !Leaders.lead(person)) {
            throw new NotForYou("work-order", order.id());
        }
        if (!step.isOfTheOfficer() && (own || doer || isSubmitter(order, person))) {
            throw new OwnWorkOrder(order);
        }
    }

    private static boolean isSubmitter(WorkOrder order, Person person) {
        return order.submittedBy() != null && order.submittedBy().equals(person.officer());
    }
}
