package org.cunjing.exchange;

import static org.cunjing.exchange.Column.key;
import static org.cunjing.exchange.Column.optional;
import static org.cunjing.exchange.Column.required;
import static org.cunjing.exchange.Column.word;
import static org.cunjing.exchange.Column.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cunjing.exchange.Column.Type;
import org.cunjing.roster.OfficerClass;
import org.cunjing.territory.Village;

/// What a sheet holds, in the order in which it is written: a village needs its station, an officer the branch.
enum SheetKind {
    TOWNSHIPS(key("code", Type.CODE), required("name", Type.TEXT)),
    STATIONS(key("name", Type.TEXT), required("dutyPhone", Type.PHONE)),
    VILLAGES(
            key("code", Type.CODE),
            key("scheme", Type.CODE),
            key("validFrom", Type.DATE),
            optional("validTo", Type.DATE),
            required("name", Type.TEXT),
            word("kind", Village.Kind.values()),
            word("settlement", Village.Settlement.values()),
            required("township", Type.CODE),
            required("station", Type.TEXT),
            required("areaKm2", Type.MEASURE),
            required("population", Type.COUNT),
            required("households", Type.COUNT),
            required("sites", Type.COUNT),
            required("countedOn", Type.DATE),
            words("needs", Needs.ALL),
            required("outline", Type.OUTLINE)),
    BRANCHES(key("name", Type.TEXT), new Column("specialty", Type.WORD, false, true, false, Needs.ALL)),
    OFFICERS(
            key("badge", Type.CODE),
            required("name", Type.TEXT),
            word("class", OfficerClass.values()),
            optional("branch", Type.TEXT),
            optional("station", Type.TEXT),
            required("bornYear", Type.COUNT),
            required("grassrootsYears", Type.COUNT),
            words("specialties", Needs.ALL),
            required("dutyPhone", Type.PHONE),
            optional("privatePhone", Type.PHONE).asPersonal(),
            optional("partyMember", Type.YES_NO).asPersonal(),
            required("joinedOn", Type.DATE),
            optional("leftOn", Type.DATE));

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
