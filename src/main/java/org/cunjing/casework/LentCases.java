package org.cunjing.casework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cunjing.grant.GrantableSource;
import org.cunjing.grant.GrantedRow;
import org.cunjing.grant.GrantedRows;
import org.cunjing.grant.Purpose;
import org.springframework.stereotype.Repository;

/// Disputes with violence are cases of the investigators, whose data stay out of this platform: under a data grant a
/// station learns the number to ask them by, the place and whether it is open, and nothing of what is in it.
@Repository
class LentCases implements GrantableSource {

    private static final Map<String, String> COLUMNS = Map.of(
            "number", "r.year || '-' || r.number",
            "place", LentHazards.PLACE,
            "state", "case when r.progress in ('DONE', 'CLOSED') then 'CLOSED' else 'OPEN' end");

    private final GrantedRows rows;

    LentCases(GrantedRows rows) {
        this.rows = rows;
    }

    @Override
    public String key() {
        return "cases";
    }

    @Override
    public Purpose purpose() {
        return Purpose.CASE;
    }

    @Override
    public List<String> fields() {
        return List.of("number", "place", "state");
    }

    @Override
    public List<GrantedRow> read(Set<String> fields, Set<UUID> villages) {
        return rows.read(COLUMNS, """
                from casework.entry r join casework.dispute d on d.bureau = r.bureau and d.entry_id = r.id
                where d.violence and r.state <> 'VOIDED'
                """, fields, villages);
    }
}
