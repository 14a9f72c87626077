package org.cunjing.posting.handover;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Receipts; row-level security shows each asker those of their villages and their own.
@Repository
class HandoverStore {

    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};
    private static final int MOST = 200;

    private static final String SELECT = """
            select id, round_id, village_id, giver_id, taker_id, custody, at, before, after
              from posting.handover
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    HandoverStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Handover receipt) {
        jdbc.sql("""
                        insert into posting.handover
                               (bureau, id, round_id, village_id, giver_id, taker_id, custody, at, before, after)
                        values (guard.bureau(), :id, :round, :village, :from, :to, :custody, :at, :before::jsonb,
                                :after::jsonb)
                        """)
                .param("id", receipt.id())
                .param("round", receipt.roundId())
                .param("village", receipt.villageId())
                .param("from", receipt.giverId())
                .param("to", receipt.takerId())
                .param("custody", receipt.custody())
                .param("at", receipt.at().atOffset(UTC))
                .param("before", json.writeValueAsString(receipt.before()))
                .param("after", json.writeValueAsString(receipt.after()))
                .update();
    }

    Optional<Handover> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(this::toHandover)
                .optional();
    }

    List<Handover> listOfRound(UUID round) {
        return jdbc.sql(SELECT + " and round_id = :round order by at, village_id")
                .param("round", round)
                .query(this::toHandover)
                .list();
    }

    List<Handover> listLatest() {
        return jdbc.sql(SELECT + " order by at desc, village_id limit :most")
                .param("most", MOST)
                .query(this::toHandover)
                .list();
    }

    /// Of which the officer is giver or taker and has not signed as such, the oldest first.
    List<Handover> listUnsigned(UUID officer) {
        return jdbc.sql(SELECT + """
                           and :officer in (giver_id, taker_id)
                           and not exists (select from posting.handover_signature s
                                 where s.bureau = guard.bureau() and s.handover_id = handover.id
                                   and s.party = case when giver_id = :officer then 'GIVER' else 'TAKER' end)
                         order by at, village_id limit :most
                        """)
                .param("officer", officer)
                .param("most", MOST)
                .query(this::toHandover)
                .list();
    }

    private Handover toHandover(ResultSet row, int number) throws SQLException {
        return new Handover(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getObject("giver_id", UUID.class),
                row.getObject("taker_id", UUID.class),
                row.getBoolean("custody"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("before"), COUNTS),
                json.readValue(row.getString("after"), COUNTS));
    }
}
