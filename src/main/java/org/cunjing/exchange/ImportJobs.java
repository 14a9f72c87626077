package org.cunjing.exchange;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.cunjing.access.Actor;
import org.cunjing.access.Actors;
import org.springframework.stereotype.Component;

/// Works on files one after the other, so that a large one does not take the machine from the people at work.
@Component
class ImportJobs {

    private static final int MOST_WAITING = 4;

    private final Map<UUID, Progress> jobs = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("import-").factory());
    private final Actors actors;

    ImportJobs(Actors actors) {
        this.actors = actors;
    }

    /// @throws TooManyImports if others wait already
    void requireRoom() {
        if (jobs.size() >= MOST_WAITING) {
            throw new TooManyImports();
        }
    }

    /// @param steps how many there will be, as far as is known
    void run(UUID id, int steps, Actor actor, Consumer<Progress> job) {
        var progress = new Progress(steps);
        jobs.put(id, progress);
        worker.execute(() -> {
            try {
                actors.as(actor, () -> job.accept(progress));
            } finally {
                jobs.remove(id);
            }
        });
    }

    Optional<Progress> find(UUID id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @PreDestroy
    void stop() {
        jobs.values().forEach(Progress::stop);
        worker.close();
    }
}
