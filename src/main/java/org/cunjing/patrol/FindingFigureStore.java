package org.cunjing.patrol;

import static java.time.ZoneOffset.UTC;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cunjing.dispatch.VillageFigure;
import org.cunjing.dispatch.VillageFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Tells routing rules what teams found in a village lately.
@Repository
class FindingFigureStore implements VillageFigures {

    private final JdbcClient jdbc;
    private final ZoneId zone;

    FindingFigureStore(JdbcClient jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Map<VillageFigure, Integer>> countByVillage(LocalDate today) {
        var since = today.minusDays(RECENT_DAYS - 1L).atStartOfDay(zone).toInstant();
        var figures = new HashMap<UUID, Map<VillageFigure, Integer>>();
        jdbc.sql("""
                        select village_id, kind, count(*) as found from patrol.finding
                         where bureau = guard.bureau() and village_id is not null and reported_at >= :since
                         group by village_id, kind
                        """).param("since", since.atOffset(UTC)).query(row -> {
            var figure = switch (FindingKind.valueOf(row.getString("kind"))) {
                case HAZARD -> VillageFigure.FOUND_HAZARDS;
                case DISPUTE -> VillageFigure.FOUND_DISPUTES;
            };
            figures.computeIfAbsent(row.getObject("village_id", UUID.class), _ -> new EnumMap<>(VillageFigure.class))
                    .put(figure, row.getInt("found"));
        });
        return figures;
    }
}
