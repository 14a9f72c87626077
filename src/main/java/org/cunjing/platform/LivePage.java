package org.cunjing.platform;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cunjing.access.Actor.Person;
import org.cunjing.platform.LiveFeed.Place;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/// One open page and how far it has heard. Each line it gets carries an id; the last of them is what it names when it
/// comes back. A heartbeat carries the newest id too, so that whom little concerns need not go far back.
final class LivePage implements Runnable {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final long LOOK_NANOS = Duration.ofMinutes(1).toNanos();

    private final Person person;
    private final Supplier<Optional<Person>> now;
    private final LiveFeed feed;
    private final Runnable gone;
    private final ResponseBodyEmitter stream = new ResponseBodyEmitter(0L);
    private volatile boolean closed;
    private Place place = new Place(0, LiveFeed.BEGINNING);
    private long lookedAt = System.nanoTime();

    /// @param now  the person as of later; who may see something else then opens a line anew
    /// @param gone runs once nobody listens any more
    LivePage(Person person, Supplier<Optional<Person>> now, LiveFeed feed, Runnable gone) {
        this.person = person;
        this.now = now;
        this.feed = feed;
        this.gone = gone;
        stream.onCompletion(() -> closed = true);
        stream.onError(failure -> closed = true);
    }

    ResponseBodyEmitter stream() {
        return stream;
    }

    boolean isOf(String bureau, UUID account) {
        return person.bureau().equals(bureau) && person.account().equals(account);
    }

    void close() {
        closed = true;
        stream.complete();
    }

    /// Begins behind what the page heard last. A page that has heard nothing begins at the newest; so does one that
    /// names what nobody knows any more, and is asked to load everything again.
    void begin(Optional<UUID> heardLast) throws IOException {
        var known = heardLast.flatMap(feed::placeOf);
        place = known.orElseGet(feed::last);
        send(Heard.frame(place.id(), heardLast.isPresent() && known.isEmpty() ? "resync" : "hello", "{}"));
    }

    @Override
    public void run() {
        try {
            while (!closed && sameAsBefore()) {
                step();
            }
            close();
        } catch (IOException | IllegalStateException over) {
            closed = true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            gone.run();
        }
    }

    private void step() throws IOException, InterruptedException {
        var next = feed.after(place.number(), HEARTBEAT);
        if (next.isEmpty()) {
            send(Heard.frame(place.id(), "beat", "{}"));
            return;
        }
        place = new Place(next.getLast().number(), next.getLast().id());
        var frames = next.stream()
                .filter(heard -> heard.audience().means(person))
                .map(Heard::frame)
                .collect(joining());
        if (!frames.isEmpty()) {
            send(frames);
        }
    }

    private boolean sameAsBefore() {
        if (System.nanoTime() - lookedAt < LOOK_NANOS) {
            return true;
        }
        lookedAt = System.nanoTime();
        return now.get().filter(person::equals).isPresent();
    }

    private void send(String frames) throws IOException {
        stream.send(frames, MediaType.TEXT_PLAIN);
    }
}
