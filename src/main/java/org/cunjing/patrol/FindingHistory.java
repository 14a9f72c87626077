package org.cunjing.patrol;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What happened to findings and joint duties in a time, and how they stood when it began. The database gives what is
/// in
/// reach.
@Service
public class FindingHistory {

    private final JdbcClient jdbc;

    FindingHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One thing that happened to a finding.
    ///
    /// @param state after it
    /// @param actorName null: the application itself
    public record FindingHappened(
            UUID id,
            UUID finding,
            FindingKind kind,
            String words,
            @Nullable UUID village,
            FindingStep step,
            FindingState state,
            Instant at,
            @Nullable String actorName,
            @Nullable String why) {}

    /// A joint duty that was on in the time.
    ///
    /// @param villages of the finding, and of those who joined
    /// @param until when it ended, or was to end
    /// @param outcome null: it was still on
    public record JointlyHappened(
            UUID duty,
            UUID finding,
            UUID village,
            Set<UUID> villages,
            String task,
            Instant from,
            Instant until,
            JointDuty.@Nullable Outcome outcome) {}

    /// What happened in the time, in order; before it the last thing of each finding that was open when it began.
    @Transactional(readOnly = true)
    public List<FindingHappened> findings(Instant from, Instant to) {
        return jdbc.sql("""
                        select event.id, event.finding_id, kind, words, event.village_id, step, event.state, at,
                               actor_name, why
                          from patrol.finding_event event
                          join patrol.finding one on one.bureau = event.bureau and one.id = event.finding_id
                         where event.bureau = guard.bureau() and reported_at < :to
                           and (closed_at is null or closed_at >= :from) and at < :to
                           and (at >= :from or event.id = (
                               select last.id from patrol.finding_event last
                                where last.bureau = event.bureau and last.finding_id = event.finding_id
                                  and last.at < :from
                                order by last.at desc, last.id desc limit 1))
                         order by at, event.id
                        """)
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .query(FindingHistory::toFinding)
                .list();
    }

    @Transactional(readOnly = true)
    public List<JointlyHappened> jointDuties(Instant from, Instant to) {
        return jdbc.sql("""
                        select id, finding_id, village_id, village_id || home_ids as villages, task, begun_at,
                               coalesce(ended_at, until) as over, outcome
                          from patrol.joint_duty
                         where bureau = guard.bureau() and begun_at < :to and coalesce(ended_at, until) >= :from
                         order by begun_at, id
                        """)
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .query(FindingHistory::toDuty)
                .list();
    }

    private static FindingHappened toFinding(ResultSet row, int number) throws SQLException {
        return new FindingHappened(
                row.getObject("id", UUID.class),
                row.getObject("finding_id", UUID.class),
                FindingKind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("village_id", UUID.class),
                FindingStep.valueOf(row.getString("step")),
                FindingState.valueOf(row.getString("state")),
                instant(row, "at"),
                row.getString("actor_name"),
                row.getString("why"));
    }

    private static JointlyHappened toDuty(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new JointlyHappened(
                row.getObject("id", UUID.class),
                row.getObject("finding_id", UUID.class),
                row.getObject("village_id", UUID.class),
                Set.copyOf(List.of((UUID[]) row.getArray("villages").getArray())),
                row.getString("task"),
                instant(row, "begun_at"),
                instant(row, "over"),
                outcome == null ? null : JointDuty.Outcome.valueOf(outcome));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
