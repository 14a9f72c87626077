package org.cunjing.demonstration;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cunjing.casework.material.Materials;
import org.cunjing.casework.material.StockPlace;
import org.springframework.stereotype.Component;

/// Leaflets for this year: printed by the bureau, some of them with the stations and their villages.
@Component
class MaterialLoad {

    private static final Pattern PARTS = Pattern.compile(";");
    private static final int PRINTED = 20_000;
    private static final int OF_A_STATION = 600;
    private static final int OF_A_VILLAGE = 40;

    private final Materials materials;

    MaterialLoad(Materials materials) {
        this.materials = materials;
    }

    void load(District district, Identities ids) {
        new Words().list("materials").forEach(line -> load(List.of(PARTS.split(line, -1)), district, ids));
    }

    private void load(List<String> parts, District district, Identities ids) {
        var title = parts.getLast();
        var material = materials.add(ids.of("material", title), title, parts.getFirst());
        materials.receive(ids.of("printed", title), material, StockPlace.BUREAU, PRINTED);
        for (var station : district.stations()) {
            var place = StockPlace.station(ids.station(station.code()));
            materials.issue(moveId(ids, title, station.code()), material, StockPlace.BUREAU, place, OF_A_STATION);
            district.villages().stream()
                    .filter(village -> village.stationCode().equals(station.code()))
                    .limit(2)
                    .forEach(village -> materials.issue(
                            moveId(ids, title, village.code()),
                            material,
                            place,
                            StockPlace.village(ids.village(village.code())),
                            OF_A_VILLAGE));
        }
    }

    private static UUID moveId(Identities ids, String title, String code) {
        return ids.of("material-move", title + code);
    }
}
