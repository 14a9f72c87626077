package org.cunjing.community.council;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.posting.OpenItem;
import org.cunjing.posting.OpenItems;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Proposals of officers. One without a reply is work of the officer in the village, and a successor asks on.
@Service
public class Proposals implements OpenItems {

    static final String KIND = "proposal";
    private static final int MOST = 500;

    private final ProposalStore store;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    Proposals(ProposalStore store, Actors actors, Clock clock, ZoneId zone) {
        this.store = store;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    record NewProposal(UUID id, UUID village, String addressee, String text) {}

    /// Notes a proposal of the signed-in officer; the same again is the same.
    @Transactional
    Proposal make(NewProposal wanted) {
        actors.requireVillage(wanted.village());
        PersonalNumberInText.refuse(wanted.addressee(), wanted.text());
        var today = today();
        var proposal = new Proposal(
                wanted.id(),
                wanted.village(),
                actors.requireOfficer(),
                today,
                actors.person().name(),
                wanted.addressee(),
                wanted.text(),
                today.plusDays(Proposal.DAYS_TO_REPLY),
                null,
                null,
                null,
                null);
        return add(proposal);
    }

    private Proposal add(Proposal proposal) {
        if (store.add(proposal)) {
            return proposal;
        }
        return store.find(proposal.id())
                .filter(there -> there.villageId().equals(proposal.villageId())
                        && there.text().equals(proposal.text()))
                .orElseThrow(() -> new IdUsedOtherwise(proposal.id()));
    }

    /// Takes in one of the past.
    @Transactional
    public void add(
            UUID id, UUID village, UUID officer, LocalDate madeOn, String madeBy, String addressee, String text) {
        actors.requireVillage(village);
        store.add(new Proposal(
                id,
                village,
                officer,
                madeOn,
                madeBy,
                addressee,
                text,
                madeOn.plusDays(Proposal.DAYS_TO_REPLY),
                null,
                null,
                null,
                null));
    }

    /// The committee answers, or the officer writes down what they were told.
    ///
    /// @throws AnsweredBefore if there is a reply already
    @Transactional
    Proposal answer(UUID id, String reply, boolean adopted) {
        var proposal = store.find(id).orElseThrow(() -> new NotFound("proposal", id));
        actors.requireVillage(proposal.villageId());
        PersonalNumberInText.refuse(reply);
        if (!store.answer(id, reply, adopted, today(), actors.person().name())) {
            throw new AnsweredBefore(id);
        }
        return store.find(id).orElseThrow(() -> new NotFound("proposal", id));
    }

    /// Within reach; what waits for a reply first.
    @Transactional(readOnly = true)
    List<Proposal> list() {
        return store.list(MOST);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenItem> list(UUID village, UUID officer) {
        return store.listOpen(village, officer).stream()
                .map(one -> new OpenItem(one.id(), one.text(), one.dueOn()))
                .toList();
    }

    @Override
    @Transactional
    public void hold(UUID village, UUID officer) {
        store.lockOpen(village, officer);
    }

    @Override
    @Transactional
    public int moveTo(UUID village, UUID from, UUID to) {
        return store.move(village, from, to);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
