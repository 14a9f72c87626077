package org.cunjing.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Ground;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

@Component
class StationKeeper implements Register {

    private final Villages villages;
    private final Ground ground;
    private final RowUses uses;
    private final Uuid7 ids;

    StationKeeper(Villages villages, Ground ground, RowUses uses, Uuid7 ids) {
        this.villages = villages;
        this.ground = ground;
        this.uses = uses;
        this.ids = ids;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.STATIONS;
    }

    @Override
    public Map<String, Map<String, String>> present() {
        var rows = new HashMap<String, Map<String, String>>();
        villages.stations()
                .forEach(one -> rows.put(one.name(), Map.of("name", one.name(), "dutyPhone", one.dutyPhone())));
        return rows;
    }

    @Override
    public List<CellFault> check(Change change, Outlook outlook) {
        return List.of();
    }

    /// Ids of the stations by name.
    KnownIds known() {
        var known = new KnownIds(SheetKind.STATIONS);
        villages.stations().forEach(one -> known.with(one.name(), one.id()));
        return known;
    }

    @Override
    public Hand hand() {
        return new Stations(known());
    }

    private final class Stations implements Hand {

        private final KnownIds known;

        Stations(KnownIds known) {
            this.known = known;
        }

        @Override
        public void add(Map<String, String> row) {
            villages.add(new Station(ids.next(), row.getOrDefault("name", ""), row.getOrDefault("dutyPhone", "")));
        }

        @Override
        public void correct(Map<String, String> row) {
            ground.correct(new Station(known.of(row), row.getOrDefault("name", ""), row.getOrDefault("dutyPhone", "")));
        }

        @Override
        public void takeBack(Map<String, String> row) {
            ground.takeBackStation(known.of(row));
        }

        @Override
        public Map<String, String> uses(List<SheetRow> rows) {
            return known.uses(rows, uses, "territory.station");
        }
    }
}
