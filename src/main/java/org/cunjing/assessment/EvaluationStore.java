package org.cunjing.assessment;

import static java.time.ZoneOffset.UTC;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.assessment.Evaluations.ItemMark;
import org.cunjing.roster.OfficerClass;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class EvaluationStore {

    private static final String SELECT = """
            select d.id, d.month, d.officer_id, d.station_id, d.villages, d.committees, d.given, m.deadline
              from assessment.dual_evaluation d
              join assessment.month m on m.bureau = d.bureau and m.month = d.month
             where d.bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;
    private final Uuid7 ids;
    private final JsonMapper json = JsonMapper.shared();

    EvaluationStore(JdbcClient jdbc, Uuid7 ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /// An open mark of one side.
    record OpenMark(UUID officer, EvaluationSide side, BigDecimal mark) {}

    /// Notes whom both sides are to evaluate; squad leaders have no committee.
    void plan(YearMonth month, Served served) {
        boolean leader = served.officer().officerClass() == OfficerClass.SQUAD_LEADER;
        jdbc.sql("""
                        insert into assessment.dual_evaluation
                               (bureau, id, month, officer_id, station_id, villages, committees)
                        values (guard.bureau(), :id, :month, :officer, :station, :villages, :committees)
                            on conflict (bureau, month, officer_id) do nothing
                        """)
                .param("id", ids.next())
                .param("month", month.atDay(1))
                .param("officer", served.officer().id())
                .param("station", served.station())
                .param("villages", served.villages().toArray(UUID[]::new))
                .param("committees", leader ? new UUID[0] : served.villages().toArray(UUID[]::new))
                .update();
    }

    List<DualEvaluation> list(YearMonth month) {
        return jdbc.sql(SELECT + " and d.month = :month order by d.id")
                .param("month", month.atDay(1))
                .query(EvaluationStore::toDual)
                .list();
    }

    Optional<DualEvaluation> find(YearMonth month, UUID officer) {
        return jdbc.sql(SELECT + " and d.month = :month and d.officer_id = :officer")
                .param("month", month.atDay(1))
                .param("officer", officer)
                .query(EvaluationStore::toDual)
                .optional();
    }

    Optional<DualEvaluation> lock(UUID id) {
        return jdbc.sql(SELECT + " and d.id = :id for no key update of d")
                .param("id", id)
                .query(EvaluationStore::toDual)
                .optional();
    }

    /// Adds or replaces the evaluation of one side; the first time it counts as given.
    void put(Evaluation evaluation, @Nullable UUID givenBy) {
        boolean first = jdbc.sql("""
                        insert into assessment.evaluation
                               (bureau, id, dual_id, side, village_id, form, marks, mark, given_by, given_at)
                        values (guard.bureau(), :id, :dual, :side, :village, :form, :marks::jsonb, :mark, :by, :at)
                            on conflict (bureau, dual_id, side, village_id) do update
                           set form = excluded.form, marks = excluded.marks, mark = excluded.mark,
                               given_by = excluded.given_by, given_at = excluded.given_at
                        returning (xmax = 0)
                        """)
                .param("id", evaluation.id())
                .param("dual", evaluation.dual())
                .param("side", evaluation.side().name())
                .param("village", evaluation.village())
                .param("form", evaluation.form())
                .param("marks", json.writeValueAsString(evaluation.marks()))
                .param("mark", evaluation.mark())
                .param("by", givenBy)
                .param("at", evaluation.givenAt().atOffset(UTC))
                .query(Boolean.class)
                .single();
        if (first) {
            jdbc.sql("""
                            update assessment.dual_evaluation set given = given + 1
                             where bureau = guard.bureau() and id = :dual
                            """).param("dual", evaluation.dual()).update();
        }
    }

    List<Evaluation> evaluationsOf(UUID dual) {
        return jdbc.sql("""
                        select id, dual_id, side, village_id, form, marks, mark, given_at
                          from assessment.evaluation
                         where bureau = guard.bureau() and dual_id = :dual
                         order by side desc, given_at
                        """)
                .param("dual", dual)
                .query((row, _) -> new Evaluation(
                        row.getObject("id", UUID.class),
                        row.getObject("dual_id", UUID.class),
                        EvaluationSide.valueOf(row.getString("side")),
                        row.getObject("village_id", UUID.class),
                        row.getString("form"),
                        json.readValue(row.getString("marks"), new TypeReference<List<ItemMark>>() {}),
                        row.getBigDecimal("mark"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// Marks that may count: sealed ones do not, so that a preview betrays nothing.
    List<OpenMark> openMarks(YearMonth month, Instant now) {
        return jdbc.sql("""
                        select d.officer_id, e.side, e.mark
                          from assessment.evaluation e
                          join assessment.dual_evaluation d on d.bureau = e.bureau and d.id = e.dual_id
                          join assessment.month m on m.bureau = d.bureau and m.month = d.month
                         where e.bureau = guard.bureau() and d.month = :month
                           and (d.given > cardinality(d.committees) or m.deadline <= :now)
                         order by d.officer_id, e.side, e.village_id
                        """)
                .param("month", month.atDay(1))
                .param("now", now.atOffset(UTC))
                .query((row, _) -> new OpenMark(
                        row.getObject("officer_id", UUID.class),
                        EvaluationSide.valueOf(row.getString("side")),
                        row.getBigDecimal("mark")))
                .list();
    }

    private static DualEvaluation toDual(ResultSet row, int number) throws SQLException {
        return new DualEvaluation(
                row.getObject("id", UUID.class),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("officer_id", UUID.class),
                row.getObject("station_id", UUID.class),
                List.of((UUID[]) row.getArray("villages").getArray()),
                List.of((UUID[]) row.getArray("committees").getArray()),
                row.getInt("given"),
                row.getObject("deadline", OffsetDateTime.class).toInstant());
    }
}
