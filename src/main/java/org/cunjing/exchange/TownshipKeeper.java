package org.cunjing.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cunjing.territory.Ground;
import org.cunjing.territory.Township;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

@Component
class TownshipKeeper implements Register {

    private final Villages villages;
    private final Ground ground;

    TownshipKeeper(Villages villages, Ground ground) {
        this.villages = villages;
        this.ground = ground;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.TOWNSHIPS;
    }

    @Override
    public Map<String, Map<String, String>> present() {
        var rows = new HashMap<String, Map<String, String>>();
        villages.townships().forEach(one -> rows.put(one.code(), Map.of("code", one.code(), "name", one.name())));
        return rows;
    }

    @Override
    public List<CellFault> check(Change change, Outlook outlook) {
        return List.of();
    }

    @Override
    public Hand hand() {
        return new Townships();
    }

    private final class Townships implements Hand {

        @Override
        public void add(Map<String, String> row) {
            villages.add(township(row));
        }

        @Override
        public void correct(Map<String, String> row) {
            ground.correct(township(row));
        }

        @Override
        public void takeBack(Map<String, String> row) {
            ground.takeBackTownship(township(row).code());
        }

        /// Villages name their township by its code.
        @Override
        public Map<String, String> uses(List<SheetRow> rows) {
            var used = new HashMap<String, String>();
            ground.villages().stream().map(Village::townshipCode).forEach(code -> used.put(code, "territory.village"));
            used.keySet().retainAll(rows.stream().map(SheetRow::key).toList());
            return used;
        }

        private static Township township(Map<String, String> row) {
            return new Township(row.getOrDefault("code", ""), row.getOrDefault("name", ""));
        }
    }
}
