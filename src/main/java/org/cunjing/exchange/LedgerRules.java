package org.cunjing.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.casework.LedgerRegister;
import org.cunjing.casework.NewEntry;

/// What must hold of a row of a ledger beyond the single cell.
final class LedgerRules {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Set<String> BESIDES = Set.of(
            "number",
            "villageName",
            "officerName",
            "state",
            "closedOn",
            "committeeToldOn",
            "stationToldOn",
            "facts",
            LedgerColumns.SITE,
            LeftBehind.COLUMN);

    private final LedgerRegister register;
    private final LedgerPlaces places;
    private final LocalDate today;
    private final ZoneId zone;
    private final GivenNumbers numbers;
    private final Map<String, String> standing;

    /// @param standing numbers of entries by what they say, see [#saying]
    LedgerRules(
            LedgerRegister register,
            LedgerPlaces places,
            LocalDate today,
            ZoneId zone,
            GivenNumbers numbers,
            Map<String, String> standing) {
        this.register = register;
        this.places = places;
        this.today = today;
        this.zone = zone;
        this.numbers = numbers;
        this.standing = standing;
    }

    /// An entry is never changed, and so never by a file.
    static List<CellFault> differences(Change change) {
        return change.row().kind().columns().stream()
                .filter(column -> !change.row()
                        .value(column.name())
                        .equals(change.before().get(column.name())))
                .map(column -> change.row()
                        .fault(
                                column.name(),
                                FaultRule.ENTRY_STANDS,
                                change.before().getOrDefault("number", "")))
                .toList();
    }

    /// All that a row says of what happened.
    static String saying(SheetKind kind, Map<String, String> values) {
        return kind.columns().stream()
                .filter(column -> !BESIDES.contains(column.name()))
                .map(column -> values.getOrDefault(column.name(), ""))
                .collect(Collectors.joining("\n"));
    }

    List<CellFault> faults(SheetRow row) {
        var faults = new ArrayList<CellFault>();
        var day = LedgerText.moment(row.value("happenedAt")).toLocalDate();
        checkVillage(row, day, faults);
        checkOfficer(row, day, faults);
        checkNumber(row, day, faults);
        LedgerColumns.REPORTS.keySet().forEach(column -> checkDay(row, column, day, faults));
        checkDay(row, "closedOn", day, faults);
        checkFacts(row, faults);
        checkTies(row, day, faults);
        if (!row.value("state").isEmpty() && !row.value("state").equals("RECORDED")) {
            faults.add(row.fault("state", FaultRule.NOT_VERIFIED_BY_FILE, ""));
        }
        checkDetails(row, faults);
        var number = standing.get(saying(row.kind(), row.values()));
        if (number != null) {
            faults.add(row.fault("", FaultRule.ENTRY_THERE_ALREADY, number));
        }
        return faults;
    }

    private void checkVillage(SheetRow row, LocalDate day, List<CellFault> faults) {
        places.village(row.value("village"), day)
                .ifPresentOrElse(
                        village ->
                                checkName(row, "villageName", village.name(), FaultRule.VILLAGE_NAME_DIFFERS, faults),
                        () -> faults.add(row.fault("village", FaultRule.UNKNOWN_VILLAGE, "")));
    }

    private void checkOfficer(SheetRow row, LocalDate day, List<CellFault> faults) {
        var officer = places.officer(row.value("badge"));
        if (officer.isEmpty()) {
            faults.add(row.fault("badge", FaultRule.UNKNOWN_OFFICER, ""));
            return;
        }
        checkName(row, "officerName", officer.get().name(), FaultRule.NAME_DIFFERS, faults);
        var left = officer.get().leftOn();
        if (left != null && left.isBefore(day)) {
            faults.add(row.fault("badge", FaultRule.HAS_LEFT, left.toString()));
        }
    }

    private static void checkName(SheetRow row, String column, String name, FaultRule rule, List<CellFault> faults) {
        if (!row.value(column).isEmpty() && !row.value(column).equals(name)) {
            faults.add(row.fault(column, rule, name));
        }
    }

    private void checkNumber(SheetRow row, LocalDate day, List<CellFault> faults) {
        if (row.value("number").isEmpty()) {
            return;
        }
        if (LedgerText.yearOf(row.values()) != day.getYear()) {
            faults.add(row.fault("number", FaultRule.NUMBER_OF_ANOTHER_YEAR, Integer.toString(day.getYear())));
        } else {
            numbers.fault(row).ifPresent(faults::add);
        }
    }

    private void checkDay(SheetRow row, String column, LocalDate day, List<CellFault> faults) {
        var text = row.value(column);
        if (text.isEmpty()) {
            return;
        }
        if (LocalDate.parse(text).isBefore(day)) {
            faults.add(row.fault(column, FaultRule.CLOSED_BEFORE_IT_HAPPENED, day.toString()));
        } else if (LocalDate.parse(text).isAfter(today)) {
            faults.add(row.fault(column, FaultRule.NOT_YET_HAPPENED, ""));
        }
    }

    /// The grade of a dispute goes when it is closed, and no file brings it back.
    private static void checkFacts(SheetRow row, List<CellFault> faults) {
        var facts = row.value("facts");
        if (!facts.isEmpty() && !row.value("closedOn").isEmpty()) {
            faults.add(row.fault("facts", FaultRule.GRADE_OF_CLOSED, ""));
        } else if (FactWords.isTwice(facts)) {
            faults.add(row.fault("facts", FaultRule.FACT_TWICE, ""));
        }
    }

    /// A tie is carried whole or not without being said.
    private void checkTies(SheetRow row, LocalDate day, List<CellFault> faults) {
        if (!row.value(LeftBehind.COLUMN).isEmpty()) {
            faults.add(row.fault(LeftBehind.COLUMN, FaultRule.LEFT_BEHIND, ""));
        }
        var name = row.value(LedgerColumns.SITE);
        var village = places.village(row.value("village"), day);
        if (!name.isEmpty()
                && village.isPresent()
                && places.site(village.get().id(), name, day).isEmpty()) {
            faults.add(row.fault(LedgerColumns.SITE, FaultRule.UNKNOWN_SITE, ""));
        }
    }

    private void checkDetails(SheetRow row, List<CellFault> faults) {
        var entry = new NewEntry(
                NOBODY,
                NOBODY,
                NOBODY,
                LedgerText.moment(row.value("happenedAt")).atZone(zone).toInstant(),
                null,
                null,
                LedgerText.read(row.kind(), row.values(), null));
        register.faults(entry, !row.value("closedOn").isEmpty())
                .forEach(fault -> faults.add(
                        row.fault(fault.field().replaceFirst("^details\\.", ""), FaultRule.of(fault.rule()), "")));
    }
}
