package org.cunjing.posting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Accounts;
import org.cunjing.access.Actors;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Which officer answers for which village, on any day. A posting opens the village to the officer's account in the
/// same transaction, for exactly its days.
@Service
public class Postings {

    private final PostingStore store;
    private final CommitteePostStore posts;
    private final HandoverLock handovers;
    private final Accounts accounts;
    private final Actors actors;
    private final Uuid7 ids;
    private final ZoneId zone;
    private final ApplicationEventPublisher events;

    Postings(
            PostingStore store,
            CommitteePostStore posts,
            HandoverLock handovers,
            Accounts accounts,
            Actors actors,
            Uuid7 ids,
            ZoneId zone,
            ApplicationEventPublisher events) {
        this.store = store;
        this.posts = posts;
        this.handovers = handovers;
        this.accounts = accounts;
        this.actors = actors;
        this.ids = ids;
        this.zone = zone;
        this.events = events;
    }

    /// Who answers for the village on a day. In a transaction that writes, no handover takes place before it ends, so
    /// that new work never goes to somebody who has just lost the village.
    @Transactional(readOnly = true)
    public Optional<Posting> responsibleFor(UUID village, LocalDate day) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            handovers.share(village);
        }
        return store.findByVillage(village, day);
    }

    @Transactional(readOnly = true)
    public List<Posting> listOn(LocalDate day) {
        return store.listOn(day);
    }

    /// Lists the postings of an officer on a day, the main village first.
    @Transactional(readOnly = true)
    public List<Posting> of(UUID officer, LocalDate day) {
        return store.listByOfficer(officer, day);
    }

    /// All postings of a village there are or were, the latest first.
    @Transactional(readOnly = true)
    public List<Posting> ofVillage(UUID village) {
        return store.listByVillage(village);
    }

    @Transactional(readOnly = true)
    public List<Posting> ofBatch(UUID batch) {
        return store.listByBatch(batch);
    }

    /// @throws NotFound if there is none
    @Transactional(readOnly = true)
    public Posting get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("posting", id));
    }

    /// Starts a posting; a term that is over or not begun opens nothing today.
    ///
    /// @throws VillageAlreadyCovered if somebody answers for the village on one of these days
    /// @throws OfficerAlreadyPosted if a POSTED officer has another village then
    @Transactional
    public Posting start(NewPosting wanted) {
        Personnel.require(actors);
        var posting = toPosting(wanted);
        store.add(posting);
        accounts.openVillage(
                posting.officerId(),
                posting.villageId(),
                posting.firstDay().atStartOfDay(zone).toInstant());
        closeAfter(posting, posting.lastDay());
        events.publishEvent(new OfficerPosted(
                actors.bureau(), posting.id(), posting.villageId(), posting.officerId(), posting.firstDay()));
        return posting;
    }

    /// Ends a posting, and the committee post with it, with a day, which may lie in the past or the future.
    ///
    /// @throws PostingAlreadyEnded if it ends no later already, or had not begun then
    @Transactional
    public void end(UUID id, LocalDate lastDay) {
        Personnel.require(actors);
        var posting = get(id);
        if (!store.end(id, lastDay)) {
            throw new PostingAlreadyEnded(id, lastDay);
        }
        posts.endWith(id, lastDay);
        closeAfter(posting, lastDay);
        events.publishEvent(new PostingEnded(actors.bureau(), id, posting.villageId(), posting.officerId(), lastDay));
    }

    private void closeAfter(Posting posting, @Nullable LocalDate lastDay) {
        if (lastDay != null) {
            accounts.closeVillage(
                    posting.officerId(),
                    posting.villageId(),
                    lastDay.plusDays(1).atStartOfDay(zone).toInstant());
        }
    }

    private Posting toPosting(NewPosting wanted) {
        return new Posting(
                ids.next(),
                wanted.villageId(),
                wanted.officerId(),
                wanted.duty(),
                wanted.firstDay(),
                wanted.lastDay(),
                wanted.batchId(),
                wanted.duty() == Duty.POSTED ? termOf(wanted) : null);
    }

    private static LocalDate termOf(NewPosting wanted) {
        return wanted.termEndsOn() == null ? Term.lastDay(wanted.firstDay()) : wanted.termEndsOn();
    }
}
