package org.cunjing.patrol.mode;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which teams emergencies have, for those who look for a free one.
@Service
public class TeamDuties {

    private final JdbcClient jdbc;

    TeamDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What was on at this moment or later, in reach, the latest first.
    @Transactional(readOnly = true)
    public List<TeamDuty> since(Instant moment) {
        return jdbc.sql("""
                        select team_id, one.emergency_id, one.village_id, ordered_at,
                               home_village_id is not null as moved_up,
                               least(emergency.until, emergency.ended_at) as over
                          from patrol.deployment one
                          join patrol.emergency on emergency.bureau = one.bureau and emergency.id = one.emergency_id
                         where one.bureau = guard.bureau() and mode = 'EMERGENCY'
                           and least(emergency.until, emergency.ended_at) > :since
                         order by ordered_at desc, team_id
                        """)
                .param("since", moment.atOffset(UTC))
                .query(TeamDuties::toDuty)
                .list();
    }

    /// The villages in emergency mode at a moment.
    @Transactional(readOnly = true)
    public Set<UUID> villagesInEmergency(Instant moment) {
        return new HashSet<>(jdbc.sql("""
                        select village_id from patrol.emergency_village place
                          join patrol.emergency on emergency.bureau = place.bureau and emergency.id = emergency_id
                         where place.bureau = guard.bureau() and begun_at <= :at
                           and :at < least(until, emergency.ended_at)
                        """)
                .param("at", moment.atOffset(UTC))
                .query((row, _) -> row.getObject("village_id", UUID.class))
                .list());
    }

    private static TeamDuty toDuty(ResultSet row, int number) throws SQLException {
        return new TeamDuty(
                row.getObject("team_id", UUID.class),
                row.getObject("emergency_id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                row.getObject("over", OffsetDateTime.class).toInstant(),
                row.getBoolean("moved_up"));
    }
}
