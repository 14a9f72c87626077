package org.cunjing.patrol.mode;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.patrol.mode.Emergency.Deployment;
import org.cunjing.patrol.mode.ModePlan.Assignment;
import org.cunjing.patrol.mode.MoveUps.Shift;
import org.cunjing.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What switches ask of teams, when they were told and in place.
@Repository
class DeploymentStore {

    private final JdbcClient jdbc;

    DeploymentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void deploy(Emergency emergency, PatrolMode mode, List<Assignment> assignments, Instant at) {
        assignments.forEach(one -> jdbc.sql("""
                        insert into patrol.deployment
                               (bureau, emergency_id, mode, team_id, village_ids, village_id, task, ordered_at)
                        values (guard.bureau(), :id, :mode, :team, :villages, :village, :task, :at)
                        """)
                .param("id", emergency.id())
                .param("mode", mode.name())
                .param("team", one.team())
                .param("villages", emergency.villages().toArray(UUID[]::new))
                .param("village", one.village())
                .param("task", one.task())
                .param("at", at.atOffset(UTC))
                .update());
    }

    /// Whoever else shifts one of them waits, and then finds it taken.
    void lockTeams(List<UUID> teams) {
        jdbc.sql("""
                        select id from patrol.rapid_response_team
                         where bureau = guard.bureau() and id = any (:teams) order by id for update
                        """).param("teams", teams.toArray(UUID[]::new)).query().listOfRows();
    }

    void moveUp(Emergency emergency, Shift shift, UUID home, String reason, Instant at) {
        jdbc.sql("""
                        insert into patrol.deployment
                               (bureau, emergency_id, mode, team_id, village_ids, village_id, task, ordered_at, reason,
                                home_village_id)
                        values (guard.bureau(), :id, 'EMERGENCY', :team, :villages, :village, :reason, :at, :reason,
                                :home)
                        """)
                .param("id", emergency.id())
                .param("team", shift.team())
                .param("villages", emergency.villages().toArray(UUID[]::new))
                .param("village", shift.village())
                .param("reason", reason)
                .param("at", at.atOffset(UTC))
                .param("home", home)
                .update();
    }

    /// What was shifted goes back to where it waits otherwise.
    void sendHome(Emergency emergency, Instant at) {
        jdbc.sql("""
                        insert into patrol.deployment
                               (bureau, emergency_id, mode, team_id, village_ids, village_id, task, ordered_at)
                        select bureau, emergency_id, 'ROUTINE', team_id, village_ids, home_village_id, task, :at
                          from patrol.deployment
                         where bureau = guard.bureau() and emergency_id = :id and home_village_id is not null
                        on conflict do nothing
                        """).param("id", emergency.id()).param("at", at.atOffset(UTC)).update();
    }

    List<Deployment> list(UUID emergency) {
        return jdbc.sql("""
                        select mode, team_id, village_id, task, ordered_at, told_at, in_place_at,
                               home_village_id is not null as moved_up
                          from patrol.deployment
                         where bureau = guard.bureau() and emergency_id = :id order by mode, team_id
                        """)
                .param("id", emergency)
                .query(DeploymentStore::toDeployment)
                .list();
    }

    /// Notes it once; a team that is told again was told before.
    void noteTold(UUID emergency, PatrolMode mode, UUID team, Instant at) {
        jdbc.sql("""
                        update patrol.deployment set told_at = :at
                         where bureau = guard.bureau() and emergency_id = :id and mode = :mode and team_id = :team
                           and told_at is null
                        """)
                .param("id", emergency)
                .param("mode", mode.name())
                .param("team", team)
                .param("at", at.atOffset(UTC))
                .update();
    }

    /// @return false if the team has no such order, or was in place already
    boolean noteInPlace(UUID emergency, PatrolMode mode, UUID team, Mark mark) {
        return jdbc.sql("""
                                update patrol.deployment set in_place_at = :at, in_place_by = :by
                                 where bureau = guard.bureau() and emergency_id = :id and mode = :mode
                                   and team_id = :team and in_place_at is null
                                """)
                        .param("id", emergency)
                        .param("mode", mode.name())
                        .param("team", team)
                        .param("at", mark.at().atOffset(UTC))
                        .param("by", mark.by())
                        .update()
                == 1;
    }

    /// For what is taken over from the past.
    void settle(UUID emergency, Duration told, Duration inPlace, String by) {
        jdbc.sql("""
                        update patrol.deployment
                           set told_at = ordered_at + make_interval(secs => :told),
                               in_place_at = ordered_at + make_interval(secs => :place), in_place_by = :by
                         where bureau = guard.bureau() and emergency_id = :id
                        """)
                .param("id", emergency)
                .param("told", told.toMillis() / 1000.0)
                .param("place", inPlace.toMillis() / 1000.0)
                .param("by", by)
                .update();
    }

    private static Deployment toDeployment(ResultSet row, int number) throws SQLException {
        return new Deployment(
                PatrolMode.valueOf(row.getString("mode")),
                row.getObject("team_id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getString("task"),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                Columns.moment(row, "told_at"),
                Columns.moment(row, "in_place_at"),
                row.getBoolean("moved_up"));
    }
}
