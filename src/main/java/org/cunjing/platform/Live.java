package org.cunjing.platform;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.SignedOut;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells open pages that something has happened. A page that was away asks again for what it shows; nothing is kept
/// here. Call it after commit, from a listener.
@Service
public class Live implements SmartLifecycle {

    private final Set<Page> pages = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    private record Page(Person person, SseEmitter stream) {}

    /// Something that a page may want to show, without personal data.
    ///
    /// @param type e.g. `finding-reported`
    /// @param id of the thing it is about
    /// @param facts for the line that the page shows
    public record Told(String type, UUID id, Map<String, Object> facts) {}

    /// Sends to every open page whose person is meant.
    public void tell(String bureau, Told told, Predicate<Person> meant) {
        for (var page : pages) {
            if (page.person().bureau().equals(bureau) && meant.test(page.person())) {
                Thread.startVirtualThread(() -> send(page, told));
            }
        }
    }

    /// What a page was told for is over; one that is signed in elsewhere opens its stream again.
    @TransactionalEventListener(fallbackExecution = true)
    void on(SignedOut event) {
        pages.stream()
                .filter(page -> page.person().bureau().equals(event.bureau())
                        && page.person().account().equals(event.account()))
                .forEach(page -> page.stream().complete());
    }

    SseEmitter open(Person person) {
        var page = new Page(person, new SseEmitter(0L));
        page.stream().onCompletion(() -> pages.remove(page));
        page.stream().onTimeout(page.stream()::complete);
        page.stream().onError(failure -> pages.remove(page));
        pages.add(page);
        greet(page);
        return page.stream();
    }

    private void greet(Page page) {
        try {
            page.stream().send(SseEmitter.event().name("hello").data(Map.of()));
        } catch (IOException gone) {
            pages.remove(page);
        }
    }

    private void send(Page page, Told told) {
        try {
            synchronized (page) {
                page.stream().send(SseEmitter.event().name(told.type()).data(told));
            }
        } catch (IOException | IllegalStateException gone) {
            pages.remove(page);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /// Open streams would hold up a graceful shutdown.
    @Override
    public void stop() {
        running = false;
        pages.forEach(page -> page.stream().complete());
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
