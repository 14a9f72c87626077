package org.cunjing.dispatch.room;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DutyShiftStore {

    private static final String SELECT = """
            select id, room_id, account_id, holder_name, begins_at, ends_at
              from dispatch.duty_shift
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    DutyShiftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The shifts of every room in reach that touch this time, in order.
    List<DutyShift> list(Instant from, Instant to) {
        return jdbc.sql(SELECT + " and begins_at < :to and ends_at > :from order by begins_at, room_id")
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .query(DutyShiftStore::toShift)
                .list();
    }

    List<DutyShift> list(UUID room, Instant from, Instant to) {
        return list(from, to).stream()
                .filter(shift -> shift.room().equals(room))
                .toList();
    }

    void add(DutyShift shift) {
        jdbc.sql("""
                        insert into dispatch.duty_shift
                               (bureau, id, room_id, account_id, holder_name, begins_at, ends_at)
                        values (guard.bureau(), :id, :room, :account, :name, :from, :to)
                        """)
                .param("id", shift.id())
                .param("room", shift.room())
                .param("account", shift.account())
                .param("name", shift.name())
                .param("from", shift.from().atOffset(UTC))
                .param("to", shift.to().atOffset(UTC))
                .update();
    }

    /// Takes the shifts back that begin in this time.
    void drop(UUID room, Instant from, Instant to) {
        jdbc.sql("""
                        delete from dispatch.duty_shift
                         where bureau = guard.bureau() and room_id = :room and begins_at >= :from and begins_at < :to
                        """)
                .param("room", room)
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .update();
    }

    private static DutyShift toShift(ResultSet row, int number) throws SQLException {
        return new DutyShift(
                row.getObject("id", UUID.class),
                row.getObject("room_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("holder_name"),
                row.getObject("begins_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant());
    }
}
