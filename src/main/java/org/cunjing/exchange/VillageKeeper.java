package org.cunjing.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Ground;
import org.cunjing.territory.Station;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

@Component
class VillageKeeper implements Register {

    private final Villages villages;
    private final Ground ground;
    private final StationKeeper stations;
    private final RowUses uses;
    private final Uuid7 ids;

    VillageKeeper(Villages villages, Ground ground, StationKeeper stations, RowUses uses, Uuid7 ids) {
        this.villages = villages;
        this.ground = ground;
        this.stations = stations;
        this.uses = uses;
        this.ids = ids;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.VILLAGES;
    }

    @Override
    public Map<String, Map<String, String>> present() {
        var names = new HashMap<UUID, String>();
        villages.stations().forEach((Station one) -> names.put(one.id(), one.name()));
        var rows = new HashMap<String, Map<String, String>>();
        for (var one : ground.villages()) {
            var row = VillageText.write(one, names.getOrDefault(one.stationId(), ""));
            rows.put(kind().keyOf(row), row);
        }
        return rows;
    }

    @Override
    public List<CellFault> check(Change change, Outlook outlook) {
        var row = change.row();
        var faults = new ArrayList<CellFault>();
        if (!outlook.has(SheetKind.TOWNSHIPS, row.value("township"))) {
            faults.add(row.fault("township", FaultRule.UNKNOWN_TOWNSHIP, ""));
        }
        if (!outlook.has(SheetKind.STATIONS, row.value("station"))) {
            faults.add(row.fault("station", FaultRule.UNKNOWN_STATION, ""));
        }
        if (ends(row.values()).compareTo(row.value("validFrom")) < 0) {
            faults.add(row.fault("validTo", FaultRule.ENDS_BEFORE_IT_BEGINS, row.value("validFrom")));
        }
        outlook.timesOf(row.values()).stream()
                .filter(other -> !other.getOrDefault("validFrom", "").equals(row.value("validFrom")))
                .filter(other -> overlap(other, row.values()))
                .findFirst()
                .ifPresent(other ->
                        faults.add(row.fault("validFrom", FaultRule.OVERLAPS, other.getOrDefault("validFrom", ""))));
        return faults;
    }

    /// ISO dates sort as text.
    private static boolean overlap(Map<String, String> one, Map<String, String> other) {
        return one.getOrDefault("validFrom", "").compareTo(ends(other)) <= 0
                && other.getOrDefault("validFrom", "").compareTo(ends(one)) <= 0;
    }

    private static String ends(Map<String, String> village) {
        var last = village.getOrDefault("validTo", "");
        return last.isEmpty() ? "9999-12-31" : last;
    }

    @Override
    public Hand hand() {
        var known = new KnownIds(SheetKind.VILLAGES);
        var present = ground.villages();
        present.forEach(one -> known.with(kind().keyOf(VillageText.write(one, "")), one.id()));
        return new Ours(known, stations.known(), new Borders(villages, present));
    }

    private final class Ours implements Hand {

        private final KnownIds known;
        private final KnownIds stationIds;
        private final Borders borders;

        Ours(KnownIds known, KnownIds stationIds, Borders borders) {
            this.known = known;
            this.stationIds = stationIds;
            this.borders = borders;
        }

        @Override
        public void add(Map<String, String> row) {
            var village = village(row, ids.next());
            villages.add(village);
            borders.draw(village);
        }

        @Override
        public void correct(Map<String, String> row) {
            ground.correct(village(row, known.of(row)));
        }

        @Override
        public void takeBack(Map<String, String> row) {
            ground.takeBackVillage(known.of(row));
        }

        @Override
        public Map<String, String> uses(List<SheetRow> rows) {
            return known.uses(rows, uses, "territory.village", "territory.adjacency");
        }

        private Village village(Map<String, String> row, UUID id) {
            return VillageText.read(row, id, stationIds.get(row.getOrDefault("station", "")));
        }
    }
}
