package org.cunjing.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cunjing.roster.OfficerClass;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// Which entries are meant; null leaves that side open.
///
/// @param stationId resolved to the station's villages
/// @param siteId of the register: what was inspected and found there
/// @param from first day, `to` last day on which it happened
/// @param open whether something still has to follow
/// @param late whether a step came after its last day
/// @param words each stands in the title, or is a number such as 2026-0012
/// @param ids these alone
public record EntryFilter(
        @Nullable UUID villageId,
        @Nullable UUID stationId,
        @Nullable UUID officerId,
        @Nullable OfficerClass officerClass,
        @Nullable DutyRole role,
        @Nullable EntryKind kind,
        @Nullable String category,
        @Nullable EntryState state,
        @Nullable Progress progress,
        @Nullable Boolean open,
        @Nullable Boolean late,
        @Nullable UUID workOrderId,
        @Nullable UUID siteId,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,

        @Nullable String words,
        @Nullable List<UUID> ids) {

    public static final EntryFilter ALL = new EntryFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /// Everything that still waits for a step.
    public static final EntryFilter OPEN = new EntryFilter(
            null, null, null, null, null, null, null, null, null, true, null, null, null, null, null, null, null);

    /// All of one kind.
    public static EntryFilter of(EntryKind kind) {
        return new EntryFilter(
                null, null, null, null, null, kind, null, null, null, null, null, null, null, null, null, null, null);
    }

    /// Of one kind what still waits for a step.
    public static EntryFilter open(EntryKind kind) {
        return new EntryFilter(
                null, null, null, null, null, kind, null, null, null, true, null, null, null, null, null, null, null);
    }

    /// All verified entries of a period: what reports count.
    public static EntryFilter verified(LocalDate from, LocalDate to, @Nullable OfficerClass officerClass) {
        return verified(from, to, officerClass, null);
    }

    /// As [#verified(LocalDate, LocalDate, OfficerClass)], of one station's villages.
    public static EntryFilter verified(
            LocalDate from, LocalDate to, @Nullable OfficerClass officerClass, @Nullable UUID station) {
        return new EntryFilter(
                null,
                station,
                null,
                officerClass,
                null,
                null,
                null,
                EntryState.VERIFIED,
                null,
                null,
                null,
                null,
                null,
                from,
                to,
                null,
                null);
    }

    /// The same, narrowed to what a measure counts.
    EntryFilter narrowedTo(Measure measure) {
        return new EntryFilter(
                villageId,
                stationId,
                officerId,
                officerClass,
                measure.kind().role(),
                measure.kind(),
                measure.category(),
                state,
                measure.closed() ? Progress.CLOSED : progress,
                open,
                measure.inTime() ? Boolean.FALSE : late,
                workOrderId,
                siteId,
                from,
                to,
                words,
                ids);
    }

    EntryFilter ofRole(DutyRole only) {
        return new EntryFilter(
                villageId,
                stationId,
                officerId,
                officerClass,
                only,
                kind,
                category,
                state,
                progress,
                open,
                late,
                workOrderId,
                siteId,
                from,
                to,
                words,
                ids);
    }

    /// Conditions over casework.entry, and what their parameters stand for.
    record Where(String sql, Map<String, Object> parameters) {}

    /// The rules of the database keep the same villages; named here as well, they let it read an officer's few
    /// and not all.
    ///
    /// @param villages those of the station, if one is asked for
    /// @param reach those of whoever asks; null: the whole bureau
    Where where(List<UUID> villages, @Nullable Set<UUID> reach) {
        var conditions = new ArrayList<>(List.of("bureau = (select guard.bureau())"));
        var parameters = new HashMap<String, Object>();
        add(conditions, parameters, "village_id", villageId);
        add(conditions, parameters, "officer_id", officerId);
        add(conditions, parameters, "officer_class", officerClass);
        add(conditions, parameters, "role", role);
        add(conditions, parameters, "kind", kind);
        add(conditions, parameters, "category", category);
        add(conditions, parameters, "state", state);
        add(conditions, parameters, "progress", progress);
        add(conditions, parameters, "late", late);
        add(conditions, parameters, "work_order_id", workOrderId);
        add(conditions, parameters, "site_id", siteId);
        if (stationId != null) {
            conditions.add("village_id = any (:villages)");
            parameters.put("villages", villages.toArray(UUID[]::new));
        }
        if (reach != null) {
            conditions.add("village_id = any (:reach)");
            parameters.put("reach", reach.toArray(UUID[]::new));
        }
        if (open != null) {
            conditions.add("(progress not in ('DONE', 'CLOSED') and state <> 'VOIDED') = :open");
            parameters.put("open", open);
        }
        if (from != null) {
            conditions.add("happened_on >= :from");
            parameters.put("from", from);
        }
        if (to != null) {
            conditions.add("happened_on <= :to");
            parameters.put("to", to);
        }
        if (ids != null) {
            conditions.add("id = any (:ids)");
            parameters.put("ids", ids.toArray(UUID[]::new));
        }
        EntryWords.add(words, conditions, parameters);
        return new Where(" where " + String.join(" and ", conditions), parameters);
    }

    private static void add(
            List<String> conditions, Map<String, Object> parameters, String column, @Nullable Object value) {
        if (value != null) {
            conditions.add(column + " = :" + column);
            parameters.put(column, value instanceof Enum<?> constant ? constant.name() : value);
        }
    }
}
