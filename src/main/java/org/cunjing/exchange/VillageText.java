package org.cunjing.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.territory.Village;
import org.jspecify.annotations.Nullable;

/// A village as the columns of its sheet, and back.
final class VillageText {

    private VillageText() {}

    static Map<String, String> write(Village one, String station) {
        return Map.ofEntries(
                Map.entry("code", one.code()),
                Map.entry("scheme", one.scheme()),
                Map.entry("validFrom", one.validFrom().toString()),
                Map.entry("validTo", day(one.validTo())),
                Map.entry("name", one.name()),
                Map.entry("kind", one.kind().name()),
                Map.entry("settlement", one.settlement().name()),
                Map.entry("township", one.townshipCode()),
                Map.entry("station", station),
                Map.entry("areaKm2", Double.toString(one.areaKm2())),
                Map.entry("population", Integer.toString(one.population())),
                Map.entry("households", Integer.toString(one.households())),
                Map.entry("sites", Integer.toString(one.sites())),
                Map.entry("countedOn", one.countedOn().toString()),
                Map.entry("needs", words(one.needs())),
                Map.entry("outline", OutlineText.write(one.outline())));
    }

    static Village read(Map<String, String> row, UUID id, UUID station) {
        return new Village(
                id,
                value(row, "code"),
                value(row, "scheme"),
                value(row, "name"),
                Village.Kind.valueOf(value(row, "kind")),
                Village.Settlement.valueOf(value(row, "settlement")),
                value(row, "township"),
                station,
                OutlineText.corners(value(row, "outline")),
                Double.parseDouble(value(row, "areaKm2")),
                Integer.parseInt(value(row, "population")),
                Integer.parseInt(value(row, "households")),
                Integer.parseInt(value(row, "sites")),
                LocalDate.parse(value(row, "countedOn")),
                words(value(row, "needs")),
                LocalDate.parse(value(row, "validFrom")),
                day(row.getOrDefault("validTo", "")));
    }

    static String value(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    static String words(Collection<String> words) {
        return String.join(",", new TreeSet<>(words));
    }

    static Set<String> words(String words) {
        return Arrays.stream(words.split(",")).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
    }
}
