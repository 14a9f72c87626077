package org.cunjing.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cunjing.casework.Details;
import org.cunjing.casework.LedgerRegister.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An entry of a ledger as the columns of its sheet, and back.
final class LedgerText {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final Pattern NUMBER = Pattern.compile("(\\d{4})-(\\d{1,6})");
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private LedgerText() {}

    static Map<String, String> write(SheetKind kind, Row row, LedgerPlaces places, ZoneId zone) {
        var head = row.head();
        var village = places.villageOf(head);
        var officer = places.officerOf(head);
        var values = new HashMap<String, String>();
        values.put("village", village == null ? "" : village.code());
        values.put("villageName", village == null ? "" : village.name());
        values.put("number", number(head.year(), head.number()));
        values.put("happenedAt", written(LocalDateTime.ofInstant(head.happenedAt(), zone)));
        values.put("badge", officer == null ? "" : officer.badge());
        values.put("officerName", officer == null ? "" : officer.name());
        values.put("state", head.state().name());
        var said = JSON.<ObjectNode>valueToTree(row.details());
        for (var column : kind.columns()) {
            values.computeIfAbsent(column.name(), name -> cell(name, row, said, places));
        }
        return values;
    }

    private static String cell(String column, Row row, ObjectNode said, LedgerPlaces places) {
        return switch (column) {
            case "closedOn" -> VillageText.day(row.closedOn());
            case "facts" -> row.details() instanceof Details.Dispute dispute ? FactWords.write(dispute.facts()) : "";
            case LedgerColumns.SITE -> plain(places.siteOf(row));
            case LeftBehind.COLUMN -> LeftBehind.of(row);
            default -> {
                var report = LedgerColumns.REPORTS.get(column);
                yield report == null
                        ? plain(said.path(column).asString(""))
                        : VillageText.day(row.reportedOn().get(report));
            }
        };
    }

    /// As a cell brings it back: without blanks around it and without letters that no file keeps.
    private static String plain(String text) {
        return UNWRITABLE.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
    }

    /// @param site in the register; null: none
    static Details read(SheetKind kind, Map<String, String> row, @Nullable UUID site) {
        var said = JSON.createObjectNode();
        said.put("kind", kind.entries().orElseThrow().name());
        for (var column : kind.columns()) {
            var value = row.getOrDefault(column.name(), "");
            if (!value.isEmpty()) {
                switch (column.type()) {
                    case COUNT -> said.put(column.name(), Integer.parseInt(value));
                    case YES_NO -> said.put(column.name(), Boolean.parseBoolean(value));
                    case TEXT, LONG_TEXT, CODE, PHONE, MEASURE, DATE, MOMENT, NUMBER, WORD, WORDS, OUTLINE ->
                        said.put(column.name(), value);
                }
            }
        }
        LedgerColumns.IN_THE_SHEET_ALONE.forEach(said::remove);
        said.set("facts", JSON.valueToTree(FactWords.read(row.getOrDefault("facts", ""))));
        if (site != null) {
            said.put("siteId", site.toString());
        }
        return JSON.readerFor(Details.class)
                .without(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(said);
    }

    static String written(LocalDateTime at) {
        return MOMENT.format(at);
    }

    static LocalDateTime moment(String text) {
        return LocalDateTime.parse(text, MOMENT);
    }

    static String number(int year, int number) {
        return "%d-%04d".formatted(year, number);
    }

    /// Year and number; the same with more or fewer zeros.
    static Optional<String> numberIn(String text) {
        var matched = NUMBER.matcher(text);
        return matched.matches()
                ? Optional.of(number(Integer.parseInt(matched.group(1)), Integer.parseInt(matched.group(2))))
                : Optional.empty();
    }

    /// Empty where the file has no such column.
    static Optional<LocalDate> day(Map<String, String> row) {
        return Optional.ofNullable(row.get("happenedAt")).map(at -> moment(at).toLocalDate());
    }

    /// The year in the number of the row.
    static int yearOf(Map<String, String> row) {
        return Integer.parseInt(VillageText.value(row, "number").substring(0, 4));
    }

    /// The number within its year; 0: none is given.
    static int numberOf(Map<String, String> row) {
        var number = Objects.requireNonNullElse(row.get("number"), "");
        return number.isEmpty() ? 0 : Integer.parseInt(number.substring(number.indexOf('-') + 1));
    }
}
