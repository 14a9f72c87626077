package org.cunjing.exchange;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds out what hangs on a row, in every module there is. Asked as the application: what is sealed from personnel
/// counts as well.
@Repository
class RowUses {

    private final JdbcClient jdbc;
    private final Actors actors;

    RowUses(JdbcClient jdbc, Actors actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    /// @param besides tables, as `schema.table`, that do not count
    /// @return `schema.table` that names it, by id: a posting before what follows from it
    Map<UUID, String> of(Collection<UUID> ids, List<String> besides) {
        return actors.as(
                new Application(actors.bureau(), "uses-of-rows"),
                () -> jdbc
                        .sql("""
                        select used_by, used_id from guard.uses(:ids, :besides)
                         order by used_by like 'posting.%' desc, used_by
                        """)
                        .param("ids", ids.toArray(UUID[]::new))
                        .param("besides", besides.toArray(String[]::new))
                        .query((row, _) -> Map.entry(row.getObject("used_id", UUID.class), row.getString("used_by")))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first)));
    }
}
