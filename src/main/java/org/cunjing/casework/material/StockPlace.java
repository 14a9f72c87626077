package org.cunjing.casework.material;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where material lies.
///
/// @param id of the station or village; null: the bureau's store
public record StockPlace(Kind kind, @Nullable UUID id) {

    public enum Kind {
        BUREAU,
        STATION,
        VILLAGE
    }

    public static final StockPlace BUREAU = new StockPlace(Kind.BUREAU, null);

    public StockPlace {
        if ((kind == Kind.BUREAU) != (id == null)) {
            throw new IllegalArgumentException("id (%s) does not fit the kind %s.".formatted(id, kind));
        }
    }

    public static StockPlace station(UUID id) {
        return new StockPlace(Kind.STATION, id);
    }

    public static StockPlace village(UUID id) {
        return new StockPlace(Kind.VILLAGE, id);
    }
}
