package org.cunjing.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.access.Actors;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.Postings;
import org.cunjing.posting.selection.Batch;
import org.cunjing.posting.selection.Batches;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Letters of appointment: issued by personnel for a confirmed batch, each with a number of its own, and from then on
/// as they were issued. An officer reads the own one.
@Service
class Letters {

    private final LetterStore store;
    private final LetterFacts facts;
    private final Batches batches;
    private final Postings postings;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    Letters(
            LetterStore store,
            LetterFacts facts,
            Batches batches,
            Postings postings,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.facts = facts;
        this.batches = batches;
        this.postings = postings;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// What the bureau's letters have in common; before anybody has said it, a proposal without an issuer.
    @Transactional(readOnly = true)
    public LetterForm form() {
        Personnel.require(actors);
        return store.form().orElseGet(facts::proposal);
    }

    /// @throws Faulty if a placeholder means nothing, or the numbering has none
    @Transactional
    public LetterForm put(LetterForm form) {
        Personnel.require(actors);
        var faults = new ArrayList<Fault>();
        LetterForm.unknown(form.body(), LetterForm.FACTS)
                .forEach(_ -> faults.add(new Fault("body", "unknown-placeholder")));
        if (!LetterForm.unknown(form.numbering(), LetterForm.NUMBERS).isEmpty()
                || !form.numbering().contains("{number}")) {
            faults.add(new Fault("numbering", "numbering-without-number"));
        }
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
        store.put(form);
        return form;
    }

    /// Issues a letter for each posting of the batch that has none.
    ///
    /// @throws LettersTooEarly before the postings have been made
    /// @throws IssuerUnknown before the bureau has said who issues its letters
    @Transactional
    public List<Letter> issue(UUID batchId) {
        Personnel.require(actors);
        var batch = batches.get(batchId);
        if (batch.state() != Batch.State.CONFIRMED) {
            throw new LettersTooEarly(batchId);
        }
        var form = store.form().orElseThrow(IssuerUnknown::new);
        var day = LocalDate.now(clock.withZone(zone));
        int serial = store.nextSerial(day.getYear());
        var issued = ids(store.ofBatch(batchId));
        for (var posting : postings.ofBatch(batchId)) {
            if (!issued.contains(posting.id())) {
                store.add(
                        facts.letter(posting, batch, form, serial, day),
                        serial,
                        actors.person().account());
                serial++;
            }
        }
        return store.ofBatch(batchId);
    }

    @Transactional(readOnly = true)
    public List<Letter> ofBatch(UUID batch) {
        Personnel.require(actors);
        batches.get(batch);
        return store.ofBatch(batch);
    }

    /// @throws NotFound if none was issued for the posting, or it is somebody else's
    @Transactional(readOnly = true)
    public Letter get(UUID posting) {
        return store.find(posting).orElseThrow(() -> new NotFound("letter", posting));
    }

    /// Those of the signed-in officer, the latest first.
    @Transactional(readOnly = true)
    public List<Letter> mine() {
        return store.ofOfficer(actors.requireOfficer());
    }

    private static Set<UUID> ids(List<Letter> letters) {
        return letters.stream().map(Letter::id).collect(Collectors.toSet());
    }
}
