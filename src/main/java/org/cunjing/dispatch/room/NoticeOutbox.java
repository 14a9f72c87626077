package org.cunjing.dispatch.room;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.dispatch.room.WorkNotices.Answer;
import org.cunjing.dispatch.room.WorkNotices.Notice;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Empties the outbox. No transaction is open while the channel is called.
@Component
public class NoticeOutbox {

    static final String TASK = "notices";
    private static final Logger LOG = LoggerFactory.getLogger(NoticeOutbox.class);

    private final WorkNotices notices;
    private final Deliveries deliveries;
    private final Officers officers;
    private final Actors actors;
    private final Clock clock;

    public NoticeOutbox(WorkNotices notices, Deliveries deliveries, Officers officers, Actors actors, Clock clock) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.officers = officers;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT5S")
    void strike() {
        strike(clock.instant());
    }

    /// A fault of one strike must not end the next.
    public void strike(Instant now) {
        notices.bureau().ifPresent(bureau -> {
            try {
                actors.asApplication(bureau, TASK, () -> {
                    send(now);
                    ask(now);
                });
            } catch (RuntimeException failure) {
                LOG.error("The outbox could not be emptied.", failure);
            }
        });
    }

    private void send(Instant now) {
        var together = new LinkedHashMap<UUID, List<Delivery>>();
        deliveries
                .take(now)
                .forEach(one -> together.computeIfAbsent(one.aboutId(), _ -> new ArrayList<>())
                        .add(one));
        together.forEach((about, all) -> {
            for (int n = 0; n < all.size(); n += notices.mostReceivers()) {
                send(about, all.subList(n, Math.min(all.size(), n + notices.mostReceivers())), now);
            }
        });
    }

    private void send(UUID about, List<Delivery> all, Instant now) {
        boolean drill = all.getFirst().drill();
        var badges = badges(all);
        var answer = badges.isEmpty()
                ? new Answer.Refused("unknown-person")
                : notices.send(
                        badges.values(), new Notice(number(about), notices.link(about.toString(), drill), drill));
        all.forEach(one -> deliveries.settle(one, answer, now));
    }

    private void ask(Instant now) {
        var byTask = new LinkedHashMap<String, List<Delivery>>();
        for (var one : deliveries.open(now)) {
            if (one.task() != null) {
                byTask.computeIfAbsent(one.task(), _ -> new ArrayList<>()).add(one);
            }
        }
        byTask.forEach((task, all) -> {
            var fates = notices.fates(task);
            var badges = badges(all);
            for (var one : all) {
                var fate = fates.get(badges.getOrDefault(one.officerId(), ""));
                if (fate != null) {
                    deliveries.settle(one, fate, now);
                }
            }
        });
    }

    private Map<UUID, String> badges(List<Delivery> all) {
        var badges = new LinkedHashMap<UUID, String>();
        officers.byId(all.stream().map(Delivery::officerId).toList())
                .values()
                .forEach((Officer officer) -> badges.put(officer.id(), officer.badge()));
        return badges;
    }

    /// The end of an id is random, so eight characters tell orders of a day apart.
    static String number(UUID about) {
        return about.toString().replace("-", "").substring(24).toUpperCase(java.util.Locale.ROOT);
    }
}
