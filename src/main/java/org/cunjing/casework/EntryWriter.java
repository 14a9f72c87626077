package org.cunjing.casework;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes new entries, one or thousands, and gives them their numbers.
@Repository
class EntryWriter {

    private static final Comparator<Draft> IN_ORDER = Comparator.<Draft>comparingInt(
                    draft -> draft.number() == null ? Integer.MAX_VALUE : draft.number())
            .thenComparing(draft -> draft.entry().happenedAt());

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final DetailStore details;

    EntryWriter(JdbcClient jdbc, NamedParameterJdbcTemplate batches, DetailStore details) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.details = details;
    }

    private record Register(UUID village, int year) implements Comparable<Register> {

        @Override
        public int compareTo(Register other) {
            return Comparator.comparing(Register::village)
                    .thenComparingInt(Register::year)
                    .compare(this, other);
        }
    }

    /// Writes the entries; those of a village and year are numbered in the order of their happening, after those
    /// that have a number.
    void add(List<Draft> drafts) {
        // Sorted, so that two writers lock the counters in the same order.
        var registers = new TreeMap<>(drafts.stream().collect(groupingBy(EntryWriter::registerOf)));
        var rows = new ArrayList<Map<String, Object>>();
        registers.forEach((register, entries) -> {
            int number = reserve(register, entries.size());
            for (var draft : entries.stream().sorted(IN_ORDER).toList()) {
                requireNext(draft, number);
                rows.add(row(draft, number++));
            }
        });
        insert(rows);
        drafts.stream()
                .map(Draft::entry)
                .collect(groupingBy(entry -> Digest.of(entry.details()).kind()))
                .forEach(details::add);
    }

    private static void requireNext(Draft draft, int number) {
        if (draft.number() != null && draft.number() != number) {
            throw new IllegalArgumentException("Number %d of entry %s leaves a gap, the next is %d."
                    .formatted(draft.number(), draft.entry().id(), number));
        }
    }

    /// The last number given in the village and year, held until the transaction ends.
    int hold(UUID village, int year) {
        return reserve(new Register(village, year), 0) - 1;
    }

    private static Register registerOf(Draft draft) {
        return new Register(draft.entry().villageId(), draft.happenedOn().getYear());
    }

    /// @return the first of `count` numbers, held until the transaction ends
    private int reserve(Register register, int count) {
        int last = jdbc.sql("""
                        insert into casework.counter as c (bureau, village_id, year, last_number)
                        values (guard.bureau(), :village, :year, :count)
                        on conflict (bureau, village_id, year) do update set last_number = c.last_number + :count
                        returning last_number
                        """)
                .param("village", register.village())
                .param("year", register.year())
                .param("count", count)
                .query(Integer.class)
                .single();
        return last - count + 1;
    }

    private void insert(List<Map<String, Object>> rows) {
        batches.batchUpdate("""
                insert into casework.entry
                       (bureau, id, village_id, year, number, officer_id, officer_class, owner_id, role, kind, category,
                        quantity, title, happened_at, happened_on, recorded_at, recorded_by, recorded_by_name,
                        work_order_id, site_id, latitude_deg, longitude_deg, state, progress, due_on, late, made_at, clock_unsure,
                        verified_at, verified_by, verified_by_name)
                values (guard.bureau(), :id, :village, :year, :number, :officer, :class, :owner, :role, :kind, :category,
                        :quantity, :title, :happenedAt, :happenedOn, :recordedAt, :recordedBy, :recordedByName,
                        :order, :site, :latitude, :longitude, :state, :progress, :due, :late, :madeAt, :unsure,
                        :verifiedAt, :verifiedBy, :verifiedByName)
                """, DetailStore.toArray(rows));
    }

    private static Map<String, Object> row(Draft draft, int number) {
        var entry = draft.entry();
        var digest = Digest.of(entry.details());
        var place = entry.place();
        var verified = draft.verified();
        var made = entry.made();
        var row = new HashMap<String, Object>();
        row.put("id", entry.id());
        row.put("village", entry.villageId());
        row.put("year", draft.happenedOn().getYear());
        row.put("number", number);
        row.put("officer", entry.officerId());
        row.put("owner", draft.owner());
        row.put("class", draft.officerClass().name());
        row.put("role", digest.kind().role().name());
        row.put("kind", digest.kind().name());
        row.put("category", digest.category());
        row.put("quantity", digest.quantity());
        row.put("title", digest.title());
        row.put("happenedAt", entry.happenedAt().atOffset(UTC));
        row.put("happenedOn", draft.happenedOn());
        row.put("recordedAt", draft.recorded().at().atOffset(UTC));
        row.put("recordedBy", draft.recorded().by());
        row.put("recordedByName", draft.recorded().name());
        row.put("order", Columns.value(entry.workOrderId()));
        row.put("site", Columns.value(entry.details().siteId()));
        row.put("latitude", Columns.value(place == null ? null : place.latitudeDeg()));
        row.put("longitude", Columns.value(place == null ? null : place.longitudeDeg()));
        row.put("state", (verified == null ? EntryState.RECORDED : EntryState.VERIFIED).name());
        row.put("progress", draft.progress().name());
        row.put("due", Columns.value(draft.dueOn()));
        row.put("late", draft.late());
        row.put("madeAt", Columns.value(made == null ? null : made.at()));
        row.put("unsure", made != null && !made.sure());
        row.put("verifiedAt", Columns.value(verified == null ? null : verified.at()));
        row.put("verifiedBy", Columns.value(verified == null ? null : verified.by()));
        row.put("verifiedByName", Columns.value(verified == null ? null : verified.name()));
        return row;
    }
}
