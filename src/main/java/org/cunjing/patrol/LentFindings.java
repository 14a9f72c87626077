package org.cunjing.patrol;

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

/// Findings that are lent to a station under a data grant. Who reported them is not among the fields.
@Repository
class LentFindings implements GrantableSource {

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            entry("kind", "r.kind"),
            entry("foundOn", "(r.reported_at at time zone :zone)::date::text"),
            entry("state", "r.state"),
            entry("place", "round(r.latitude_deg::numeric, 5) || ', ' || round(r.longitude_deg::numeric, 5)"),
            entry("words", "r.words"),
            entry("measures", "r.measures"));

    private final GrantedRows rows;

    LentFindings(GrantedRows rows) {
        this.rows = rows;
    }

    @Override
    public String key() {
        return "findings";
    }

    @Override
    public Purpose purpose() {
        return Purpose.SERVICE;
    }

    @Override
    public List<String> fields() {
        return List.of("kind", "foundOn", "state", "place", "words", "measures");
    }

    @Override
    public List<GrantedRow> read(Set<String> fields, Set<UUID> villages) {
        return rows.read(COLUMNS, "from patrol.finding r where true", fields, villages);
    }
}
