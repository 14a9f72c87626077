package org.cunjing.posting.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.posting.renewal.Decision.Place;
import org.cunjing.posting.renewal.Decision.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Decisions; row-level security shows an officer, a branch and a station theirs.
@Repository
class DecisionStore {

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID round, Decision decision) {
        var before = decision.before();
        var after = decision.after();
        var reason = decision.reason();
        jdbc.sql("""
                        insert into posting.renewal_decision
                               (bureau, round_id, officer_id, branch_id, village_before, station_before, village_after,
                                station_after, reason, change_number, planned_on)
                        values (guard.bureau(), :round, :officer, :branch, :villageBefore, :stationBefore, :villageAfter,
                                :stationAfter, :reason, :change, :plannedOn)
                        """)
                .param("round", round)
                .param("officer", decision.officerId())
                .param("branch", decision.branchId())
                .param("villageBefore", before == null ? null : before.village())
                .param("stationBefore", before == null ? null : before.station())
                .param("villageAfter", after == null ? null : after.village())
                .param("stationAfter", after == null ? null : after.station())
                .param("reason", reason == null ? null : reason.name())
                .param("change", decision.change())
                .param("plannedOn", decision.plannedOn())
                .update();
    }

    List<Decision> list(UUID round) {
        return jdbc.sql("""
                        select officer_id, branch_id, village_before, station_before, village_after, station_after, reason,
                               change_number, planned_on, done_on
                          from posting.renewal_decision
                         where bureau = guard.bureau() and round_id = :round
                         order by change_number nulls last, officer_id
                        """)
                .param("round", round)
                .query(DecisionStore::toDecision)
                .list();
    }

    void markDone(UUID round, int change, LocalDate day) {
        jdbc.sql("""
                        update posting.renewal_decision set done_on = :day
                         where bureau = guard.bureau() and round_id = :round and change_number = :change
                        """)
                .param("day", day)
                .param("round", round)
                .param("change", change)
                .update();
    }

    private static Decision toDecision(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        return new Decision(
                row.getObject("officer_id", UUID.class),
                row.getObject("branch_id", UUID.class),
                place(row, "before"),
                place(row, "after"),
                reason == null ? null : Reason.valueOf(reason),
                row.getObject("change_number", Integer.class),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class));
    }

    private static @Nullable Place place(ResultSet row, String when) throws SQLException {
        var village = row.getObject("village_" + when, UUID.class);
        return village == null ? null : new Place(village, row.getObject("station_" + when, UUID.class));
    }
}
