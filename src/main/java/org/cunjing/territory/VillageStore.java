package org.cunjing.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cunjing.shared.Position;
import org.postgresql.geometric.PGpolygon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VillageStore {

    private static final String SELECT = """
            select id, code, scheme, name, kind, settlement, township_code, station_id, outline, area_km2, population,
                   households, sites, counted_on, needs, valid_from, valid_to
              from territory.village
            """;
    private static final String ON_DAY = " valid_from <= :day and (valid_to is null or valid_to >= :day) ";

    private final JdbcClient jdbc;

    VillageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Village> find(UUID id) {
        return jdbc.sql(SELECT + " where bureau = guard.bureau() and id = :id")
                .param("id", id)
                .query(VillageStore::toVillage)
                .optional();
    }

    List<Village> listOn(LocalDate day) {
        return jdbc.sql(SELECT + " where bureau = guard.bureau() and" + ON_DAY + "order by township_code, code")
                .param("day", day)
                .query(VillageStore::toVillage)
                .list();
    }

    List<Village> list() {
        return jdbc.sql(SELECT + " where bureau = guard.bureau() order by code, valid_from")
                .query(VillageStore::toVillage)
                .list();
    }

    /// Ids in a sub-select: an array that the planner can count is planned for anew with each request.
    Map<UUID, String> names(Collection<UUID> ids) {
        return jdbc
                .sql("""
                        select id, name from territory.village
                         where bureau = guard.bureau() and id = any ((select :ids)::uuid[])
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Village> findByCode(String code, LocalDate day) {
        return jdbc.sql(SELECT + " where bureau = guard.bureau() and code = :code and" + ON_DAY)
                .param("code", code)
                .param("day", day)
                .query(VillageStore::toVillage)
                .optional();
    }

    /// The box comes first because it is what the index knows.
    Optional<Village> findAt(Position position, LocalDate day) {
        return jdbc.sql(SELECT + """
                         where bureau = guard.bureau()
                           and outline && polygon(box(point(:lon, :lat), point(:lon, :lat)))
                           and outline @> point(:lon, :lat) and
                        """ + ON_DAY + "order by code limit 1")
                .param("lon", position.longitudeDeg())
                .param("lat", position.latitudeDeg())
                .param("day", day)
                .query(VillageStore::toVillage)
                .optional();
    }

    Set<UUID> idsOfStation(UUID station) {
        return new HashSet<>(
                jdbc.sql("select id from territory.village where bureau = guard.bureau() and station_id = :station")
                        .param("station", station)
                        .query(UUID.class)
                        .list());
    }

    Set<UUID> neighboursOf(UUID village) {
        return new HashSet<>(
                jdbc.sql("""
                        select neighbour_id from territory.adjacency
                         where bureau = guard.bureau() and village_id = :village
                        """).param("village", village).query(UUID.class).list());
    }

    List<Station> stations() {
        return jdbc.sql(
                        "select id, name, duty_phone from territory.station where bureau = guard.bureau() order by name")
                .query((row, _) -> new Station(
                        row.getObject("id", UUID.class), row.getString("name"), row.getString("duty_phone")))
                .list();
    }

    List<Township> townships() {
        return jdbc.sql("select code, name from territory.township where bureau = guard.bureau() order by code")
                .query((row, _) -> new Township(row.getString("code"), row.getString("name")))
                .list();
    }

    void add(Station station) {
        jdbc.sql("""
                        insert into territory.station (bureau, id, name, duty_phone)
                        values (guard.bureau(), :id, :name, :dutyPhone)
                        """).paramSource(station).update();
    }

    void add(Township township) {
        jdbc.sql("insert into territory.township (bureau, code, name) values (guard.bureau(), :code, :name)")
                .paramSource(township)
                .update();
    }

    void add(Village village) {
        bind(jdbc.sql("""
                        insert into territory.village
                               (bureau, id, code, scheme, name, kind, settlement, township_code, station_id, outline,
                                area_km2, population, households, sites, counted_on, needs, valid_from, valid_to)
                        values (guard.bureau(), :id, :code, :scheme, :name, :kind, :settlement, :township, :station,
                                :outline::polygon, :area, :population, :households, :sites, :countedOn,
                                string_to_array(:needs, ','), :from, :to)
                        """), village).update();
    }

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Village village) {
        return statement
                .param("id", village.id())
                .param("code", village.code())
                .param("scheme", village.scheme())
                .param("name", village.name())
                .param("kind", village.kind().name())
                .param("settlement", village.settlement().name())
                .param("township", village.townshipCode())
                .param("station", village.stationId())
                .param("outline", toPolygon(village.outline()))
                .param("area", village.areaKm2())
                .param("population", village.population())
                .param("households", village.households())
                .param("sites", village.sites())
                .param("countedOn", village.countedOn())
                .param("needs", village.needs().stream().sorted().collect(Collectors.joining(",")))
                .param("from", village.validFrom())
                .param("to", village.validTo());
    }

    void addBorder(UUID one, UUID other) {
        jdbc.sql("""
                        insert into territory.adjacency (bureau, village_id, neighbour_id)
                        values (guard.bureau(), :one, :other), (guard.bureau(), :other, :one)
                        on conflict do nothing
                        """).param("one", one).param("other", other).update();
    }

    private static String toPolygon(List<Position> outline) {
        return outline.stream()
                .map(corner -> "(%s,%s)".formatted(corner.longitudeDeg(), corner.latitudeDeg()))
                .collect(Collectors.joining(",", "(", ")"));
    }

    private static Village toVillage(ResultSet row, int number) throws SQLException {
        var polygon = (PGpolygon) row.getObject("outline");
        return new Village(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("scheme"),
                row.getString("name"),
                Village.Kind.valueOf(row.getString("kind")),
                Village.Settlement.valueOf(row.getString("settlement")),
                row.getString("township_code"),
                row.getObject("station_id", UUID.class),
                Stream.of(polygon.points).map(p -> new Position(p.y, p.x)).toList(),
                row.getDouble("area_km2"),
                row.getInt("population"),
                row.getInt("households"),
                row.getInt("sites"),
                row.getObject("counted_on", LocalDate.class),
                Set.of((String[]) row.getArray("needs").getArray()),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
