package org.cunjing.patrol;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.shared.Columns;
import org.cunjing.shared.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class FindingStore {

    private static final String SELECT = """
            select id, team_id, kind, latitude_deg, longitude_deg, words, measures, village_id, owner, officer_id,
                   station_id, state, version, reported_at, reported_by, accepted_at, closed_at, result, remains
              from patrol.finding
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    FindingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Finding> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(FindingStore::toFinding)
                .optional();
    }

    List<Finding> list(@Nullable FindingState state, @Nullable UUID village, boolean open, int limit, int offset) {
        return jdbc.sql(SELECT + """
                           and (cast(:state as text) is null or state = :state)
                           and (cast(:village as uuid) is null or village_id = :village)
                           and (not :open or state <> 'CLOSED')
                         order by reported_at desc, id desc
                         limit :limit offset :offset
                        """)
                .param("state", state == null ? null : state.name())
                .param("village", village)
                .param("open", open)
                .param("limit", limit)
                .param("offset", offset)
                .query(FindingStore::toFinding)
                .list();
    }

    List<Finding> listOpen(UUID officer) {
        return jdbc.sql(SELECT + " and officer_id = :officer and state <> 'CLOSED' order by reported_at, id")
                .param("officer", officer)
                .query(FindingStore::toFinding)
                .list();
    }

    Map<UUID, Integer> countOpenByVillage() {
        var open = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        select village_id, count(*) as open from patrol.finding
                         where bureau = guard.bureau() and state <> 'CLOSED' and village_id is not null
                         group by village_id
                        """).query(row -> {
            open.put(row.getObject("village_id", UUID.class), row.getInt("open"));
        });
        return open;
    }

    int countClosed() {
        return jdbc.sql("select count(*) from patrol.finding where bureau = guard.bureau() and state = 'CLOSED'")
                .query(Integer.class)
                .single();
    }

    /// Locks what an officer has open in a village; steps wait.
    void lockOpen(UUID village, UUID officer) {
        jdbc.sql("""
                        select id from patrol.finding
                         where bureau = guard.bureau() and village_id = :village and officer_id = :officer
                           and state <> 'CLOSED'
                         order by id
                           for update
                        """)
                .param("village", village)
                .param("officer", officer)
                .query()
                .listOfRows();
    }

    /// @return false if the id is in use, be it out of reach
    boolean add(Finding finding) {
        return bind("""
                insert into patrol.finding
                       (bureau, id, team_id, kind, latitude_deg, longitude_deg, words, measures, village_id, owner,
                        officer_id, station_id, state, version, reported_at, reported_by)
                values (guard.bureau(), :id, :team, :kind, :latitude, :longitude, :words, :measures, :village, :owner,
                        :officer, :station, :state, :version, :reportedAt, :reportedBy)
                on conflict (bureau, id) do nothing
                """, finding)
                        .param("team", finding.teamId())
                        .param("kind", finding.kind().name())
                        .param("latitude", finding.position().latitudeDeg())
                        .param("longitude", finding.position().longitudeDeg())
                        .param("words", finding.words())
                        .param("measures", finding.measures())
                        .param("village", finding.villageId())
                        .param("station", finding.stationId())
                        .param("reportedAt", finding.reportedAt().atOffset(UTC))
                        .param("reportedBy", finding.reportedBy())
                        .update()
                == 1;
    }

    /// @return false if somebody else has changed the finding since `version`
    boolean update(Finding finding, long version) {
        return bind("""
                update patrol.finding
                   set owner = :owner, officer_id = :officer, state = :state, version = :version,
                       accepted_at = :acceptedAt, closed_at = :closedAt, result = :result,
                       remains = :risk
                 where bureau = guard.bureau() and id = :id and version = :seen
                """, finding)
                        .param("acceptedAt", Columns.moment(finding.acceptedAt()))
                        .param("closedAt", Columns.moment(finding.closedAt()))
                        .param("result", finding.result())
                        .param("risk", name(finding.risk()))
                        .param("seen", version)
                        .update()
                == 1;
    }

    private StatementSpec bind(String sql, Finding finding) {
        return jdbc.sql(sql)
                .param("id", finding.id())
                .param("owner", finding.owner().name())
                .param("officer", finding.officerId())
                .param("state", finding.state().name())
                .param("version", finding.version());
    }

    private static @Nullable String name(@Nullable RemainingRisk risk) {
        return risk == null ? null : risk.name();
    }

    private static @Nullable RemainingRisk risk(@Nullable String name) {
        return name == null ? null : RemainingRisk.valueOf(name);
    }

    private static Finding toFinding(ResultSet row, int number) throws SQLException {
        return new Finding(
                row.getObject("id", UUID.class),
                row.getObject("team_id", UUID.class),
                FindingKind.valueOf(row.getString("kind")),
                new Position(row.getDouble("latitude_deg"), row.getDouble("longitude_deg")),
                row.getString("words"),
                row.getString("measures"),
                row.getObject("village_id", UUID.class),
                FindingOwner.valueOf(row.getString("owner")),
                row.getObject("officer_id", UUID.class),
                row.getObject("station_id", UUID.class),
                FindingState.valueOf(row.getString("state")),
                row.getLong("version"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getString("reported_by"),
                Columns.moment(row, "accepted_at"),
                Columns.moment(row, "closed_at"),
                row.getString("result"),
                risk(row.getString("remains")));
    }
}
