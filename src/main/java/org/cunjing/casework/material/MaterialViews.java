package org.cunjing.casework.material;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.casework.material.MaterialController.MaterialMoveView;
import org.cunjing.casework.material.MaterialController.MaterialView;
import org.cunjing.casework.material.MaterialController.StockPlaceView;
import org.cunjing.casework.material.MaterialController.StockView;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says the names of stations and villages.
@Component
class MaterialViews {

    private final Villages villages;

    MaterialViews(Villages villages) {
        this.villages = villages;
    }

    List<MaterialView> materials(List<Material> materials, List<Stock> stock) {
        var names = names(stock.stream().map(Stock::place));
        var lies = stock.stream().collect(groupingBy(Stock::materialId));
        return materials.stream()
                .map(one -> view(one, lies.getOrDefault(one.id(), List.of()), names))
                .toList();
    }

    private static MaterialView view(Material material, List<Stock> stock, Map<UUID, String> names) {
        var places = stock.stream()
                .map(one ->
                        new StockView(one.place().kind(), one.place().id(), nameOf(one.place(), names), one.copies()))
                .sorted(Comparator.comparing(StockView::kind).thenComparing(StockView::name))
                .toList();
        int copies = places.stream().mapToInt(StockView::copies).sum();
        return new MaterialView(
                material.id(), material.title(), material.topic(), material.retiredOn() != null, copies, places);
    }

    List<MaterialMoveView> moves(List<MaterialMove> moves) {
        var names = names(moves.stream()
                .flatMap(move -> Stream.of(move.source(), move.target()).filter(Objects::nonNull)));
        return moves.stream().map(move -> view(move, names)).toList();
    }

    MaterialMoveView move(MaterialMove move) {
        return moves(List.of(move)).getFirst();
    }

    private static MaterialMoveView view(MaterialMove move, Map<UUID, String> names) {
        return new MaterialMoveView(
                move.id(),
                move.materialId(),
                move.kind(),
                move.copies(),
                place(move.source(), names),
                place(move.target(), names),
                move.entryId(),
                move.correctsId(),
                move.reason(),
                move.corrected(),
                move.day(),
                move.mark().signedByApplication() ? "" : move.mark().name());
    }

    private static @Nullable StockPlaceView place(@Nullable StockPlace place, Map<UUID, String> names) {
        return place == null ? null : new StockPlaceView(place.kind(), place.id(), nameOf(place, names));
    }

    private static String nameOf(StockPlace place, Map<UUID, String> names) {
        return place.id() == null ? "" : names.getOrDefault(place.id(), "");
    }

    private Map<UUID, String> names(Stream<StockPlace> places) {
        var names = new HashMap<>(villages.stations().stream().collect(toMap(Station::id, Station::name)));
        names.putAll(villages.names(places.filter(place -> place.kind() == StockPlace.Kind.VILLAGE)
                .map(place -> Objects.requireNonNull(place.id()))
                .distinct()
                .toList()));
        return names;
    }
}
