package org.cunjing.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.assessment.scoring.Score;
import org.cunjing.assessment.scoring.ScoreText;
import org.cunjing.assessment.scoring.UnrankedReason;
import org.cunjing.roster.OfficerClass;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ScoreStore {

    private static final String SELECT = """
            select month, officer_id, class, station_id, villages, inputs, result, evidence_ids, rank, listed
              from assessment.score
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ScoreStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void replace(YearMonth month, List<OfficerScore> scores) {
        jdbc.sql("delete from assessment.score where bureau = guard.bureau() and month = :month")
                .param("month", month.atDay(1))
                .update();
        batches.batchUpdate("""
                insert into assessment.score
                       (bureau, month, officer_id, class, station_id, villages, rule_set, inputs, result, evidence_ids,
                        final_points, rank, unranked, listed)
                values (guard.bureau(), :month, :officer, :class, :station, :villages, :ruleSet, :inputs, :result,
                        :evidence, :points, :rank, :unranked, :listed)
                """, scores.stream().map(ScoreStore::row).toArray(SqlParameterSource[]::new));
    }

    /// In the order of the three lists, best first.
    List<OfficerScore> list(YearMonth month) {
        return jdbc.sql(SELECT + " and month = :month order by class desc, rank nulls last, officer_id")
                .param("month", month.atDay(1))
                .query(ScoreStore::toScore)
                .list();
    }

    Optional<OfficerScore> find(YearMonth month, UUID officer) {
        return jdbc.sql(SELECT + " and month = :month and officer_id = :officer")
                .param("month", month.atDay(1))
                .param("officer", officer)
                .query(ScoreStore::toScore)
                .optional();
    }

    /// The newest month first.
    List<OfficerScore> listByOfficer(UUID officer) {
        return jdbc.sql(SELECT + " and officer_id = :officer order by month desc limit 36")
                .param("officer", officer)
                .query(ScoreStore::toScore)
                .list();
    }

    /// Whether the text that was kept is the one this score would be kept as, to the byte.
    boolean isSame(OfficerScore kept, Score again) {
        return jdbc.sql(
                        "select result from assessment.score where bureau = guard.bureau() and month = :month and officer_id = :officer")
                .param("month", kept.month().atDay(1))
                .param("officer", kept.officer())
                .query(String.class)
                .single()
                .equals(ScoreText.write(again));
    }

    private static SqlParameterSource row(OfficerScore score) {
        return new MapSqlParameterSource()
                .addValue("month", score.month().atDay(1))
                .addValue("officer", score.officer())
                .addValue("class", score.officerClass().name())
                .addValue("station", score.station())
                .addValue("villages", score.villages().toArray(UUID[]::new))
                .addValue("ruleSet", score.score().ruleSet())
                .addValue("inputs", ScoreText.write(score.inputs()))
                .addValue("result", ScoreText.write(score.score()))
                .addValue("evidence", score.evidence().toArray(UUID[]::new))
                .addValue("points", score.finalPoints())
                .addValue("rank", score.rank())
                .addValue(
                        "unranked",
                        score.score().unranked().map(UnrankedReason::name).orElse(null))
                .addValue("listed", score.listed());
    }

    private static OfficerScore toScore(ResultSet row, int number) throws SQLException {
        return new OfficerScore(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("officer_id", UUID.class),
                OfficerClass.valueOf(row.getString("class")),
                row.getObject("station_id", UUID.class),
                List.of((UUID[]) row.getArray("villages").getArray()),
                ScoreText.readMonth(row.getString("inputs")),
                ScoreText.readScore(row.getString("result")),
                List.of((UUID[]) row.getArray("evidence_ids").getArray()),
                row.getObject("rank", Integer.class),
                row.getInt("listed"));
    }
}
