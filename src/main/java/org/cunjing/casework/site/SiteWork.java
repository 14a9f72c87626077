package org.cunjing.casework.site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.cunjing.territory.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was inspected at sites, and what is open there; from the heads of entries, voided ones left out.
@Repository
class SiteWork {

    private final JdbcClient jdbc;

    SiteWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Done(@Nullable LocalDate inspectedOn, long openHazards) {

        static final Done NOTHING = new Done(null, 0);
    }

    List<WorkedSite> at(List<Site> sites) {
        var done = new HashMap<UUID, Done>();
        jdbc.sql("""
                        select site_id, max(happened_on) filter (where kind = 'INSPECTION') as inspected_on,
                               count(*) filter (where kind = 'HAZARD' and progress <> 'CLOSED') as open_hazards
                          from casework.entry
                         where bureau = guard.bureau() and site_id = any (:sites) and state <> 'VOIDED'
                         group by site_id
                        """)
                .param("sites", sites.stream().map(Site::id).toArray(UUID[]::new))
                .query(row -> {
                    done.put(
                            row.getObject("site_id", UUID.class),
                            new Done(row.getObject("inspected_on", LocalDate.class), row.getLong("open_hazards")));
                });
        return sites.stream()
                .map(site -> {
                    var there = done.getOrDefault(site.id(), Done.NOTHING);
                    return new WorkedSite(site, there.inspectedOn(), there.openHazards());
                })
                .toList();
    }
}
