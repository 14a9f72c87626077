package org.cunjing.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LeaveStore {

    private final JdbcClient jdbc;

    LeaveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Leave> leavesOf(UUID officer, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select id, officer_id, kind, first_day, last_day
                          from roster.leave
                         where bureau = guard.bureau() and officer_id = :officer
                           and first_day <= :to and last_day >= :from
                         order by first_day
                        """)
                .param("officer", officer)
                .param("from", from)
                .param("to", to)
                .query(LeaveStore::toLeave)
                .list();
    }

    List<Leave> leaves(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select id, officer_id, kind, first_day, last_day
                          from roster.leave
                         where bureau = guard.bureau() and first_day <= :to and last_day >= :from
                         order by first_day
                        """)
                .param("from", from)
                .param("to", to)
                .query(LeaveStore::toLeave)
                .list();
    }

    void add(Leave leave) {
        jdbc.sql("""
                        insert into roster.leave (bureau, id, officer_id, kind, first_day, last_day)
                        values (guard.bureau(), :id, :officerId, :kind, :firstDay, :lastDay)
                        """).paramSource(leave).update();
    }

    void end(UUID leave, LocalDate lastDay) {
        jdbc.sql("""
                        update roster.leave set last_day = :last
                         where bureau = guard.bureau() and id = :id and first_day <= :last and last_day > :last
                        """).param("last", lastDay).param("id", leave).update();
    }

    void takeBack(UUID leave) {
        jdbc.sql("delete from roster.leave where bureau = guard.bureau() and id = :id")
                .param("id", leave)
                .update();
    }

    private static Leave toLeave(ResultSet row, int number) throws SQLException {
        return new Leave(
                row.getObject("id", UUID.class),
                row.getObject("officer_id", UUID.class),
                row.getString("kind"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
