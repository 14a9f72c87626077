package org.cunjing.exchange;

import static org.cunjing.exchange.Column.key;
import static org.cunjing.exchange.Column.optional;
import static org.cunjing.exchange.Column.required;
import static org.cunjing.exchange.Column.word;
import static org.cunjing.exchange.Column.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cunjing.roster.OfficerClass;
import org.cunjing.territory.Village;

/// What a sheet holds, in the order in which it is written: a village needs its station, an officer the branch, an
/// application its officer.
enum SheetKind {
    TOWNSHIPS(key("code", ValueType.CODE), required("name", ValueType.TEXT)),
    STATIONS(key("name", ValueType.TEXT), required("dutyPhone", ValueType.PHONE)),
    VILLAGES(
            key("code", ValueType.CODE),
            key("scheme", ValueType.CODE),
            key("validFrom", ValueType.DATE),
            optional("validTo", ValueType.DATE),
            required("name", ValueType.TEXT),
            word("kind", Village.Kind.values()),
            word("settlement", Village.Settlement.values()),
            required("township", ValueType.CODE),
            required("station", ValueType.TEXT),
            required("areaKm2", ValueType.MEASURE),
            required("population", ValueType.COUNT),
            required("households", ValueType.COUNT),
            required("sites", ValueType.COUNT),
            required("countedOn", ValueType.DATE),
            words("needs", Needs.ALL),
            required("outline", ValueType.OUTLINE)),
    BRANCHES(key("name", ValueType.TEXT), new Column("specialty", ValueType.WORD, false, true, false, Needs.ALL)),
    OFFICERS(
            key("badge", ValueType.CODE),
            required("name", ValueType.TEXT),
            word("class", OfficerClass.values()),
            optional("branch", ValueType.TEXT),
            optional("station", ValueType.TEXT),
            required("bornYear", ValueType.COUNT),
            required("grassrootsYears", ValueType.COUNT),
            words("specialties", Needs.ALL),
            required("dutyPhone", ValueType.PHONE),
            optional("privatePhone", ValueType.PHONE).asPersonal(),
            optional("partyMember", ValueType.YES_NO).asPersonal(),
            required("joinedOn", ValueType.DATE),
            optional("leftOn", ValueType.DATE)),
    APPLICATIONS(
            key("batch", ValueType.COUNT),
            key("badge", ValueType.CODE),
            required("name", ValueType.TEXT),
            optional("nomination", ValueType.LONG_TEXT));

    @SuppressWarnings("ImmutableEnumChecker") // it is a copy that nobody can change
    private final List<Column> columns;

    SheetKind(Column... columns) {
        this.columns = List.of(columns);
    }

    List<Column> columns() {
        return columns;
    }

    /// What tells this row from others of its kind.
    String keyOf(Map<String, String> values) {
        return columns.stream()
                .filter(Column::key)
                .map(column -> values.getOrDefault(column.name(), ""))
                .collect(Collectors.joining(" "));
    }
}
