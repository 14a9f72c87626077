package org.cunjing.casework.material;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

/// Who keeps which stock: the office the bureau's and every other, a station its own and those of its villages.
@Component
class StockPlaces {

    private final Villages villages;
    private final Actors actors;

    StockPlaces(Villages villages, Actors actors) {
        this.villages = villages;
        this.actors = actors;
    }

    /// @throws NotForYou if somebody else keeps this stock
    void requireKeeper(StockPlace place) {
        if (!isSeen(place)) {
            throw new NotForYou("stock", Objects.requireNonNullElseGet(place.id(), () -> new UUID(0, 0)));
        }
    }

    /// Whether every move of this place is in reach.
    boolean isSeen(StockPlace place) {
        if (!(actors.current() instanceof Person person) || person.role() == Role.BUREAU_OFFICE) {
            return true;
        }
        return switch (place.kind()) {
            case BUREAU -> false;
            case STATION -> Objects.equals(person.station(), place.id());
            case VILLAGE -> person.sees(Objects.requireNonNull(place.id()));
        };
    }

    /// Copies go from the bureau to stations, and from either to villages; a station supplies its own.
    ///
    /// @throws Faulty if the target is none of these
    void requireBelow(StockPlace source, StockPlace target) {
        boolean fits = switch (target.kind()) {
            case BUREAU -> false;
            case STATION -> source.kind() == StockPlace.Kind.BUREAU && isStation(Objects.requireNonNull(target.id()));
            case VILLAGE -> supplies(source, Objects.requireNonNull(target.id()));
        };
        if (!fits) {
            throw new Faulty(List.of(new Fault("targetId", "stock-elsewhere")));
        }
    }

    private boolean supplies(StockPlace source, UUID village) {
        return switch (source.kind()) {
            case BUREAU -> villages.names(List.of(village)).containsKey(village);
            case STATION ->
                villages.idsOfStation(Objects.requireNonNull(source.id())).contains(village);
            case VILLAGE -> false;
        };
    }

    private boolean isStation(UUID id) {
        return villages.stations().stream().map(Station::id).anyMatch(id::equals);
    }
}
