package org.cunjing.patrol;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.patrol.RapidResponseTeam.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RapidResponseTeamStore {

    private static final String SELECT = """
            select id, name, kind, station_id, strength, area, shift, post_village_id
              from patrol.rapid_response_team
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    RapidResponseTeamStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RapidResponseTeam> list() {
        return jdbc.sql(SELECT + " order by array_position(array['STANDING', 'DYNAMIC', 'STATION'], kind), name")
                .query(RapidResponseTeamStore::toTeam)
                .list();
    }

    Optional<RapidResponseTeam> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(RapidResponseTeamStore::toTeam)
                .optional();
    }

    void add(RapidResponseTeam team) {
        write("""
                insert into patrol.rapid_response_team
                       (bureau, id, name, kind, station_id, strength, area, shift, post_village_id)
                values (guard.bureau(), :id, :name, :kind, :station, :strength, :area, :shift, :post)
                """, team);
    }

    boolean update(RapidResponseTeam team) {
        return write("""
                update patrol.rapid_response_team
                   set name = :name, kind = :kind, station_id = :station, strength = :strength, area = :area,
                       shift = :shift, post_village_id = :post
                 where bureau = guard.bureau() and id = :id
                """, team) == 1;
    }

    private int write(String sql, RapidResponseTeam team) {
        return jdbc.sql(sql)
                .param("id", team.id())
                .param("name", team.name())
                .param("kind", team.kind().name())
                .param("station", team.stationId())
                .param("strength", team.strength())
                .param("area", team.area())
                .param("shift", team.shift())
                .param("post", team.postVillageId())
                .update();
    }

    private static RapidResponseTeam toTeam(ResultSet row, int number) throws SQLException {
        return new RapidResponseTeam(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                row.getObject("station_id", UUID.class),
                row.getInt("strength"),
                row.getString("area"),
                row.getString("shift"),
                row.getObject("post_village_id", UUID.class));
    }
}
