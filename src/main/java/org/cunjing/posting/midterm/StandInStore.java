package org.cunjing.posting.midterm;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.posting.Duty;
import org.cunjing.posting.midterm.Absence.Cause;
import org.cunjing.posting.midterm.Proposal.Way;
import org.cunjing.posting.midterm.StandIn.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StandInStore {

    private static final String SELECT = """
            select id, officer_id, first_day, last_day, cause, way, reason, state, chosen_at, chosen_by, done_on, back_on
              from posting.stand_in
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    StandInStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StandIn one) {
        jdbc.sql("""
                        insert into posting.stand_in (bureau, id, officer_id, first_day, last_day, cause, way, reason, state,
                                                      chosen_at, chosen_by)
                        values (guard.bureau(), :id, :officer, :first, :last, :cause, :way, :reason, :state, :at, :by)
                        """)
                .param("id", one.id())
                .param("officer", one.absence().officer())
                .param("first", one.absence().from())
                .param("last", one.absence().until())
                .param("cause", one.absence().cause().name())
                .param("way", one.way().name())
                .param("reason", one.reason())
                .param("state", one.state().name())
                .param("at", one.chosenAt().atOffset(UTC))
                .param("by", one.chosenBy())
                .update();
        for (int position = 0; position < one.changes().size(); position++) {
            add(one.id(), position, one.changes().get(position));
        }
    }

    private void add(UUID standIn, int position, Change change) {
        jdbc.sql("""
                        insert into posting.stand_in_step (bureau, stand_in_id, position, village_id, giver_id, taker_id,
                                                           duty_before, batch_before, term_before)
                        values (guard.bureau(), :standIn, :position, :village, :giver, :taker, :duty, :batch, :term)
                        """)
                .param("standIn", standIn)
                .param("position", position)
                .param("village", change.village())
                .param("giver", change.giver())
                .param("taker", change.taker())
                .param("duty", change.duty().name())
                .param("batch", change.batch())
                .param("term", change.termEndsOn())
                .update();
    }

    void carriedOut(UUID id, LocalDate day) {
        jdbc.sql("""
                        update posting.stand_in set state = 'CARRIED_OUT', done_on = :day
                         where bureau = guard.bureau() and id = :id and state = 'PLANNED'
                        """).param("day", day).param("id", id).update();
    }

    void handedBack(UUID id, LocalDate day) {
        jdbc.sql("""
                        update posting.stand_in set state = 'HANDED_BACK', back_on = :day
                         where bureau = guard.bureau() and id = :id
                        """).param("day", day).param("id", id).update();
    }

    void withdrawn(UUID id) {
        jdbc.sql("update posting.stand_in set state = 'WITHDRAWN' where bureau = guard.bureau() and id = :id")
                .param("id", id)
                .update();
    }

    /// Everybody else who would change it waits.
    void lock(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(guard.bureau() || ' stand-in ' || :id, 0))")
                .param("id", id.toString())
                .query((row, _) -> true)
                .single();
    }

    Optional<StandIn> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(this::toStandIn)
                .optional();
    }

    List<StandIn> list() {
        return jdbc.sql(SELECT + " order by first_day desc, id desc limit 200")
                .query(this::toStandIn)
                .list();
    }

    /// Planned for this day or an earlier one, the earliest first.
    List<UUID> listDue(LocalDate day) {
        return jdbc.sql("""
                        select id from posting.stand_in
                         where bureau = guard.bureau() and state = 'PLANNED' and first_day <= :day
                         order by first_day, id
                        """)
                .param("day", day)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private List<Change> changes(UUID standIn) {
        return jdbc.sql("""
                        select village_id, giver_id, taker_id, duty_before, batch_before, term_before
                          from posting.stand_in_step
                         where bureau = guard.bureau() and stand_in_id = :standIn
                         order by position
                        """)
                .param("standIn", standIn)
                .query((row, _) -> new Change(
                        row.getObject("village_id", UUID.class),
                        row.getObject("giver_id", UUID.class),
                        row.getObject("taker_id", UUID.class),
                        Duty.valueOf(row.getString("duty_before")),
                        row.getObject("batch_before", UUID.class),
                        row.getObject("term_before", LocalDate.class)))
                .list();
    }

    private StandIn toStandIn(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new StandIn(
                id,
                new Absence(
                        row.getObject("officer_id", UUID.class),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        Cause.valueOf(row.getString("cause"))),
                Way.valueOf(row.getString("way")),
                row.getString("reason"),
                StandIn.State.valueOf(row.getString("state")),
                row.getObject("chosen_at", OffsetDateTime.class).toInstant(),
                row.getString("chosen_by"),
                row.getObject("done_on", LocalDate.class),
                row.getObject("back_on", LocalDate.class),
                changes(id));
    }
}
