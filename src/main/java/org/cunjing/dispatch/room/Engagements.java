package org.cunjing.dispatch.room;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who worked at night or sits in a room, so that the rested are asked first. It reads the roster and what officers did
/// with their orders, no log-in and no place; nothing of it is kept or counted (ADR 0012, 0030).
@Service
public class Engagements {

    private static final Duration LATELY = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Escalations escalations;
    private final ZoneId zone;

    Engagements(JdbcClient jdbc, Accounts accounts, Escalations escalations, ZoneId zone) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.escalations = escalations;
        this.zone = zone;
    }

    /// By officer, within the reach of who asks.
    @Transactional(readOnly = true)
    public Map<UUID, Engagement> of(Collection<UUID> officers, Instant now) {
        var found = new HashMap<UUID, Engagement>();
        officers.forEach(officer -> found.put(officer, Engagement.NONE));
        var holders = accounts.ofOfficers(officers).entrySet().stream()
                .collect(toMap(entry -> entry.getValue().toString(), Map.Entry::getKey));
        addShifts(found, holders, now);
        addNights(found, holders, now);
        addUrgent(found);
        return found;
    }

    private void addShifts(Map<UUID, Engagement> found, Map<String, UUID> holders, Instant now) {
        jdbc.sql("""
                        select account_id::text as account, max(least(ends_at, :now)) as until from dispatch.duty_shift
                         where bureau = guard.bureau() and begins_at <= :now and ends_at > :since
                           and account_id::text = any (:accounts)
                         group by account_id
                        """)
                .param("now", now.atOffset(UTC))
                .param("since", now.minus(LATELY).atOffset(UTC))
                .param("accounts", holders.keySet().toArray(String[]::new))
                .query(row -> {
                    var until = row.getObject("until", OffsetDateTime.class).toInstant();
                    found.computeIfPresent(
                            holders.get(row.getString("account")),
                            (_, before) -> before.with(Engagement.Kind.SHIFT, until));
                });
    }

    private void addNights(Map<UUID, Engagement> found, Map<String, UUID> holders, Instant now) {
        var quiet = escalations.terms().quiet();
        jdbc.sql("""
                        select event.actor, event.at from dispatch.work_order_event event
                          join dispatch.work_order one on one.bureau = event.bureau and one.id = event.order_id
                         where event.bureau = guard.bureau() and one.officer_id = any (:officers)
                           and event.actor = any (:accounts) and event.step in ('ACCEPT', 'START', 'SUBMIT')
                           and event.at > :since and event.at <= :now
                        """)
                .param("officers", found.keySet().toArray(UUID[]::new))
                .param("accounts", holders.keySet().toArray(String[]::new))
                .param("since", now.minus(LATELY).atOffset(UTC))
                .param("now", now.atOffset(UTC))
                .query(row -> {
                    var at = row.getObject("at", OffsetDateTime.class).toInstant();
                    if (quiet.hold(LocalTime.ofInstant(at, zone))) {
                        found.computeIfPresent(
                                holders.get(row.getString("actor")),
                                (_, before) -> before.with(Engagement.Kind.NIGHT_ORDER, at));
                    }
                });
    }

    private void addUrgent(Map<UUID, Engagement> found) {
        jdbc.sql("""
                        select officer_id, count(*) as orders from dispatch.order_clock
                         where bureau = guard.bureau() and ended_at is null and urgent and officer_id = any (:officers)
                         group by officer_id
                        """).param("officers", found.keySet().toArray(UUID[]::new)).query(row -> {
            int orders = row.getInt("orders");
            found.computeIfPresent(row.getObject("officer_id", UUID.class), (_, before) -> before.with(orders));
        });
    }
}
