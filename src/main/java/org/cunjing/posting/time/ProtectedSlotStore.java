package org.cunjing.posting.time;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.posting.time.ProtectedSlot.Cancellation;
import org.cunjing.posting.time.ProtectedSlot.Half;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Slots; row-level security shows household affairs all, a branch its officers', a station its villages', an officer
/// the own.
@Repository
class ProtectedSlotStore {

    private static final String SELECT = """
            select id, officer_id, branch_id, village_id, day, half, replaces_id, cancel_reason, by_branch
              from posting.protected_slot
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    ProtectedSlotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds slots; a half-day that is planned already stays as it is.
    ///
    /// @return how many are new
    int add(List<ProtectedSlot> slots) {
        return slots.stream().mapToInt(this::add).sum();
    }

    private int add(ProtectedSlot slot) {
        return jdbc.sql("""
                        insert into posting.protected_slot
                               (bureau, id, officer_id, branch_id, village_id, day, half, replaces_id)
                        values (guard.bureau(), :id, :officer, :branch, :village, :day, :half, :replaces)
                        on conflict (bureau, officer_id, day, half) where cancelled_at is null do nothing
                        """)
                .param("id", slot.id())
                .param("officer", slot.officerId())
                .param("branch", slot.branchId())
                .param("village", slot.villageId())
                .param("day", slot.day())
                .param("half", slot.half().name())
                .param("replaces", slot.replaces())
                .update();
    }

    /// @return false if it is cancelled already
    boolean cancel(UUID id, Mark mark, boolean byBranch, String reason) {
        return jdbc.sql("""
                        update posting.protected_slot
                           set cancelled_at = :at, cancelled_by = :by, by_branch = :byBranch, cancel_reason = :reason
                         where bureau = guard.bureau() and id = :id and cancelled_at is null
                        """)
                        .param("at", mark.at().atOffset(UTC))
                        .param("by", mark.by())
                        .param("byBranch", byBranch)
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<ProtectedSlot> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(ProtectedSlotStore::toSlot)
                .optional();
    }

    List<ProtectedSlot> listOf(YearMonth month) {
        return jdbc.sql(SELECT + " and day between :first and :last order by day, half, officer_id, id")
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query(ProtectedSlotStore::toSlot)
                .list();
    }

    private static ProtectedSlot toSlot(ResultSet row, int number) throws SQLException {
        return new ProtectedSlot(
                row.getObject("id", UUID.class),
                row.getObject("officer_id", UUID.class),
                row.getObject("branch_id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getObject("day", LocalDate.class),
                Half.valueOf(row.getString("half")),
                row.getObject("replaces_id", UUID.class),
                cancellation(row));
    }

    private static @Nullable Cancellation cancellation(ResultSet row) throws SQLException {
        var reason = row.getString("cancel_reason");
        return reason == null ? null : new Cancellation(reason, row.getBoolean("by_branch"));
    }
}
