package org.cunjing.exchange;

import static org.cunjing.exchange.Column.key;
import static org.cunjing.exchange.Column.optional;
import static org.cunjing.exchange.Column.required;
import static org.cunjing.exchange.Column.word;
import static org.cunjing.exchange.Column.words;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cunjing.casework.Details;
import org.cunjing.casework.EntryKind;
import org.cunjing.roster.OfficerClass;
import org.cunjing.territory.Village;
import org.jspecify.annotations.Nullable;

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
            optional("nomination", ValueType.LONG_TEXT)),
    OPINIONS(EntryKind.OPINION, Details.Opinion.class),
    COUNCIL_MEETINGS(EntryKind.COUNCIL_MEETING, Details.CouncilMeeting.class),
    CADRE_CONTACTS(EntryKind.CADRE_CONTACT, Details.CadreContact.class),
    DISPUTE_SIGNS(EntryKind.DISPUTE_SIGN, Details.DisputeSign.class),
    DISPUTES(EntryKind.DISPUTE, Details.Dispute.class),
    SCREENINGS(EntryKind.SCREENING, Details.Screening.class),
    PUBLICITY_SESSIONS(EntryKind.PUBLICITY_SESSION, Details.PublicitySession.class),
    INSPECTIONS(EntryKind.INSPECTION, Details.Inspection.class),
    HAZARDS(EntryKind.HAZARD, Details.Hazard.class),
    GROUP_ACTIVITIES(EntryKind.GROUP_ACTIVITY, Details.GroupActivity.class),
    HOUSEHOLD_VISITS(EntryKind.HOUSEHOLD_VISIT, Details.HouseholdVisit.class),
    SERVICES(EntryKind.SERVICE, Details.Service.class);

    static final List<SheetKind> REGISTERS =
            Arrays.stream(values()).filter(kind -> kind.entries == null).toList();
    static final List<SheetKind> LEDGERS =
            Arrays.stream(values()).filter(kind -> kind.entries != null).toList();

    private final @Nullable EntryKind entries;

    @SuppressWarnings("ImmutableEnumChecker") // it is a copy that nobody can change
    private final List<Column> columns;

    SheetKind(EntryKind entries, Class<? extends Details> details) {
        this.entries = entries;
        this.columns = LedgerColumns.of(details);
    }

    SheetKind(Column... columns) {
        this.entries = null;
        this.columns = List.of(columns);
    }

    List<Column> columns() {
        return columns;
    }

    /// What the rows are entries of.
    Optional<EntryKind> entries() {
        return Optional.ofNullable(entries);
    }

    /// What tells this row from others of its kind. An entry that has no number yet is told from others by all it says.
    String keyOf(Map<String, String> values) {
        boolean unnumbered =
                entries != null && values.getOrDefault("number", "").isEmpty();
        return columns.stream()
                .filter(column -> column.key() || unnumbered)
                .map(column -> values.getOrDefault(column.name(), ""))
                .collect(Collectors.joining(" "));
    }

    /// By what people know the row.
    String labelOf(Map<String, String> values) {
        if (entries == null) {
            return keyOf(values);
        }
        var number = values.getOrDefault("number", "");
        return values.getOrDefault("village", "") + " "
                + (number.isEmpty() ? values.getOrDefault("happenedAt", "") : number);
    }
}
