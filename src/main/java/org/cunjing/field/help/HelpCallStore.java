package org.cunjing.field.help;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.access.MarkColumns;
import org.cunjing.shared.Columns;
import org.cunjing.shared.Made;
import org.cunjing.shared.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HelpCallStore {

    private static final String SELECT = """
            select id, village_id, officer_id, caller, called_at, clock_sure, arrived_at, latitude_deg, longitude_deg, state,
                   taken_at, taken_by, taken_by_name, ended_at, ended_by_name, word
              from field.help_call where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    HelpCallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false if somebody has used the id already
    boolean add(HelpCall call) {
        var place = call.place();
        return jdbc.sql("""
                        insert into field.help_call (bureau, id, village_id, officer_id, caller, called_at, clock_sure, arrived_at,
                                                     latitude_deg, longitude_deg, state)
                        values (guard.bureau(), :id, :village, :officer, :caller, :called, :sure, :arrived, :lat, :lon, 'OPEN')
                        on conflict do nothing
                        """)
                        .param("id", call.id())
                        .param("village", call.village())
                        .param("officer", call.officer())
                        .param("caller", call.caller())
                        .param("called", call.called().at().atOffset(UTC))
                        .param("sure", call.called().sure())
                        .param("arrived", call.arrivedAt().atOffset(UTC))
                        .param("lat", place == null ? null : place.latitudeDeg())
                        .param("lon", place == null ? null : place.longitudeDeg())
                        .update()
                == 1;
    }

    /// Keeps others who answer the call waiting.
    Optional<HelpCall> lock(UUID id) {
        return jdbc.sql(SELECT + " and id = :id for update")
                .param("id", id)
                .query(HelpCallStore::toCall)
                .optional();
    }

    /// Those that are not over, the oldest first.
    List<HelpCall> listOpen() {
        return jdbc.sql(SELECT + " and state in ('OPEN', 'TAKEN') order by arrived_at, id")
                .query(HelpCallStore::toCall)
                .list();
    }

    /// Of one officer, the latest first.
    List<HelpCall> listOf(UUID officer, Instant since) {
        return jdbc.sql(SELECT
                        + " and officer_id = :officer and arrived_at >= :since order by arrived_at desc, id desc")
                .param("officer", officer)
                .param("since", since.atOffset(UTC))
                .query(HelpCallStore::toCall)
                .list();
    }

    void place(UUID id, Position place) {
        jdbc.sql("""
                        update field.help_call set latitude_deg = :lat, longitude_deg = :lon
                         where bureau = guard.bureau() and id = :id
                        """)
                .param("id", id)
                .param("lat", place.latitudeDeg())
                .param("lon", place.longitudeDeg())
                .update();
    }

    void take(UUID id, Mark taken) {
        jdbc.sql("""
                        update field.help_call set state = 'TAKEN', taken_at = :at, taken_by = :by, taken_by_name = :name
                         where bureau = guard.bureau() and id = :id
                        """)
                .param("id", id)
                .param("at", taken.at().atOffset(UTC))
                .param("by", taken.by())
                .param("name", taken.name())
                .update();
    }

    /// The place goes with it.
    void end(UUID id, HelpCall.State state, Mark ended, String word) {
        jdbc.sql("""
                        update field.help_call
                           set state = :state, ended_at = :at, ended_by_name = :name, word = :word,
                               latitude_deg = null, longitude_deg = null
                         where bureau = guard.bureau() and id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("at", ended.at().atOffset(UTC))
                .param("name", ended.name())
                .param("word", word)
                .update();
    }

    private static HelpCall toCall(ResultSet row, int number) throws SQLException {
        return new HelpCall(
                row.getObject("id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getObject("officer_id", UUID.class),
                row.getString("caller"),
                new Made(row.getObject("called_at", OffsetDateTime.class).toInstant(), row.getBoolean("clock_sure")),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                place(row),
                HelpCall.State.valueOf(row.getString("state")),
                MarkColumns.find(row, "taken").orElse(null),
                Columns.moment(row, "ended_at"),
                row.getString("ended_by_name"),
                row.getString("word"));
    }

    private static @Nullable Position place(ResultSet row) throws SQLException {
        var latitude = row.getObject("latitude_deg", Double.class);
        return latitude == null ? null : new Position(latitude, row.getDouble("longitude_deg"));
    }
}
