package org.cunjing.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cunjing.demonstration.Ground.Kind;
import org.cunjing.demonstration.Ground.Station;
import org.cunjing.demonstration.Ground.Township;
import org.cunjing.demonstration.Tiling.Cell;

/// Gives each cell of the tiling to a village: townships first, then the areas of their stations.
final class Settling {

    private final Words words = new Words();
    private final long seed;
    private final Map<Integer, Plot> plots = new LinkedHashMap<>();
    private final List<Station> stations = new ArrayList<>();

    Settling(long seed) {
        this.seed = seed;
    }

    District settle() {
        var listed = ListedVillage.readAll(words);
        var townships = townships(listed);
        var dice = new Dice(seed, "tiling");
        while (stations.size() < District.STATIONS) {
            plots.clear();
            stations.clear();
            trySettling(townships, Tiling.draw(listed.size(), dice));
        }
        return new District(
                words.word("district.name"),
                townships.stream().map(ListedTownship::township).toList(),
                List.copyOf(stations),
                new Peopling(seed, words).people(List.copyOf(plots.values())));
    }

    /// Most urban first: they are given the smaller cells.
    private static List<ListedTownship> townships(List<ListedVillage> listed) {
        return listed.stream()
                .collect(Collectors.groupingBy(
                        village -> new Township(village.townshipCode(), village.townshipName()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new ListedTownship(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(ListedTownship::rural))
                .toList();
    }

    private void trySettling(List<ListedTownship> townships, Tiling tiling) {
        var bisection = new Bisection(tiling.neighbours());
        var sizes = townships.stream().map(township -> township.villages.size()).toList();
        var areas = bisection.split(tiling.measured(), sizes);
        var counts = stationCounts(sizes);
        for (int i = 0; i < areas.size(); i++) {
            found(townships.get(i), areas.get(i), counts.get(i), tiling, bisection);
        }
    }

    /// One station for each township, the others where most villages fall to one station.
    private static List<Integer> stationCounts(List<Integer> sizes) {
        var counts = new ArrayList<>(sizes.stream().map(size -> 1).toList());
        for (int left = District.STATIONS - sizes.size(); left > 0; left--) {
            int largest = IntStream.range(0, sizes.size())
                    .boxed()
                    .max(Comparator.comparingDouble(i -> (double) sizes.get(i) / counts.get(i)))
                    .orElseThrow();
            counts.set(largest, counts.get(largest) + 1);
        }
        return counts;
    }

    private void found(ListedTownship of, List<Cell> cells, int count, Tiling tiling, Bisection bisection) {
        var sizes = Shares.of(
                cells.size(), IntStream.range(0, count).mapToObj(i -> 1.0).toList());
        var areas = bisection.split(cells, sizes);
        var villages = of.assign(cells, new Dice(seed, of.township.code()));
        for (int i = 0; i < areas.size(); i++) {
            var code = "PS%02d".formatted(stations.size() + 1);
            var seat = areas.get(i).stream()
                    .min(Comparator.comparingDouble(Cell::areaKm2))
                    .orElseThrow();
            stations.add(new Station(
                    code,
                    name(of.township, count, i),
                    of.township.code(),
                    words.word("phone.duty") + "%04d".formatted(101 + stations.size()),
                    Plane.toSpot(seat.middle())));
            areas.get(i)
                    .forEach(cell -> plots.put(
                            cell.number(),
                            new Plot(
                                    Objects.requireNonNull(villages.get(cell.number())),
                                    code,
                                    cell,
                                    tiling.rings().get(cell.number()),
                                    tiling.neighbours().get(cell.number()))));
        }
    }

    private String name(Township township, int count, int index) {
        var place = words.without("township.suffixes", township.name());
        return place + (count == 1 ? "" : words.list("ordinals").get(index)) + words.word("station.suffix");
    }

    /// A cell that has been given to a village and a station.
    record Plot(
            ListedVillage listed, String stationCode, Cell cell, List<Ground.Spot> ring, List<Integer> neighbours) {}

    private record ListedTownship(Township township, List<ListedVillage> villages) {

        double rural() {
            return (double) villages.stream()
                            .filter(village -> village.kind() == Kind.VILLAGE)
                            .count()
                    / villages.size();
        }

        /// Communities settle the small cells, villages the large ones; which of them where is chance.
        Map<Integer, ListedVillage> assign(List<Cell> cells, Dice dice) {
            var order = dice.shuffled(villages).stream()
                    .sorted(Comparator.comparing(ListedVillage::kind))
                    .toList();
            var sorted = cells.stream()
                    .sorted(Comparator.comparingDouble(Cell::areaKm2))
                    .toList();
            return IntStream.range(0, sorted.size())
                    .boxed()
                    .collect(Collectors.toMap(i -> sorted.get(i).number(), order::get));
        }
    }
}
