package org.cunjing.patrol.mode;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ModeStore {

    private static final String SELECT = """
            select id, plan_id, village_ids, begun_at, until, ended_at from patrol.emergency
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    ModeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEmergency(UUID village, Instant at) {
        return jdbc.sql("""
                        select exists (
                            select from patrol.emergency_village place
                              join patrol.emergency on emergency.bureau = place.bureau and emergency.id = emergency_id
                             where place.bureau = guard.bureau() and village_id = :village
                               and begun_at <= :at and :at < least(until, emergency.ended_at))
                        """)
                .param("village", village)
                .param("at", at.atOffset(UTC))
                .query(Boolean.class)
                .single();
    }

    List<Emergency> list(int limit) {
        return jdbc.sql(SELECT + " order by ended_at is not null, begun_at desc, id limit :limit")
                .param("limit", limit)
                .query(ModeStore::toEmergency)
                .list();
    }

    Optional<Emergency> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(ModeStore::toEmergency)
                .optional();
    }

    List<Emergency> due(Instant now) {
        return jdbc.sql(SELECT + " and ended_at is null and until <= :now order by id")
                .param("now", now.atOffset(UTC))
                .query(ModeStore::toEmergency)
                .list();
    }

    /// Bureaus in which something is due, for the clock, which belongs to none.
    List<String> bureausDue(Instant now) {
        return jdbc.sql("select distinct bureau from patrol.emergency_due where until <= :now")
                .param("now", now.atOffset(UTC))
                .query((row, _) -> row.getString("bureau"))
                .list();
    }

    /// @return false if a village of it is taken; then nothing may be kept
    boolean add(Emergency emergency) {
        jdbc.sql("""
                        insert into patrol.emergency (bureau, id, plan_id, village_ids, begun_at, until)
                        values (guard.bureau(), :id, :plan, :villages, :begun, :until)
                        """)
                .param("id", emergency.id())
                .param("plan", emergency.plan())
                .param("villages", array(emergency.villages()))
                .param("begun", emergency.begunAt().atOffset(UTC))
                .param("until", emergency.until().atOffset(UTC))
                .update();
        jdbc.sql("""
                        insert into patrol.emergency_due (bureau, emergency_id, until)
                        values (guard.bureau(), :id, :until)
                        """)
                .param("id", emergency.id())
                .param("until", emergency.until().atOffset(UTC))
                .update();
        return take(emergency) == emergency.villages().size();
    }

    /// In one order for everybody: who comes second waits and then finds the village taken.
    private int take(Emergency emergency) {
        return jdbc.sql("""
                        insert into patrol.emergency_village (bureau, emergency_id, village_id)
                        select guard.bureau(), :id, village from unnest(:villages) village order by village
                        on conflict (bureau, village_id) where ended_at is null do nothing
                        """)
                .param("id", emergency.id())
                .param("villages", array(emergency.villages()))
                .update();
    }

    boolean extend(UUID id, Instant until) {
        jdbc.sql("update patrol.emergency_due set until = :until where bureau = guard.bureau() and emergency_id = :id")
                .param("id", id)
                .param("until", until.atOffset(UTC))
                .update();
        return jdbc.sql("""
                                update patrol.emergency set until = :until
                                 where bureau = guard.bureau() and id = :id and ended_at is null
                                """).param("id", id).param("until", until.atOffset(UTC)).update() == 1;
    }

    /// @return false if it has ended, or has another end meanwhile
    boolean end(Emergency emergency, Instant at) {
        boolean ended = jdbc.sql("""
                                update patrol.emergency set ended_at = :at
                                 where bureau = guard.bureau() and id = :id and ended_at is null and until = :until
                                """)
                        .param("id", emergency.id())
                        .param("until", emergency.until().atOffset(UTC))
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
        if (ended) {
            jdbc.sql("""
                            update patrol.emergency_village set ended_at = :at
                             where bureau = guard.bureau() and emergency_id = :id
                            """)
                    .param("id", emergency.id())
                    .param("at", at.atOffset(UTC))
                    .update();
            jdbc.sql("delete from patrol.emergency_due where bureau = guard.bureau() and emergency_id = :id")
                    .param("id", emergency.id())
                    .update();
        }
        return ended;
    }

    private static UUID[] array(Set<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static Emergency toEmergency(ResultSet row, int number) throws SQLException {
        return new Emergency(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                Set.of((UUID[]) row.getArray("village_ids").getArray()),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                Columns.moment(row, "ended_at"));
    }
}
