package org.cunjing.dispatch.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CommandRoomStore {

    private static final String SELECT = """
            select id, name, station_id, above_id, version from dispatch.room where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    CommandRoomStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The bureau's rooms first.
    List<CommandRoom> list() {
        return jdbc.sql(SELECT + " order by station_id is not null, name")
                .query(CommandRoomStore::toRoom)
                .list();
    }

    Optional<CommandRoom> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(CommandRoomStore::toRoom)
                .optional();
    }

    /// @return false if the station has one
    boolean add(CommandRoom room) {
        return jdbc.sql("""
                        insert into dispatch.room (bureau, id, name, station_id, above_id)
                        values (guard.bureau(), :id, :name, :station, :above)
                        on conflict (bureau, station_id) where station_id is not null do nothing
                        """)
                        .param("id", room.id())
                        .param("name", room.name())
                        .param("station", room.stationId())
                        .param("above", room.aboveId())
                        .update()
                == 1;
    }

    /// Whoever writes a roster of the bureau waits for the one before: two rooms may ask for the same person.
    ///
    /// @return false if the roster is not the one that was seen
    boolean takeRoster(UUID room, long seen) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('dispatch.roster ' || guard.bureau(), 0))")
                .query()
                .singleRow();
        return jdbc.sql("""
                        update dispatch.room set version = version + 1
                         where bureau = guard.bureau() and id = :id and version = :seen
                        """).param("id", room).param("seen", seen).update() == 1;
    }

    private static CommandRoom toRoom(ResultSet row, int number) throws SQLException {
        return new CommandRoom(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("station_id", UUID.class),
                row.getObject("above_id", UUID.class),
                row.getLong("version"));
    }
}
