package org.cunjing.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cunjing.demonstration.Ground.Kind;
import org.cunjing.demonstration.Ground.Need;
import org.cunjing.demonstration.Ground.Settlement;
import org.cunjing.demonstration.Ground.Site;
import org.cunjing.demonstration.Ground.SiteKind;
import org.cunjing.demonstration.Ground.Spot;
import org.cunjing.demonstration.Ground.Village;
import org.cunjing.demonstration.Settling.Plot;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/// Fills the ground: residents, households, sites worth a check, and what each village needs most.
final class Peopling {

    private static final double CROWDED_PER_KM2 = 6_000;
    private static final double THIN_PER_KM2 = 900;

    private final Dice dice;
    private final Words words;

    Peopling(long seed, Words words) {
        this.dice = new Dice(seed, "peopling");
        this.words = words;
    }

    List<Village> people(List<Plot> plots) {
        var sorted = plots.stream()
                .sorted(Comparator.comparing(plot -> plot.listed().code()))
                .toList();
        var residents =
                Shares.of(District.POPULATION, sorted.stream().map(this::weight).toList());
        var codes = sorted.stream()
                .collect(Collectors.toMap(
                        plot -> plot.cell().number(), plot -> plot.listed().code()));
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> village(sorted.get(i), residents.get(i), codes))
                .toList();
    }

    private double weight(Plot plot) {
        return plot.listed().kind() == Kind.COMMUNITY ? dice.real(9, 21) : dice.real(2, 4.5);
    }

    private Village village(Plot plot, int population, Map<Integer, String> codes) {
        var listed = plot.listed();
        var settlement = settlement(listed.kind(), population / plot.cell().areaKm2());
        return new Village(
                listed.code(),
                listed.name(),
                listed.kind(),
                listed.townshipCode(),
                plot.stationCode(),
                plot.ring(),
                Plane.toSpot(plot.cell().middle()),
                plot.cell().areaKm2(),
                population,
                (int) (population / dice.real(2.4, 3.1)),
                settlement,
                needs(settlement),
                sites(plot, population),
                plot.neighbours().stream()
                        .map(number -> Objects.requireNonNull(codes.get(number)))
                        .sorted()
                        .toList());
    }

    private static Settlement settlement(Kind kind, double perKm2) {
        return switch (kind) {
            case COMMUNITY -> perKm2 > CROWDED_PER_KM2 ? Settlement.URBAN : Settlement.MIXED;
            case VILLAGE -> perKm2 > THIN_PER_KM2 ? Settlement.MIXED : Settlement.RURAL;
        };
    }

    private List<Need> needs(Settlement settlement) {
        var usual = switch (settlement) {
            case URBAN -> List.of(Need.RENTAL_HOUSES, Need.TELECOM_FRAUD, Need.ECONOMIC, Need.NARCOTICS, Need.FIRE);
            case MIXED -> List.of(Need.RENTAL_HOUSES, Need.TRAFFIC, Need.FIRE, Need.DISPUTES, Need.TELECOM_FRAUD);
            case RURAL -> List.of(Need.TRAFFIC, Need.DISPUTES, Need.TELECOM_FRAUD, Need.NARCOTICS);
        };
        return dice.shuffled(usual).subList(0, dice.between(1, 3)).stream()
                .sorted()
                .toList();
    }

    private List<Site> sites(Plot plot, int population) {
        var code = plot.listed().code();
        var kinds = List.of(SiteKind.values());
        int count = 14 + Math.min(22, population / 900);
        var sites = new ArrayList<Site>();
        for (int i = 0; i < count; i++) {
            var kind = kinds.get(i % kinds.size());
            var name = "%s%s%d号".formatted(plot.listed().name(), dice.pick(words.list("site." + kind.name())), i + 1);
            sites.add(new Site("%s-%02d".formatted(code, i + 1), name, kind, code, within(plot)));
        }
        return List.copyOf(sites);
    }

    private Spot within(Plot plot) {
        var figure = Tiling.polygon(plot.ring());
        var box = figure.getEnvelopeInternal();
        var locator = new SimplePointInAreaLocator(figure);
        var at = figure.getInteriorPoint().getCoordinate();
        for (int tries = 0; tries < 50; tries++) {
            var spot = new Coordinate(dice.real(box.getMinX(), box.getMaxX()), dice.real(box.getMinY(), box.getMaxY()));
            if (locator.locate(spot) == Location.INTERIOR) {
                at = spot;
                break;
            }
        }
        return Plane.rounded(at.x, at.y);
    }
}
