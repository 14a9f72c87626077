package org.cunjing.community;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cunjing.grant.GrantableSource;
import org.cunjing.grant.GrantedRow;
import org.cunjing.grant.GrantedRows;
import org.cunjing.grant.Purpose;
import org.springframework.stereotype.Repository;

/// Organisations that are lent to a station under a data grant, with the number of people in them. Their names stay
/// sealed.
@Repository
class LentHelpers implements GrantableSource {

    private static final Map<String, String> COLUMNS = Map.of(
            "kind", "r.kind",
            "name", "r.name",
            "foundedOn", "r.founded_on::text",
            "members", """
                    (select count(*) from community.volunteer v
                      where v.bureau = r.bureau and v.organisation_id = r.id and v.left_on is null)
                    """);

    private final GrantedRows rows;

    LentHelpers(GrantedRows rows) {
        this.rows = rows;
    }

    @Override
    public String key() {
        return "helpers";
    }

    @Override
    public Purpose purpose() {
        return Purpose.SERVICE;
    }

    @Override
    public List<String> fields() {
        return List.of("kind", "name", "foundedOn", "members");
    }

    @Override
    public List<GrantedRow> read(Set<String> fields, Set<UUID> villages) {
        return rows.read(COLUMNS, "from community.organisation r where true", fields, villages);
    }
}
