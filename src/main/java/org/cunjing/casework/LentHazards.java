package org.cunjing.casework;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cunjing.grant.GrantableSource;
import org.cunjing.grant.GrantedRow;
import org.cunjing.grant.GrantedRows;
import org.cunjing.grant.Purpose;
import org.springframework.stereotype.Repository;

/// Hazards that are lent to a station under a data grant. Whose work they are is not among the fields.
@Repository
class LentHazards implements GrantableSource {

    static final String PLACE = "round(r.latitude_deg::numeric, 5) || ', ' || round(r.longitude_deg::numeric, 5)";

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            entry("number", "r.year || '-' || r.number"),
            entry("type", "h.type"),
            entry("severity", "h.severity"),
            entry("foundOn", "r.happened_on::text"),
            entry("dueOn", "r.due_on::text"),
            entry("progress", "r.progress"),
            entry("place", PLACE),
            entry("text", "h.text"));

    private final GrantedRows rows;

    LentHazards(GrantedRows rows) {
        this.rows = rows;
    }

    @Override
    public String key() {
        return "hazards";
    }

    @Override
    public Purpose purpose() {
        return Purpose.SERVICE;
    }

    @Override
    public List<String> fields() {
        return List.of("number", "type", "severity", "foundOn", "dueOn", "progress", "place", "text");
    }

    @Override
    public List<GrantedRow> read(Set<String> fields, Set<UUID> villages) {
        return rows.read(COLUMNS, """
                from casework.entry r join casework.hazard h on h.bureau = r.bureau and h.entry_id = r.id
                where r.state <> 'VOIDED'
                """, fields, villages);
    }
}
