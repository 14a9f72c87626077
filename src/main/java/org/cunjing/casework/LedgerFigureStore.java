package org.cunjing.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.dispatch.VillageFigure;
import org.cunjing.dispatch.VillageFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Tells routing rules what the ledgers say of a village: counts of entries, never what one of them says.
@Repository
class LedgerFigureStore implements VillageFigures {

    private final JdbcClient jdbc;

    LedgerFigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Entries of a village, kind and category.
    private record Group(UUID village, EntryKind kind, String category, int open, int overdue, int recent) {}

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Map<VillageFigure, Integer>> countByVillage(LocalDate today) {
        var figures = new HashMap<UUID, Map<VillageFigure, Integer>>();
        jdbc.sql("""
                        select village_id, kind, category, count(*) filter (where is_open) as open,
                               count(*) filter (where is_open and progress <> 'NOTIFIED' and due_on < :today) as overdue,
                               count(*) filter (where happened_on > :since) as recent
                          from (select *, progress not in ('DONE', 'CLOSED') as is_open from casework.entry
                                 where bureau = guard.bureau() and state <> 'VOIDED'
                                   and (progress not in ('DONE', 'CLOSED') or happened_on > :since)) as entry
                         group by village_id, kind, category
                        """)
                .param("today", today)
                .param("since", today.minusDays(RECENT_DAYS))
                .query(LedgerFigureStore::toGroup)
                .list()
                .forEach(group ->
                        add(figures.computeIfAbsent(group.village(), _ -> new EnumMap<>(VillageFigure.class)), group));
        return figures;
    }

    private static void add(Map<VillageFigure, Integer> figures, Group group) {
        figures.merge(VillageFigure.OVERDUE_MEASURES, group.overdue(), Integer::sum);
        open(group).ifPresent(figure -> figures.merge(figure, group.open(), Integer::sum));
        recent(group.kind()).ifPresent(figure -> figures.merge(figure, group.recent(), Integer::sum));
    }

    private static Optional<VillageFigure> open(Group group) {
        return switch (group.kind()) {
            case OPINION -> Optional.of(VillageFigure.OPEN_OPINIONS);
            case HAZARD ->
                Optional.of(
                        switch (HazardType.valueOf(group.category())) {
                            case PUBLIC_SECURITY -> VillageFigure.OPEN_HAZARDS_PUBLIC_SECURITY;
                            case FIRE -> VillageFigure.OPEN_HAZARDS_FIRE;
                            case ROAD_TRAFFIC -> VillageFigure.OPEN_HAZARDS_ROAD_TRAFFIC;
                            case OTHER -> VillageFigure.OPEN_HAZARDS_OTHER;
                        });
            case DISPUTE ->
                Optional.of(
                        switch (DisputeCategory.valueOf(group.category())) {
                            case NEIGHBOUR -> VillageFigure.OPEN_DISPUTES_NEIGHBOUR;
                            case FAMILY -> VillageFigure.OPEN_DISPUTES_FAMILY;
                            case LABOUR -> VillageFigure.OPEN_DISPUTES_LABOUR;
                            case OTHER -> VillageFigure.OPEN_DISPUTES_OTHER;
                        });
            case COUNCIL_MEETING,
                    CADRE_CONTACT,
                    DISPUTE_SIGN,
                    SCREENING,
                    PUBLICITY_SESSION,
                    INSPECTION,
                    GROUP_ACTIVITY,
                    HOUSEHOLD_VISIT,
                    SERVICE -> Optional.empty();
        };
    }

    private static Optional<VillageFigure> recent(EntryKind kind) {
        return switch (kind) {
            case HAZARD -> Optional.of(VillageFigure.NEW_HAZARDS);
            case DISPUTE -> Optional.of(VillageFigure.NEW_DISPUTES);
            case HOUSEHOLD_VISIT -> Optional.of(VillageFigure.VISITS);
            case INSPECTION -> Optional.of(VillageFigure.INSPECTIONS);
            case PUBLICITY_SESSION -> Optional.of(VillageFigure.SESSIONS);
            case OPINION, COUNCIL_MEETING, CADRE_CONTACT, DISPUTE_SIGN, SCREENING, GROUP_ACTIVITY, SERVICE ->
                Optional.empty();
        };
    }

    private static Group toGroup(ResultSet row, int number) throws SQLException {
        return new Group(
                row.getObject("village_id", UUID.class),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("category"),
                row.getInt("open"),
                row.getInt("overdue"),
                row.getInt("recent"));
    }
}
