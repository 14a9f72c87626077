package org.cunjing.posting.renewal;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.posting.DutyHandedOver;
import org.cunjing.posting.OpenItems;
import org.cunjing.shared.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Moves everything open in a village to the next officer, all kinds in one transaction, and counts that nothing is
/// lost.
@Service
public class Handovers {

    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};

    private final List<OpenItems> kinds;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Handovers(
            List<OpenItems> kinds,
            JdbcClient jdbc,
            JsonMapper json,
            Actors actors,
            Uuid7 ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.kinds = kinds;
        this.jdbc = jdbc;
        this.json = json;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// @throws IllegalStateException if a kind loses something or keeps something back; nothing is moved then
    @Transactional(propagation = Propagation.MANDATORY)
    Handover handOver(UUID round, UUID village, UUID from, UUID to) {
        var before = new TreeMap<String, Integer>();
        var after = new TreeMap<String, Integer>();
        for (var kind : kinds) {
            before.put(kind.kind(), kind.count(village, from));
            int had = kind.count(village, to);
            kind.moveTo(village, from, to);
            after.put(kind.kind(), kind.count(village, to) - had);
            requireNothingLeft(kind, village, from);
        }
        if (!before.equals(after)) {
            throw new IllegalStateException("Village %s: %s were open, %s arrived.".formatted(village, before, after));
        }
        var receipt = new Handover(ids.next(), round, village, from, to, clock.instant(), before, after);
        add(receipt);
        events.publishEvent(new DutyHandedOver(actors.bureau(), village, from, to));
        return receipt;
    }

    /// Receipts of a round within reach, by village.
    @Transactional(readOnly = true)
    public List<Handover> list(UUID round) {
        return jdbc.sql("""
                        select id, round_id, village_id, giver_id, taker_id, at, before, after
                          from posting.handover
                         where bureau = guard.bureau() and round_id = :round
                         order by at, village_id
                        """).param("round", round).query(this::toHandover).list();
    }

    private static void requireNothingLeft(OpenItems kind, UUID village, UUID from) {
        int left = kind.count(village, from);
        if (left > 0) {
            throw new IllegalStateException("%d of %s stayed behind in %s.".formatted(left, kind.kind(), village));
        }
    }

    private void add(Handover receipt) {
        jdbc.sql("""
                        insert into posting.handover (bureau, id, round_id, village_id, giver_id, taker_id, at, before, after)
                        values (guard.bureau(), :id, :round, :village, :from, :to, :at, :before::jsonb, :after::jsonb)
                        """)
                .param("id", receipt.id())
                .param("round", receipt.roundId())
                .param("village", receipt.villageId())
                .param("from", receipt.giverId())
                .param("to", receipt.takerId())
                .param("at", receipt.at().atOffset(UTC))
                .param("before", json.writeValueAsString(receipt.before()))
                .param("after", json.writeValueAsString(receipt.after()))
                .update();
    }

    private Handover toHandover(ResultSet row, int number) throws SQLException {
        return new Handover(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getObject("giver_id", UUID.class),
                row.getObject("taker_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("before"), COUNTS),
                json.readValue(row.getString("after"), COUNTS));
    }
}
