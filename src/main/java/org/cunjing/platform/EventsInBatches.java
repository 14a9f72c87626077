package org.cunjing.platform;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps what listeners have to hear as Spring Modulith's own repository does, with fewer words to the database: all
/// that one transaction tells is one statement before its commit, and what was heard is deleted a few times a second.
/// A process killed in between makes listeners hear twice, which each of them bears.
@Primary
@Repository
class EventsInBatches implements EventPublicationRepository, DisposableBean {

    private static final String INSERT = """
            insert into event_publication (id, event_type, listener_id, publication_date, serialized_event, status,
                                           completion_attempts)
            values (?, ?, ?, ?, ?, 'PUBLISHED', 0)
            """;

    private final EventPublicationRepository kept;
    private final JdbcTemplate jdbc;
    private final EventSerializer serializer;
    private final ConcurrentLinkedQueue<UUID> heard = new ConcurrentLinkedQueue<>();

    EventsInBatches(
            @Qualifier("jdbcEventPublicationRepository") EventPublicationRepository kept,
            JdbcTemplate jdbc,
            EventSerializer serializer) {
        this.kept = kept;
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    @Override
    public TargetEventPublication create(TargetEventPublication publication) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return kept.create(publication);
        }
        open().told.add(publication);
        return publication;
    }

    /// What the running transaction tells; one that it waits for has its own.
    private Told open() {
        for (var other : TransactionSynchronizationManager.getSynchronizations()) {
            if (other instanceof Told told) {
                return told;
            }
        }
        var told = new Told();
        TransactionSynchronizationManager.registerSynchronization(told);
        return told;
    }

    private final class Told implements TransactionSynchronization {

        private final List<TargetEventPublication> told = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            add(told);
        }
    }

    private void add(List<TargetEventPublication> told) {
        jdbc.batchUpdate(INSERT, told, told.size(), (row, one) -> {
            row.setObject(1, one.getIdentifier());
            row.setString(2, one.getEvent().getClass().getName());
            row.setString(3, one.getTargetIdentifier().getValue());
            row.setObject(4, one.getPublicationDate().atOffset(UTC));
            row.setString(5, serializer.serialize(one.getEvent()).toString());
        });
    }

    @Override
    public void markCompleted(UUID publication, Instant at) {
        heard.add(publication);
    }

    @Override
    public void markCompleted(TargetEventPublication publication, Instant at) {
        heard.add(publication.getIdentifier());
    }

    @Scheduled(fixedDelay = 300)
    void forgetHeard() {
        var gone = new ArrayList<UUID>();
        for (var one = heard.poll(); one != null; one = heard.poll()) {
            gone.add(one);
        }
        if (gone.isEmpty()) {
            return;
        }
        try {
            kept.deletePublications(gone);
        } catch (RuntimeException failure) {
            heard.addAll(gone);
            throw failure;
        }
    }

    @Override
    public void destroy() {
        forgetHeard();
    }

    @Override
    public void markCompleted(Object event, PublicationTargetIdentifier listener, Instant at) {
        kept.markCompleted(event, listener, at);
    }

    @Override
    public void markFailed(UUID publication) {
        kept.markFailed(publication);
    }

    @Override
    public boolean markResubmitted(UUID publication, Instant at) {
        return kept.markResubmitted(publication, at);
    }

    @Override
    public List<TargetEventPublication> findIncompletePublications() {
        return kept.findIncompletePublications();
    }

    @Override
    public List<TargetEventPublication> findIncompletePublicationsPublishedBefore(Instant moment) {
        return kept.findIncompletePublicationsPublishedBefore(moment);
    }

    @Override
    public Optional<TargetEventPublication> findIncompletePublicationsByEventAndTargetIdentifier(
            Object event, PublicationTargetIdentifier listener) {
        return kept.findIncompletePublicationsByEventAndTargetIdentifier(event, listener);
    }

    @Override
    public List<TargetEventPublication> findFailedPublications(FailedCriteria wanted) {
        return kept.findFailedPublications(wanted);
    }

    @Override
    public void deletePublications(List<UUID> publications) {
        kept.deletePublications(publications);
    }

    @Override
    public void deleteCompletedPublications() {
        kept.deleteCompletedPublications();
    }

    @Override
    public void deleteCompletedPublicationsBefore(Instant moment) {
        kept.deleteCompletedPublicationsBefore(moment);
    }
}
