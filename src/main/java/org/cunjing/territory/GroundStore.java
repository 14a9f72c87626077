package org.cunjing.territory;

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
