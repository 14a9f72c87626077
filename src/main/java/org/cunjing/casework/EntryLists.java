package org.cunjing.casework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.casework.EntryFilter.Where;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads lists of entries as people page through them.
@Repository
class EntryLists {

    /// Further than that nobody counts rows; the counters above the list say how many there are.
    static final int MOST_COUNTED = 10_000;

    private final JdbcClient jdbc;
    private final Villages villages;

    EntryLists(JdbcClient jdbc, Villages villages) {
        this.jdbc = jdbc;
        this.villages = villages;
    }

    /// @param reach see [EntryFilter#where]
    EntrySlice page(EntryFilter filter, @Nullable Set<UUID> reach, EntryPlace place) {
        var where = where(filter, reach);
        var row = place.row();
        if (row != null && !isListed(where, row)) {
            return page(filter, reach, place.first());
        }
        var found = new ArrayList<>(read(where, place, place.rows() + 1));
        boolean further = found.size() > place.rows();
        if (further) {
            found.removeLast();
        }
        if (place.isBackwards()) {
            Collections.reverse(found);
        }
        long total = row == null && !further ? found.size() : count(where);
        return new EntrySlice(
                Math.min(total, MOST_COUNTED),
                total > MOST_COUNTED,
                place.isBackwards() ? further : row != null,
                place.isBackwards() || further,
                found);
    }

    /// All rows, or one more than `most`, in the order of the place.
    List<EntryHead> all(EntryFilter filter, @Nullable Set<UUID> reach, EntryPlace place, int most) {
        return read(where(filter, reach), place.first(), most + 1);
    }

    private List<EntryHead> read(Where where, EntryPlace place, int rows) {
        var columns = place.order().columns();
        var from = place.row() == null ? "" : """
                 and (%1$s) %2$s (select %1$s from casework.entry where bureau = guard.bureau() and id = :row)
                """.formatted(columns, place.isRising() ? ">" : "<");
        return jdbc.sql("select * from casework.entry" + where.sql() + from + " order by "
                        + place.order().ordered(place.isRising() ? "asc" : "desc") + " limit :rows")
                .params(where.parameters())
                .param("row", place.row())
                .param("rows", rows)
                .query(EntryStore::toHead)
                .list();
    }

    /// A row that was handed over or corrected meanwhile is no place in the list any more.
    private boolean isListed(Where where, UUID row) {
        return jdbc.sql("select true from casework.entry" + where.sql() + " and id = :row")
                .params(where.parameters())
                .param("row", row)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    private long count(Where where) {
        return jdbc.sql("select count(*) from (select from casework.entry" + where.sql() + " limit :most) counted")
                .params(where.parameters())
                .param("most", MOST_COUNTED + 1)
                .query(Long.class)
                .single();
    }

    private Where where(EntryFilter filter, @Nullable Set<UUID> reach) {
        var station = filter.stationId();
        return filter.where(station == null ? List.of() : List.copyOf(villages.idsOfStation(station)), reach);
    }
}
