package org.cunjing.referral;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.access.MarkColumns;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every step of every referral; only ever added to.
@Repository
class ReferralLog {

    private final JdbcClient jdbc;
    private final Uuid7 ids;

    ReferralLog(JdbcClient jdbc, Uuid7 ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    record Line(ReferralStep step, @Nullable String note, Mark taken) {}

    void add(Referral referral, Line line) {
        jdbc.sql("""
                        insert into referral.step (bureau, id, referral_id, village_id, officer_id, department_id, step, note,
                                                   taken_at, taken_by, taken_by_name)
                        values (guard.bureau(), :id, :referral, :village, :officer, :department, :step, :note,
                                :at, :by, :name)
                        """)
                .param("id", ids.next())
                .param("referral", referral.id())
                .param("village", referral.villageId())
                .param("officer", referral.officerId())
                .param("department", referral.departmentId())
                .param("step", line.step().name())
                .param("note", line.note(), Types.VARCHAR)
                .param("at", line.taken().at().atOffset(UTC))
                .param("by", line.taken().by())
                .param("name", line.taken().name())
                .update();
    }

    List<Line> list(UUID referral) {
        return jdbc.sql("""
                        select step, note, taken_at, taken_by, taken_by_name from referral.step
                         where bureau = guard.bureau() and referral_id = :referral order by taken_at, id
                        """)
                .param("referral", referral)
                .query((row, _) -> new Line(
                        ReferralStep.valueOf(row.getString("step")),
                        row.getString("note"),
                        MarkColumns.read(row, "taken")))
                .list();
    }
}
