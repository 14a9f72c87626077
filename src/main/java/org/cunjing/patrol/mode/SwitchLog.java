package org.cunjing.patrol.mode;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.patrol.mode.Emergency.Step;
import org.cunjing.patrol.mode.Emergency.Switch;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who switched what, when and why. Rows are only ever added.
@Repository
class SwitchLog {

    private final JdbcClient jdbc;
    private final Uuid7 ids;

    SwitchLog(JdbcClient jdbc, Uuid7 ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    void note(Emergency emergency, Step step, Mark mark, @Nullable String reason, @Nullable Instant until) {
        jdbc.sql("""
                        insert into patrol.mode_switch
                               (bureau, id, emergency_id, village_ids, step, at, actor, actor_name, reason, until)
                        values (guard.bureau(), :id, :emergency, :villages, :step, :at, :actor, :name, :reason, :until)
                        """)
                .param("id", ids.next())
                .param("emergency", emergency.id())
                .param("villages", emergency.villages().toArray(UUID[]::new))
                .param("step", step.name())
                .param("at", mark.at().atOffset(UTC))
                .param("actor", mark.by())
                .param("name", mark.signedByApplication() ? null : mark.name())
                .param("reason", reason)
                .param("until", until == null ? null : until.atOffset(UTC))
                .update();
    }

    List<Switch> list(UUID emergency) {
        return jdbc.sql("""
                        select id, step, at, actor_name, reason, until from patrol.mode_switch
                         where bureau = guard.bureau() and emergency_id = :emergency order by at, id
                        """)
                .param("emergency", emergency)
                .query((row, _) -> new Switch(
                        row.getObject("id", UUID.class),
                        Step.valueOf(row.getString("step")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor_name"),
                        row.getString("reason"),
                        until(row.getObject("until", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant until(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
