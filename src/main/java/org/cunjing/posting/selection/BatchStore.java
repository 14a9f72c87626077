package org.cunjing.posting.selection;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BatchStore {

    private static final String SELECT = """
            select id, number, quota, first_day, criteria, apply_by, lot_source, lot, rank_by, state, opened_at,
                   confirmed_at
              from posting.batch
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    BatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Batch batch) {
        jdbc.sql("""
                        insert into posting.batch
                               (bureau, id, number, quota, first_day, criteria, apply_by, lot_source, state, opened_at)
                        values (guard.bureau(), :id, :number, :quota, :firstDay, :criteria, :applyBy, :lotSource, :state,
                                :openedAt)
                        """)
                .param("id", batch.id())
                .param("number", batch.number())
                .param("quota", batch.quota())
                .param("firstDay", batch.firstDay())
                .param("criteria", batch.call().criteria())
                .param("applyBy", batch.call().applyBy())
                .param("lotSource", batch.call().lotSource())
                .param("state", batch.state().name())
                .param("openedAt", batch.openedAt().atOffset(UTC))
                .update();
    }

    List<Batch> list() {
        return jdbc.sql(SELECT + " order by number desc")
                .query(BatchStore::toBatch)
                .list();
    }

    Optional<Batch> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(BatchStore::toBatch)
                .optional();
    }

    /// Whoever changes something in a batch waits here for the others.
    Optional<Batch> lock(UUID id) {
        return jdbc.sql(SELECT + " and id = :id for no key update")
                .param("id", id)
                .query(BatchStore::toBatch)
                .optional();
    }

    int nextNumber() {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from posting.batch where bureau = guard.bureau()")
                .query(Integer.class)
                .single();
    }

    Map<UUID, BatchTally> tallies() {
        return jdbc
                .sql("""
                        select b.id, count(a.id) filter (where a.state <> 'NOMINATED') as applied,
                               count(*) filter (where a.state = 'APPLIED') as waiting,
                               count(*) filter (where a.state = 'REFUSED') as refused,
                               count(*) filter (where a.state = 'RECOMMENDED' and marks >= :assessors) as selectable,
                               count(*) filter (where a.state = 'RECOMMENDED' and marks < :assessors) as unmarked,
                               count(*) filter (where a.state = 'SELECTED') as selected,
                               (select count(distinct p.village_id) from posting.posting p
                                 where p.bureau = b.bureau and p.batch_id = b.id) as confirmed
                          from posting.batch b
                          left join posting.application a on a.bureau = b.bureau and a.batch_id = b.id
                         cross join lateral (select count(*) as marks from posting.merit_score s
                                where s.bureau = a.bureau and s.application_id = a.id) m
                         where b.bureau = guard.bureau()
                         group by b.bureau, b.id
                        """)
                .param("assessors", Applications.ASSESSORS)
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), toTally(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void move(UUID id, Batch.State state) {
        jdbc.sql("update posting.batch set state = :state where bureau = guard.bureau() and id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    /// Closes the call with what the public draw gave.
    void close(UUID id, String lot) {
        jdbc.sql("""
                        update posting.batch set state = 'SELECTING', lot = :lot
                         where bureau = guard.bureau() and id = :id
                        """).param("lot", lot).param("id", id).update();
    }

    void startRanking(UUID id, LocalDate rankBy) {
        jdbc.sql("""
                        update posting.batch set state = 'RANKING', rank_by = :rankBy
                         where bureau = guard.bureau() and id = :id
                        """).param("rankBy", rankBy).param("id", id).update();
    }

    void confirm(UUID id, Instant at) {
        jdbc.sql("""
                        update posting.batch set state = 'CONFIRMED', confirmed_at = :at
                         where bureau = guard.bureau() and id = :id
                        """).param("at", at.atOffset(UTC)).param("id", id).update();
    }

    private static BatchTally toTally(ResultSet row) throws SQLException {
        return new BatchTally(
                row.getInt("applied"),
                row.getInt("waiting"),
                row.getInt("refused"),
                row.getInt("selectable"),
                row.getInt("unmarked"),
                row.getInt("selected"),
                row.getInt("confirmed"));
    }

    private static Batch toBatch(ResultSet row, int number) throws SQLException {
        var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        return new Batch(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                new Call(
                        row.getInt("quota"),
                        row.getObject("first_day", LocalDate.class),
                        row.getString("criteria"),
                        row.getObject("apply_by", LocalDate.class),
                        row.getString("lot_source")),
                row.getString("lot"),
                Batch.State.valueOf(row.getString("state")),
                row.getObject("rank_by", LocalDate.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                confirmed == null ? null : confirmed.toInstant());
    }
}
