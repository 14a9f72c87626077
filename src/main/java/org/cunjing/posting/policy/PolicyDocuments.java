package org.cunjing.posting.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.policy.PolicyDocument.Kind;
import org.cunjing.posting.policy.PolicyDocument.Version;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The register of documents. Personnel keeps it, everybody of the police reads it.
@Service
public class PolicyDocuments {

    private final PolicyDocumentStore store;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;

    PolicyDocuments(PolicyDocumentStore store, Actors actors, Uuid7 ids, Clock clock) {
        this.store = store;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    public record NewDocument(UUID id, Kind kind, String title, List<String> issuers, NewVersion first) {}

    public record NewVersion(String documentNumber, LocalDate effectiveOn, String changes) {}

    /// Registers a document with its first version.
    ///
    /// @throws DocumentNumberTaken if another version has this number
    @Transactional
    public PolicyDocument register(NewDocument wanted) {
        Personnel.require(actors);
        var first = version(1, wanted.first());
        var document =
                new PolicyDocument(wanted.id(), wanted.kind(), wanted.title(), wanted.issuers(), null, List.of(first));
        store.add(document);
        store.add(document.id(), first, mark());
        return document;
    }

    /// Publishes the next version: in force from its day on, while the days before keep what was in force then.
    ///
    /// @throws VersionTooEarly if it would not come after the latest
    /// @throws DocumentEnded if the document was put out of force
    @Transactional
    public PolicyDocument publish(UUID id, NewVersion wanted) {
        Personnel.require(actors);
        var document = open(id);
        var latest = document.latest();
        if (!wanted.effectiveOn().isAfter(latest.effectiveOn())) {
            throw new VersionTooEarly(latest.effectiveOn());
        }
        store.add(id, version(latest.number() + 1, wanted), mark());
        return get(id);
    }

    /// Puts a document out of force after a day.
    ///
    /// @throws VersionTooEarly if its latest version begins later
    @Transactional
    public PolicyDocument end(UUID id, LocalDate lastDay) {
        Personnel.require(actors);
        var document = open(id);
        if (lastDay.isBefore(document.latest().effectiveOn())) {
            throw new VersionTooEarly(document.latest().effectiveOn());
        }
        store.end(id, lastDay);
        return get(id);
    }

    /// @throws NotFound if there is none
    @Transactional(readOnly = true)
    public PolicyDocument get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("policy-document", id));
    }

    @Transactional(readOnly = true)
    public List<PolicyDocument> list() {
        return store.list();
    }

    private PolicyDocument open(UUID id) {
        var document = store.lock(id).orElseThrow(() -> new NotFound("policy-document", id));
        var ended = document.endedOn();
        if (ended != null) {
            throw new DocumentEnded(ended);
        }
        return document;
    }

    private Version version(int number, NewVersion wanted) {
        return new Version(ids.next(), number, wanted.documentNumber(), wanted.effectiveOn(), wanted.changes());
    }

    private Mark mark() {
        return Mark.of(actors.current(), clock.instant());
    }
}
