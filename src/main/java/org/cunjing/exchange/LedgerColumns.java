package org.cunjing.exchange;

import static org.cunjing.exchange.Column.key;
import static org.cunjing.exchange.Column.optional;
import static org.cunjing.exchange.Column.required;
import static org.cunjing.exchange.Column.word;
import static org.cunjing.exchange.Column.words;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cunjing.casework.Details;
import org.cunjing.casework.DisputeFacts;
import org.cunjing.casework.EntryState;
import org.cunjing.casework.EntryStep;
import org.jspecify.annotations.Nullable;

/// The columns of a ledger: what all entries have, and what this kind says. A site is named as the register of its
/// village names it; other ties have no name outside this house, and [LeftBehind] says so.
final class LedgerColumns {

    /// Name of a site in the register of its village.
    static final String SITE = "listedSite";

    /// What the sheet has of the head of an entry, and not of what it says.
    static final Set<String> IN_THE_SHEET_ALONE = Set.of(
            "village",
            "villageName",
            "number",
            "happenedAt",
            "badge",
            "officerName",
            "closedOn",
            "state",
            "facts",
            SITE,
            LeftBehind.COLUMN,
            "committeeToldOn",
            "stationToldOn");

    /// The days on which a dispute was reported.
    static final Map<String, EntryStep> REPORTS =
            Map.of("committeeToldOn", EntryStep.REPORT_TO_COMMITTEE, "stationToldOn", EntryStep.REPORT_TO_STATION);

    private static final Set<Class<? extends Details>> CLOSING = Set.of(
            Details.Opinion.class,
            Details.DisputeSign.class,
            Details.Dispute.class,
            Details.Hazard.class,
            Details.Service.class);

    private LedgerColumns() {}

    static List<Column> of(Class<? extends Details> details) {
        var columns = new ArrayList<>(List.of(
                key("village", ValueType.CODE),
                optional("villageName", ValueType.LONG_TEXT),
                new Column("number", ValueType.NUMBER, true, false, false, List.of()),
                required("happenedAt", ValueType.MOMENT),
                required("badge", ValueType.CODE),
                optional("officerName", ValueType.TEXT)));
        Arrays.stream(details.getRecordComponents())
                .flatMap(component -> column(component).stream())
                .forEach(columns::add);
        if (details == Details.Dispute.class) {
            REPORTS.keySet().stream().sorted().forEach(name -> columns.add(optional(name, ValueType.DATE)));
        }
        if (CLOSING.contains(details)) {
            columns.add(optional("closedOn", ValueType.DATE));
        }
        columns.add(word("state", EntryState.values()).asOptional());
        columns.add(words(LeftBehind.COLUMN, LeftBehind.names()));
        return List.copyOf(columns);
    }

    private static Optional<Column> column(RecordComponent said) {
        var type = said.getType();
        boolean open = said.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Column column;
        if (type.isEnum()) {
            column = word(said.getName(), constants(type));
        } else if (type == String.class) {
            column = required(said.getName(), ValueType.LONG_TEXT);
        } else if (type == int.class || type == Integer.class) {
            column = required(said.getName(), ValueType.COUNT);
        } else if (type == LocalDate.class) {
            column = required(said.getName(), ValueType.DATE);
        } else if (type == boolean.class) {
            column = optional(said.getName(), ValueType.YES_NO);
        } else if (type == DisputeFacts.class) {
            return Optional.of(words("facts", FactWords.ALL));
        } else if (said.getName().equals("siteId")) {
            return Optional.of(optional(SITE, ValueType.LONG_TEXT));
        } else {
            return Optional.empty();
        }
        return Optional.of(open ? column.asOptional() : column);
    }

    private static Enum<?>[] constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum.class::cast).toArray(Enum[]::new);
    }
}
