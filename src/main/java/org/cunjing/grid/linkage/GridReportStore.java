package org.cunjing.grid.linkage;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GridReportStore {

    private final JdbcClient jdbc;

    GridReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One after the other: the same number of the grid system never opens two matters.
    void hold(UUID centre, String foreignId) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended(guard.bureau() || ' report ' || :centre || :foreign, 0))")
                .param("centre", centre.toString())
                .param("foreign", foreignId)
                .query((row, _) -> true)
                .single();
    }

    /// The matter that was reported under this number of the grid system.
    Optional<UUID> eventOf(UUID centre, String foreignId) {
        return jdbc.sql("""
                        select event_id from grid.report
                         where bureau = guard.bureau() and centre_id = :centre and foreign_id = :foreign limit 1
                        """)
                .param("centre", centre)
                .param("foreign", foreignId)
                .query(UUID.class)
                .optional();
    }

    /// @return false if the same person has reported the same in the same words
    boolean add(GridEvent event, GridReport report) {
        return jdbc.sql("""
                        insert into grid.report (bureau, id, event_id, village_id, centre_id, foreign_id, reporter, text, reported_at)
                        select guard.bureau(), :id, :event, :village, :centre, :foreign, :reporter, :text, :at
                         where not exists (select from grid.report where bureau = guard.bureau() and event_id = :event
                               and foreign_id = :foreign and reporter = :reporter and text = :text)
                        """)
                        .param("id", report.id())
                        .param("event", event.id())
                        .param("village", event.villageId())
                        .param("centre", event.centreId())
                        .param("foreign", report.foreignId(), Types.VARCHAR)
                        .param("reporter", report.reporter())
                        .param("text", report.text())
                        .param("at", report.at().atOffset(UTC))
                        .update()
                == 1;
    }

    void move(UUID from, UUID into) {
        jdbc.sql("update grid.report set event_id = :into where bureau = guard.bureau() and event_id = :from")
                .param("into", into)
                .param("from", from)
                .update();
    }

    /// The reports of these matters, the earliest first.
    List<GridReport> listOf(Collection<UUID> events) {
        return jdbc.sql("""
                        select * from grid.report
                         where bureau = guard.bureau() and event_id = any (:events) order by reported_at, id
                        """)
                .param("events", events.toArray(UUID[]::new))
                .query((row, _) -> new GridReport(
                        row.getObject("id", UUID.class),
                        row.getObject("event_id", UUID.class),
                        row.getString("foreign_id"),
                        row.getString("reporter"),
                        row.getString("text"),
                        row.getObject("reported_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
