package org.cunjing.territory;

import static java.time.ZoneOffset.UTC;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GroundStore {

    private final JdbcClient jdbc;

    GroundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void correct(Village village) {
        VillageStore.bind(jdbc.sql("""
                        update territory.village
                           set code = :code, scheme = :scheme, name = :name, kind = :kind, settlement = :settlement,
                               township_code = :township, station_id = :station, outline = :outline::polygon,
                               area_km2 = :area, population = :population, households = :households, sites = :sites,
                               counted_on = :countedOn, needs = string_to_array(:needs, ','),
                               valid_from = :from, valid_to = :to
                         where bureau = guard.bureau() and id = :id
                        """), village).update();
    }

    void correct(Township township) {
        jdbc.sql("update territory.township set name = :name where bureau = guard.bureau() and code = :code")
                .paramSource(township)
                .update();
    }

    void correct(Station station) {
        jdbc.sql("""
                        update territory.station set name = :name, duty_phone = :dutyPhone
                         where bureau = guard.bureau() and id = :id
                        """).paramSource(station).update();
    }

    void lock() {
        jdbc.sql("select code from territory.bureau where bureau = guard.bureau() for update")
                .query()
                .listOfRows();
    }

    void forgetBorders(Collection<UUID> villages) {
        jdbc.sql("""
                        delete from territory.adjacency
                         where bureau = guard.bureau() and (village_id = any (:ids) or neighbour_id = any (:ids))
                        """).param("ids", villages.toArray(UUID[]::new)).update();
    }

    void setSchematic(boolean schematic) {
        jdbc.sql("""
                        update territory.bureau set schematic = :schematic
                         where bureau = guard.bureau() and schematic <> :schematic
                        """).param("schematic", schematic).update();
    }

    void add(OutlineSource source) {
        jdbc.sql("""
                        insert into territory.outline_source
                               (bureau, id, file_name, file_hash, crs, villages, taken_at, taken_by, taken_by_name)
                        values (guard.bureau(), :id, :name, :hash, :crs, :villages, :at, :by, :byName)
                        """)
                .param("id", source.id())
                .param("name", source.fileName())
                .param("hash", source.fileHash())
                .param("crs", source.crs())
                .param("villages", source.villages())
                .param("at", source.takenAt().atOffset(UTC))
                .param("by", source.takenBy())
                .param("byName", source.takenByName())
                .update();
    }

    List<OutlineSource> outlineSources() {
        return jdbc.sql("""
                        select id, file_name, file_hash, crs, villages, taken_at, taken_by, taken_by_name
                          from territory.outline_source
                         where bureau = guard.bureau()
                         order by taken_at desc, id desc
                         limit 50
                        """)
                .query((row, _) -> new OutlineSource(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getString("file_hash"),
                        row.getString("crs"),
                        row.getInt("villages"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                        row.getObject("taken_by", UUID.class),
                        row.getString("taken_by_name")))
                .list();
    }

    void takeBackVillage(UUID id) {
        jdbc.sql("""
                        delete from territory.adjacency
                         where bureau = guard.bureau() and (village_id = :id or neighbour_id = :id)
                        """).param("id", id).update();
        jdbc.sql("delete from territory.village where bureau = guard.bureau() and id = :id")
                .param("id", id)
                .update();
    }

    void takeBackTownship(String code) {
        jdbc.sql("delete from territory.township where bureau = guard.bureau() and code = :code")
                .param("code", code)
                .update();
    }

    void takeBackStation(UUID id) {
        jdbc.sql("delete from territory.station where bureau = guard.bureau() and id = :id")
                .param("id", id)
                .update();
    }
}
