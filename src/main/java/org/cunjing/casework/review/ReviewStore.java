package org.cunjing.casework.review;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReviewStore {

    private static final String SELECT = "select * from casework.review where bureau = guard.bureau() ";

    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Review> find(UUID id) {
        return jdbc.sql(SELECT + "and id = :id")
                .param("id", id)
                .query(ReviewRows::toReview)
                .optional();
    }

    Optional<Review> lock(UUID id) {
        return jdbc.sql(SELECT + "and id = :id for update")
                .param("id", id)
                .query(ReviewRows::toReview)
                .optional();
    }

    /// The most urgent first.
    List<Review> list(YearMonth month) {
        return jdbc.sql(SELECT + "and month = :month order by state <> 'NOTED', due_on, reference")
                .param("month", month.atDay(1))
                .query(ReviewRows::toReview)
                .list();
    }

    List<Review> listOpen(UUID owner) {
        return jdbc.sql(SELECT + "and state = 'NOTED' and owner_id = :owner order by due_on, id")
                .param("owner", owner)
                .query(ReviewRows::toReview)
                .list();
    }

    List<Review> listOpen(UUID village, UUID owner, boolean lock) {
        return jdbc.sql(SELECT
                        + "and state = 'NOTED' and owner_id = :owner and village_id = :village order by due_on, id"
                        + (lock ? " for update" : ""))
                .param("owner", owner)
                .param("village", village)
                .query(ReviewRows::toReview)
                .list();
    }

    Map<UUID, Integer> countOpenByVillage() {
        var open = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        select village_id, count(*) as open from casework.review
                         where bureau = guard.bureau() and state = 'NOTED' group by village_id
                        """).query(row -> {
            open.put(row.getObject("village_id", UUID.class), row.getInt("open"));
        });
        return open;
    }

    int move(UUID village, UUID from, UUID to) {
        return jdbc.sql("""
                        update casework.review set owner_id = :to
                         where bureau = guard.bureau() and state = 'NOTED' and village_id = :village and owner_id = :from
                        """)
                .param("village", village)
                .param("from", from)
                .param("to", to)
                .update();
    }

    /// @return false if the number of the case or the id is in use
    boolean add(Review review) {
        var note = review.note();
        return jdbc.sql("""
                        insert into casework.review (bureau, id, village_id, reference, kind, month, noted_at, noted_by,
                                                     noted_by_name, due_on, owner_id, state)
                        values (guard.bureau(), :id, :village, :reference, :kind, :month, :at, :by, :name, :due, :owner,
                                'NOTED')
                        on conflict do nothing
                        """)
                        .param("id", note.id())
                        .param("village", note.village())
                        .param("reference", note.reference())
                        .param("kind", note.kind().name())
                        .param("month", note.month().atDay(1))
                        .param("at", review.noted().at().atOffset(UTC))
                        .param("by", review.noted().by())
                        .param("name", review.noted().name())
                        .param("due", review.dueOn())
                        .param("owner", review.ownerId())
                        .update()
                == 1;
    }

    void handIn(UUID id, Findings findings, Mark mark, boolean late) {
        var consequences = findings.consequences();
        jdbc.sql("""
                        update casework.review
                           set state = :state, visited_on = :visited, failed = :failed, consequence_kinds = :kinds,
                               consequence_ids = :ids, why_not = :whyNot, reviewed_at = :at, reviewed_by = :by,
                               reviewed_by_name = :name, late = :late, returned_why = null
                         where bureau = guard.bureau() and id = :id
                        """)
                .param("id", id)
                .param("state", (findings.whyNot() == null ? ReviewState.REVIEWED : ReviewState.EXCUSED).name())
                .param("visited", findings.visitedOn(), Types.DATE)
                .param("failed", findings.failed().stream().map(Enum::name).toArray(String[]::new))
                .param(
                        "kinds",
                        consequences.stream().map(one -> one.kind().name()).toArray(String[]::new))
                .param("ids", consequences.stream().map(Consequence::record).toArray(UUID[]::new))
                .param("whyNot", Columns.name(findings.whyNot()), Types.VARCHAR)
                .param("at", mark.at().atOffset(UTC))
                .param("by", mark.by())
                .param("name", mark.name())
                .param("late", late)
                .update();
    }

    void giveBack(UUID id, ReturnReason why, LocalDate dueOn) {
        jdbc.sql("""
                        update casework.review set state = 'NOTED', returned_why = :why, due_on = :due
                         where bureau = guard.bureau() and id = :id
                        """)
                .param("id", id)
                .param("why", why.name())
                .param("due", dueOn)
                .update();
    }

    void close(UUID id, Mark mark) {
        jdbc.sql("""
                        update casework.review
                           set state = 'CHECKED', checked_at = :at, checked_by = :by, checked_by_name = :name
                         where bureau = guard.bureau() and id = :id
                        """)
                .param("id", id)
                .param("at", mark.at().atOffset(UTC))
                .param("by", mark.by())
                .param("name", mark.name())
                .update();
    }

    void withdraw(UUID id, WithdrawalReason why) {
        jdbc.sql("""
                        update casework.review set state = 'WITHDRAWN', withdrawn_why = :why
                         where bureau = guard.bureau() and id = :id
                        """).param("id", id).param("why", why.name()).update();
    }
}
