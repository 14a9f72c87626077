package org.cunjing.patrol.drill;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was practised in a time, and how it stood when that began. The database gives what is in reach.
@Service
public class DrillHistory {

    private final DrillStore store;
    private final DrillItemStore items;

    DrillHistory(DrillStore store, DrillItemStore items) {
        this.store = store;
        this.items = items;
    }

    /// @param about the drill, or what it brought up
    /// @param step BEGIN, END, the kind of what came up, or how it was answered
    /// @param over nothing follows of what it is about
    public record Practised(
            UUID about,
            String step,
            boolean over,
            Instant at,
            Set<UUID> villages,
            String words,
            @Nullable UUID team) {}

    @Transactional(readOnly = true)
    public List<Practised> between(Instant from, Instant to) {
        var drills = store.between(from, to).stream().collect(toMap(Drill::id, Function.identity()));
        var all = new ArrayList<Practised>();
        drills.values().forEach(one -> {
            all.add(new Practised(one.id(), "BEGIN", false, one.begunAt(), one.villages(), one.title(), null));
            all.add(new Practised(one.id(), "END", true, one.over(), one.villages(), one.title(), null));
        });
        for (var item : items.list(drills.keySet())) {
            var drill = drills.get(item.drill());
            if (drill != null && item.opensAt().isBefore(drill.over())) {
                all.add(practised(item, item.kind().name(), item.opensAt(), false));
                item.answers()
                        .forEach(one ->
                                all.add(practised(item, one.step().name(), one.at(), one.step() == DrillStep.DONE)));
            }
        }
        all.removeIf(one -> !one.at().isBefore(to));
        return all;
    }

    private static Practised practised(DrillItem item, String step, Instant at, boolean over) {
        return new Practised(item.id(), step, over, at, Set.of(item.village()), item.words(), item.team());
    }
}
