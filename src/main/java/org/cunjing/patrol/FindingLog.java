package org.cunjing.patrol;

import static java.time.ZoneOffset.UTC;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who did what with a finding, when and why. Rows are only ever added.
@Repository
class FindingLog {

    private final JdbcClient jdbc;
    private final Uuid7 ids;

    FindingLog(JdbcClient jdbc, Uuid7 ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    void add(Finding finding, FindingStep step, @Nullable String why, Mark mark) {
        jdbc.sql("""
                        insert into patrol.finding_event
                               (bureau, id, finding_id, village_id, step, state, owner, at, actor, actor_name, why)
                        values (guard.bureau(), :id, :finding, :village, :step, :state, :owner, :at, :actor, :name, :why)
                        """)
                .param("id", ids.next())
                .param("finding", finding.id())
                .param("village", finding.villageId())
                .param("step", step.name())
                .param("state", finding.state().name())
                .param("owner", finding.owner().name())
                .param("at", mark.at().atOffset(UTC))
                .param("actor", mark.by())
                .param("name", mark.signedByApplication() ? null : mark.name())
                .param("why", why)
                .update();
    }

    List<FindingEvent> list(UUID finding) {
        return jdbc.sql("""
                        select id, step, state, owner, at, actor_name, why
                          from patrol.finding_event
                         where bureau = guard.bureau() and finding_id = :finding
                         order by at, id
                        """)
                .param("finding", finding)
                .query((row, _) -> new FindingEvent(
                        row.getObject("id", UUID.class),
                        FindingStep.valueOf(row.getString("step")),
                        FindingState.valueOf(row.getString("state")),
                        FindingOwner.valueOf(row.getString("owner")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor_name"),
                        row.getString("why")))
                .list();
    }
}
