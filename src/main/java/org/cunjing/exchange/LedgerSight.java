package org.cunjing.exchange;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.casework.LedgerRegister;
import org.cunjing.casework.LedgerRegister.Called;
import org.cunjing.casework.LedgerRegister.Row;
import org.cunjing.shared.Uuid7;

/// Rows of ledgers beside the entries that they may be. A number that is given already names its entry; a row
/// without one is new and gets the next.
final class LedgerSight implements Keeper.Sight {

    /// The id that a new entry will have: not in the file, but in the plan, so that an undo finds it.
    static final String ID = "id";

    static final Keeper.Sight NOTHING = new Keeper.Sight() {

        @Override
        public Map<SheetKind, Map<String, Map<String, String>>> present() {
            return Map.of();
        }

        @Override
        public List<CellFault> check(Change change, Outlook outlook) {
            return List.of();
        }
    };

    private static final Set<String> MAY_BE_BLANK = Set.of(
            "number", "villageName", "officerName", "state", "committeeToldOn", "stationToldOn", LeftBehind.COLUMN);

    private final LedgerRegister register;
    private final LedgerPlaces places;
    private final LedgerRules rules;
    private final Uuid7 ids;
    private final ZoneId zone;
    private final Map<SheetKind, Map<String, Map<String, String>>> present = new EnumMap<>(SheetKind.class);

    LedgerSight(
            LedgerRegister register, LedgerPlaces places, Uuid7 ids, Clock clock, ZoneId zone, List<SheetRow> rows) {
        this.register = register;
        this.places = places;
        this.ids = ids;
        this.zone = zone;
        var taken = new HashMap<Called, Row>();
        register.findCalled(rows.stream()
                        .flatMap(row -> places.called(row).stream())
                        .collect(toSet()))
                .forEach(row -> taken.put(called(row), row));
        var written = new HashMap<UUID, Row>();
        register.find(rows.stream().flatMap(row -> id(row).stream()).toList())
                .forEach(row -> written.put(row.head().id(), row));
        for (var row : rows) {
            id(row).map(written::get)
                    .or(() -> places.called(row).map(taken::get))
                    .filter(standing -> isOfKind(standing, row.kind()))
                    .ifPresent(standing -> present.computeIfAbsent(row.kind(), _ -> new HashMap<>())
                            .put(row.key(), asAsked(row, standing)));
        }
        var numbers = new GivenNumbers(places, taken.keySet(), register, rows);
        this.rules =
                new LedgerRules(register, places, LocalDate.now(clock.withZone(zone)), zone, numbers, standing(rows));
    }

    private static Called called(Row row) {
        var head = row.head();
        return new Called(head.villageId(), head.year(), head.number());
    }

    private static boolean isOfKind(Row standing, SheetKind kind) {
        return standing.head().kind() == kind.entries().orElseThrow();
    }

    private static Optional<UUID> id(SheetRow row) {
        return Optional.ofNullable(row.values().get(ID)).map(UUID::fromString);
    }

    /// The entry in the columns of the row; what the row leaves open is left open here as well.
    private Map<String, String> asAsked(SheetRow row, Row standing) {
        var text = text(row.kind(), standing);
        MAY_BE_BLANK.stream()
                .filter(column -> "".equals(row.values().get(column)))
                .filter(column -> !column.equals("state") || "RECORDED".equals(text.get(column)))
                .forEach(column -> text.put(column, ""));
        id(row).ifPresent(id -> text.put(ID, id.toString()));
        return text;
    }

    private Map<String, String> text(SheetKind kind, Row standing) {
        return LedgerText.write(kind, standing, places, zone);
    }

    /// What the entries of the same villages, officers and days say, with their numbers.
    private Map<String, String> standing(List<SheetRow> rows) {
        var said = new HashMap<String, String>();
        rows.stream()
                .collect(groupingBy(SheetRow::kind, flatMapping(row -> places.done(row).stream(), toSet())))
                .forEach((kind, done) -> register.findDone(kind.entries().orElseThrow(), done)
                        .forEach(row -> {
                            var text = text(kind, row);
                            said.put(LedgerRules.saying(kind, text), text.getOrDefault("number", ""));
                        }));
        return said;
    }

    @Override
    public Map<SheetKind, Map<String, Map<String, String>>> present() {
        return present;
    }

    @Override
    public SheetRow ready(SheetRow row) {
        return row.values().containsKey(ID)
                ? row
                : row.over(Map.of(ID, ids.next().toString()));
    }

    @Override
    public List<CellFault> check(Change change, Outlook outlook) {
        return switch (change.effect()) {
            case ADDED -> rules.faults(change.row());
            case CHANGED -> LedgerRules.differences(change);
            case UNCHANGED -> List.of();
        };
    }
}
