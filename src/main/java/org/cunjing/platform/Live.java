package org.cunjing.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cunjing.access.Accounts;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.ReachChanged;
import org.cunjing.access.SignedOut;
import org.cunjing.shared.Uuid7;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/// Tells open pages that something has happened. What was told is kept for a week in one order, so that a page that was
/// away hears the rest, once and in order, or is told that it must load again. Called in a
/// transaction it tells when that is committed.
@Service
public class Live implements SmartLifecycle {

    static final String TASK = "live";
    private static final Duration KEPT = Duration.ofDays(7);

    private final Map<String, LiveFeed> feeds = new ConcurrentHashMap<>();
    private final Set<LivePage> pages = ConcurrentHashMap.newKeySet();
    private final LiveStore store;
    private final Accounts accounts;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private volatile boolean running;

    Live(LiveStore store, Accounts accounts, Actors actors, Uuid7 ids, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    /// Something that a page may want to show, without personal data.
    ///
    /// @param type e.g. `finding-reported`
    /// @param id of the thing it is about
    /// @param facts for the line that the page shows
    public record Told(String type, UUID id, Map<String, Object> facts) {}

    /// What a line is about, for those who look it up.
    public record Line(String type, UUID about) {}

    /// What somebody was told since they last asked.
    ///
    /// @param cursor what to name next time
    /// @param resync nobody knows any more what came since; everything has to be loaded again, after this was asked
    /// @param more there is more, to be asked for at once
    public record News(UUID cursor, boolean resync, boolean more, Set<Line> lines) {}

    /// How much is looked through for one answer.
    private static final int MOST_BATCHES = 20;

    /// Tells every page whose person is meant, those that are open at once and the others when they come back. In a
    /// transaction of the work itself it stands with the change, as its actor's word.
    public void tell(String bureau, Told told, Audience audience) {
        var feed = feed(bureau);
        Runnable keep = () -> store.keep(ids.next(), clock.instant(), told, audience);
        if (actors.isKnown() && actors.bureau().equals(bureau)) {
            keep.run();
        } else {
            actors.asApplication(bureau, TASK, keep);
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    feed.wake();
                }
            });
        } else {
            feed.wake();
        }
    }

    /// What a person was told since, for those who ask now and then instead of listening.
    ///
    /// @param cursor of the last answer, empty at the first time
    public News since(Person person, Optional<UUID> cursor) {
        var feed = feed(person.bureau());
        var known = cursor.flatMap(feed::placeOf);
        if (known.isEmpty()) {
            return new News(feed.last().id(), true, false, Set.of());
        }
        var place = known.get();
        var lines = new LinkedHashSet<Line>();
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            var next = feed.after(place.number());
            if (next.isEmpty()) {
                return new News(place.id(), false, false, lines);
            }
            place = new LiveFeed.Place(next.getLast().number(), next.getLast().id());
            next.stream().filter(heard -> heard.audience().means(person)).forEach(heard -> lines.add(heard.line()));
        }
        return new News(place.id(), false, true, lines);
    }

    /// What a page was told for is over; one that is signed in elsewhere opens its stream again.
    @TransactionalEventListener(fallbackExecution = true)
    void on(SignedOut event) {
        close(event.bureau(), event.account());
    }

    /// The page comes back at once and hears as who its person is now.
    @TransactionalEventListener(fallbackExecution = true)
    void on(ReachChanged event) {
        close(event.bureau(), event.account());
    }

    private void close(String bureau, UUID account) {
        pages.stream().filter(page -> page.isOf(bureau, account)).forEach(LivePage::close);
    }

    /// @param heardLast id of the last line that the page has, empty at its first visit
    ResponseBodyEmitter open(Person person, Optional<UUID> heardLast) {
        var page = new LivePage[1];
        page[0] = new LivePage(person, () -> look(person), feed(person.bureau()), () -> pages.remove(page[0]));
        try {
            page[0].begin(heardLast);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        pages.add(page[0]);
        Thread.ofVirtual().name("live-page").start(page[0]);
        return page[0].stream();
    }

    private Optional<Person> look(Person person) {
        return actors.as(new Application(person.bureau(), TASK), () -> accounts.find(person.account()));
    }

    private LiveFeed feed(String bureau) {
        return feeds.computeIfAbsent(bureau, name -> new LiveFeed(name, actors, store));
    }

    /// What is older than a week is gone; who was away for longer loads again. What a failure left unordered is tried
    /// again.
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void tidy() {
        feeds.forEach((bureau, feed) -> {
            actors.asApplication(
                    bureau, TASK, () -> store.forgetBefore(clock.instant().minus(KEPT)));
            feed.wake();
        });
    }

    @Override
    public void start() {
        running = true;
    }

    /// Open streams would hold up a graceful shutdown.
    @Override
    public void stop() {
        running = false;
        pages.forEach(LivePage::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
