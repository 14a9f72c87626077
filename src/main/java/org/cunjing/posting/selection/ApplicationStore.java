package org.cunjing.posting.selection;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cunjing.posting.selection.Application.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApplicationStore {

    private static final String SELECT = """
            select id, batch_id, officer_id, branch_id, number, statement, nomination, state, reason,
                   applied_at,
                   array(select assessor from posting.merit_score s
                          where s.bureau = a.bureau and s.application_id = a.id order by assessor) as assessors,
                   array(select name from posting.merit_score s
                          where s.bureau = a.bureau and s.application_id = a.id order by assessor) as names,
                   array(select score from posting.merit_score s
                          where s.bureau = a.bureau and s.application_id = a.id order by assessor) as scores
              from posting.application a
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    ApplicationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Application application) {
        jdbc.sql("""
                        insert into posting.application
                               (bureau, id, batch_id, officer_id, branch_id, number, statement, nomination, state,
                                applied_at)
                        values (guard.bureau(), :id, :batch, :officer, :branch, :number, :statement, :nomination, :state,
                                :appliedAt)
                        """)
                .param("id", application.id())
                .param("batch", application.batchId())
                .param("officer", application.officerId())
                .param("branch", application.branchId())
                .param("number", application.number())
                .param("statement", application.statement())
                .param("nomination", application.nomination())
                .param("state", application.state().name())
                .param("appliedAt", application.appliedAt().atOffset(UTC))
                .update();
    }

    /// Takes the next number; applicants of one batch wait for each other here.
    int nextNumber(UUID batch) {
        return jdbc.sql("""
                        update posting.batch set applications = applications + 1
                         where bureau = guard.bureau() and id = :batch
                        returning applications
                        """).param("batch", batch).query(Integer.class).single();
    }

    Optional<Application> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(ApplicationStore::toApplication)
                .optional();
    }

    Optional<Application> find(UUID batch, UUID officer) {
        return jdbc.sql(SELECT + " and batch_id = :batch and officer_id = :officer")
                .param("batch", batch)
                .param("officer", officer)
                .query(ApplicationStore::toApplication)
                .optional();
    }

    List<Application> list(UUID batch) {
        return jdbc.sql(SELECT + " and batch_id = :batch order by number")
                .param("batch", batch)
                .query(ApplicationStore::toApplication)
                .list();
    }

    /// The officer agrees to a nomination, in own words; from now on it is an application.
    void agree(UUID id, String statement, Instant at) {
        jdbc.sql("""
                        update posting.application set state = 'APPLIED', statement = :statement, applied_at = :at
                         where bureau = guard.bureau() and id = :id and state = 'NOMINATED'
                        """)
                .param("statement", statement)
                .param("at", at.atOffset(UTC))
                .param("id", id)
                .update();
    }

    void reword(UUID id, String nomination) {
        jdbc.sql("update posting.application set nomination = :nomination where bureau = guard.bureau() and id = :id")
                .param("nomination", nomination)
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from posting.application where bureau = guard.bureau() and id = :id")
                .param("id", id)
                .update();
    }

    void decide(UUID id, State state, @Nullable String reason, Instant at) {
        jdbc.sql("""
                        update posting.application set state = :state, reason = :reason, decided_at = :at
                         where bureau = guard.bureau() and id = :id
                        """)
                .param("state", state.name())
                .param("reason", reason)
                .param("at", at.atOffset(UTC))
                .param("id", id)
                .update();
    }

    void select(UUID id, Instant at) {
        jdbc.sql("""
                        update posting.application set state = 'SELECTED', selected_at = :at
                         where bureau = guard.bureau() and id = :id
                        """).param("at", at.atOffset(UTC)).param("id", id).update();
    }

    /// Puts somebody selected back among the recommended.
    void unselect(UUID id) {
        jdbc.sql("""
                        update posting.application set state = 'RECOMMENDED', selected_at = null
                         where bureau = guard.bureau() and id = :id and state = 'SELECTED'
                        """).param("id", id).update();
    }

    void withdraw(UUID id, String reason, Instant at) {
        jdbc.sql("""
                        update posting.application
                           set state = 'WITHDRAWN', reason = :reason, decided_at = :at, selected_at = null
                         where bureau = guard.bureau() and id = :id
                        """)
                .param("reason", reason)
                .param("at", at.atOffset(UTC))
                .param("id", id)
                .update();
    }

    Map<UUID, Integer> marks(UUID batch) {
        return jdbc
                .sql("""
                        select application_id, count(*) as marks
                          from posting.merit_score s
                          join posting.application a on a.bureau = s.bureau and a.id = s.application_id
                         where s.bureau = guard.bureau() and a.batch_id = :batch
                         group by application_id
                        """)
                .param("batch", batch)
                .query((row, _) -> Map.entry(row.getObject("application_id", UUID.class), row.getInt("marks")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void score(UUID id, MeritScore mark) {
        jdbc.sql("""
                        insert into posting.merit_score (bureau, application_id, assessor, name, score)
                        values (guard.bureau(), :id, :assessor, :name, :score)
                        on conflict (bureau, application_id, assessor) do update set name = :name, score = :score
                        """)
                .param("id", id)
                .param("assessor", mark.assessor())
                .param("name", mark.name())
                .param("score", mark.score())
                .update();
    }

    private static Application toApplication(ResultSet row, int number) throws SQLException {
        return new Application(
                row.getObject("id", UUID.class),
                row.getObject("batch_id", UUID.class),
                row.getObject("officer_id", UUID.class),
                row.getObject("branch_id", UUID.class),
                row.getInt("number"),
                row.getString("statement"),
                row.getString("nomination"),
                State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                scores(row));
    }

    private static List<MeritScore> scores(ResultSet row) throws SQLException {
        var assessors = (String[]) row.getArray("assessors").getArray();
        var names = (String[]) row.getArray("names").getArray();
        var scores = (Integer[]) row.getArray("scores").getArray();
        return IntStream.range(0, assessors.length)
                .mapToObj(i -> new MeritScore(assessors[i], names[i], scores[i]))
                .toList();
    }
}
