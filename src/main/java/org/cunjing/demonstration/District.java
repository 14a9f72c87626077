package org.cunjing.demonstration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cunjing.demonstration.Ground.Kind;
import org.cunjing.demonstration.Ground.Station;
import org.cunjing.demonstration.Ground.Township;
import org.cunjing.demonstration.Ground.Village;

/// An invented district of 497 km² with 9 townships, 16 stations and 180 villages; its outlines show nothing real.
///
/// @param name says that it is a sketch (示意) and stands under each map of it
record District(String name, List<Township> townships, List<Station> stations, List<Village> villages) {

    static final int STATIONS = 16;
    static final int POPULATION = 1_806_000;

    static District of(long seed) {
        return new Settling(seed).settle();
    }

    Village village(String code) {
        return villages.stream()
                .filter(village -> village.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    List<Village> villagesOf(Station station) {
        return villages.stream()
                .filter(village -> village.stationCode().equals(station.code()))
                .toList();
    }

    /// Whether the codes name villages that hang together.
    boolean contiguous(List<String> codes) {
        var numbers = new TreeMap<String, Integer>();
        villages.forEach(village -> numbers.put(village.code(), numbers.size()));
        var neighbours = villages.stream()
                .map(village -> village.neighbours().stream()
                        .map(code -> Objects.requireNonNull(numbers.get(code)))
                        .toList())
                .toList();
        return Tiling.connected(
                codes.stream()
                        .map(code -> Objects.requireNonNull(numbers.get(code)))
                        .toList(),
                neighbours);
    }

    double areaKm2() {
        return villages.stream().mapToDouble(Village::areaKm2).sum();
    }

    long count(Kind kind) {
        return villages.stream().filter(village -> village.kind() == kind).count();
    }

    Map<String, Village> byCode() {
        return villages.stream().collect(Collectors.toMap(Village::code, Function.identity()));
    }
}
