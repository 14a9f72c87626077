package org.cunjing.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.cunjing.shared.Position;
import org.cunjing.territory.Bureau;
import org.cunjing.territory.Bureaus;
import org.cunjing.territory.Station;
import org.cunjing.territory.Township;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

/// Lays the invented district down as the ground of a bureau.
@Component
class GroundLoad {

    private static final String SCHEME = "NBS-2021";
    private static final LocalDate LISTED = LocalDate.of(2021, 10, 31);

    private final Bureaus bureaus;
    private final Villages villages;

    GroundLoad(Bureaus bureaus, Villages villages) {
        this.bureaus = bureaus;
        this.villages = villages;
    }

    void load(String bureau, District district, Identities ids) {
        bureaus.open(new Bureau(bureau, district.name(), true, true));
        district.townships().forEach(one -> villages.add(new Township(one.code(), one.name())));
        district.stations()
                .forEach(one -> villages.add(new Station(ids.station(one.code()), one.name(), one.dutyPhone())));
        district.villages().forEach(one -> villages.add(village(one, ids)));
        district.villages()
                .forEach(one -> one.neighbours()
                        .forEach(other -> villages.addBorder(ids.village(one.code()), ids.village(other))));
    }

    private static Village village(Ground.Village one, Identities ids) {
        return new Village(
                ids.village(one.code()),
                one.code(),
                SCHEME,
                one.name(),
                switch (one.kind()) {
                    case COMMUNITY -> Village.Kind.COMMUNITY;
                    case VILLAGE -> Village.Kind.ADMINISTRATIVE_VILLAGE;
                },
                Village.Settlement.valueOf(one.settlement().name()),
                one.townshipCode(),
                ids.station(one.stationCode()),
                corners(one.ring()),
                one.areaKm2(),
                one.population(),
                one.households(),
                one.sites().size(),
                LISTED,
                one.needs().stream().map(Enum::name).collect(Collectors.toSet()),
                LISTED,
                null);
    }

    /// Our outlines do not repeat the first corner.
    private static List<Position> corners(List<Ground.Spot> ring) {
        return ring.subList(0, ring.size() - 1).stream()
                .map(spot -> new Position(spot.latitudeDeg(), spot.longitudeDeg()))
                .toList();
    }
}
