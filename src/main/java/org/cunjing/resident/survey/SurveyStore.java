package org.cunjing.resident.survey;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.MarkColumns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Questionnaires and where they are asked.
@Repository
class SurveyStore {

    private final JdbcClient jdbc;

    SurveyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A village where a questionnaire is asked.
    ///
    /// @param turnedOn since when answers to a quiz come after its session; null: they come before
    record Asked(
            UUID survey,
            UUID village,
            @Nullable LocalDate turnedOn,
            @Nullable UUID session) {}

    Optional<Survey> find(UUID id) {
        return jdbc.sql("select * from resident.survey where bureau = guard.bureau() and id = :id")
                .param("id", id)
                .query(SurveyStore::toSurvey)
                .optional();
    }

    /// Those that are asked in a village in reach, the latest first.
    List<Survey> list() {
        return jdbc.sql("""
                        select s.* from resident.survey s
                         where s.bureau = guard.bureau()
                           and exists (select from resident.survey_village v
                                        where v.bureau = s.bureau and v.survey_id = s.id)
                         order by s.first_day desc, s.id
                        """).query(SurveyStore::toSurvey).list();
    }

    List<Asked> listVillages() {
        return jdbc.sql("""
                        select survey_id, village_id, turned_on, session_id from resident.survey_village
                         where bureau = guard.bureau()
                        """).query(SurveyStore::toAsked).list();
    }

    Optional<Asked> findVillage(UUID survey, UUID village, boolean lock) {
        return jdbc.sql("""
                        select survey_id, village_id, turned_on, session_id from resident.survey_village
                         where bureau = guard.bureau() and survey_id = :survey and village_id = :village
                        """ + (lock ? " for update" : ""))
                .param("survey", survey)
                .param("village", village)
                .query(SurveyStore::toAsked)
                .optional();
    }

    void add(Survey survey) {
        var questions = survey.questions();
        jdbc.sql("""
                        insert into resident.survey (bureau, id, kind, title, first_day, last_day, question_kinds,
                                                     question_words, question_truth, opened_at, opened_by, opened_by_name)
                        values (guard.bureau(), :id, :kind, :title, :first, :last, :kinds, :words, :truth, :at, :by, :name)
                        """)
                .param("id", survey.id())
                .param("kind", survey.kind().name())
                .param("title", survey.title())
                .param("first", survey.firstDay())
                .param("last", survey.lastDay())
                .param("kinds", questions.stream().map(one -> one.kind().name()).toArray(String[]::new))
                .param("words", questions.stream().map(Question::words).toArray(String[]::new))
                .param("truth", questions.stream().map(Question::right).toArray(Boolean[]::new))
                .param("at", survey.opened().at().atOffset(UTC))
                .param("by", survey.opened().by())
                .param("name", survey.opened().name())
                .update();
    }

    void addVillage(UUID survey, UUID village) {
        jdbc.sql("""
                        insert into resident.survey_village (bureau, survey_id, village_id)
                        values (guard.bureau(), :survey, :village)
                        """).param("survey", survey).param("village", village).update();
    }

    void close(UUID survey, LocalDate day) {
        jdbc.sql("update resident.survey set closed_on = :day where bureau = guard.bureau() and id = :id")
                .param("id", survey)
                .param("day", day)
                .update();
    }

    void turn(UUID survey, UUID village, LocalDate day, @Nullable UUID session) {
        jdbc.sql("""
                        update resident.survey_village set turned_on = coalesce(turned_on, :day), session_id = :session
                         where bureau = guard.bureau() and survey_id = :survey and village_id = :village
                        """)
                .param("survey", survey)
                .param("village", village)
                .param("day", day)
                .param("session", session, Types.OTHER)
                .update();
    }

    private static Asked toAsked(ResultSet row, int number) throws SQLException {
        return new Asked(
                row.getObject("survey_id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getObject("turned_on", LocalDate.class),
                row.getObject("session_id", UUID.class));
    }

    private static Survey toSurvey(ResultSet row, int number) throws SQLException {
        return new Survey(
                row.getObject("id", UUID.class),
                SurveyKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                questions(row),
                MarkColumns.read(row, "opened"),
                row.getObject("closed_on", LocalDate.class));
    }

    private static List<Question> questions(ResultSet row) throws SQLException {
        var kinds = (String[]) row.getArray("question_kinds").getArray();
        var words = (String[]) row.getArray("question_words").getArray();
        var truth = (Boolean[]) row.getArray("question_truth").getArray();
        var questions = new ArrayList<Question>();
        for (int i = 0; i < kinds.length; i++) {
            questions.add(new Question(QuestionKind.valueOf(kinds[i]), words[i], truth[i]));
        }
        return questions;
    }
}
