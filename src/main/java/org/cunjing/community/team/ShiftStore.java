package org.cunjing.community.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ShiftStore {

    private static final String SELECT = "select * from community.team_shift where bureau = guard.bureau()";

    private final JdbcClient jdbc;

    ShiftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false if the id is in use
    boolean add(Shift shift) {
        return jdbc.sql("""
                        insert into community.team_shift
                               (bureau, id, village_id, force, activity, day, starts_at, ends_at, place, members)
                        values (guard.bureau(), :id, :village, :force, :activity, :day, :starts, :ends, :place, :members)
                        on conflict do nothing
                        """)
                        .param("id", shift.id())
                        .param("village", shift.villageId())
                        .param("force", shift.force().name())
                        .param("activity", shift.activity().name())
                        .param("day", shift.day())
                        .param("starts", shift.startsAt())
                        .param("ends", shift.endsAt())
                        .param("place", shift.place())
                        .param("members", shift.members().toArray(UUID[]::new))
                        .update()
                == 1;
    }

    Optional<Shift> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(ShiftStore::toShift)
                .optional();
    }

    Optional<Shift> hold(UUID id) {
        return jdbc.sql(SELECT + " and id = :id for update")
                .param("id", id)
                .query(ShiftStore::toShift)
                .optional();
    }

    /// From a day on, the next first.
    List<Shift> listOf(UUID village, LocalDate from) {
        return jdbc.sql(SELECT + " and village_id = :village and day >= :from order by day, starts_at, id")
                .param("village", village)
                .param("from", from)
                .query(ShiftStore::toShift)
                .list();
    }

    void put(UUID id, List<UUID> members) {
        jdbc.sql("update community.team_shift set members = :members where bureau = guard.bureau() and id = :id")
                .param("members", members.toArray(UUID[]::new))
                .param("id", id)
                .update();
    }

    void cancel(UUID id, LocalDate day) {
        jdbc.sql("update community.team_shift set cancelled_on = :day where bureau = guard.bureau() and id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    /// Takes a member who has gone off the shifts after their last day.
    void takeOut(UUID member, LocalDate lastDay) {
        jdbc.sql("""
                        update community.team_shift set members = array_remove(members, :member)
                         where bureau = guard.bureau() and day > :day and :member = any (members)
                        """).param("member", member).param("day", lastDay).update();
    }

    private static Shift toShift(ResultSet row, int number) throws SQLException {
        return new Shift(
                row.getObject("id", UUID.class),
                row.getObject("village_id", UUID.class),
                ForceKind.valueOf(row.getString("force")),
                ActivityKind.valueOf(row.getString("activity")),
                row.getObject("day", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getString("place"),
                List.of((UUID[]) row.getArray("members").getArray()),
                row.getObject("cancelled_on", LocalDate.class));
    }
}
