package org.cunjing.resident.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpVisitor;
import org.cunjing.HttpVisitor.Page;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Visitor;
import org.cunjing.access.Actors;
import org.cunjing.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// From the opening of a questionnaire to its index, without anybody's answer being kept.
@CunjingIT
class SurveysIT {

    private static final String PERCEPTION =
            "{\"kind\":\"SAFETY\",\"words\":\"晚上安全吗？\"},{\"kind\":\"SATISFACTION\",\"words\":\"满意吗？\"}";
    private static final String QUIZ = "{\"kind\":\"STATEMENT\",\"words\":\"安全账户是骗局\",\"right\":true}";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    SurveyAnswers answers;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson leader;
    HttpVisitor visitor;
    LocalDate today;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        visitor = new HttpVisitor(port);
        today = LocalDate.now(clock.withZone(zone));
    }

    @Test
    void showsNothingBeforeTheFifthAnswerAndThenAll() {
        var id = open("PERCEPTION", PERCEPTION);

        for (int i = 0; i < 4; i++) {
            assertThat(answer(id, "", Map.of("q0", "0", "q1", "1")).status()).isEqualTo(200);
        }
        assertThat(village(id).get("results")).isEmpty();
        assertThat(leader.get("/api/perception").body().get("villages")).isEmpty();

        answer(id, ticket(id), Map.of("q0", "2", "q1", "0"));

        var result = village(id).at("/results/0");
        assertThat(result.get("answers").asInt()).isEqualTo(5);
        assertThat(result.get("assisted").asInt()).isEqualTo(1);
        var point = leader.get("/api/perception").body().at("/villages/0");
        assertThat(point.get("safety").decimalValue()).isEqualByComparingTo("80");
        assertThat(point.get("satisfaction").decimalValue()).isEqualByComparingTo("60");
        answer(id, "", Map.of("q0", "2", "q1", "2"));
        assertThat(village(id).at("/results/0/answers").asInt()).isEqualTo(5);
        assertThat(visitor.open(page()).html()).contains("80", "5 份答卷");
    }

    @Test
    void countsAFormOnceAndAsksForEveryAnswer() {
        var id = open("PERCEPTION", PERCEPTION);
        var fields = new HashMap<>(visitor.open(page() + "/surveys/" + id).hidden());
        var path = page() + "/surveys/" + id + "/answers";

        var half = visitor.submit(path, with(fields, Map.of("q0", "0")));
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.html()).contains("还有题没有选", "checked");
        assertThat(visitor.submit(path, with(fields, Map.of("q0", "0", "q1", "9")))
                        .status())
                .isEqualTo(422);
        for (int i = 0; i < 6; i++) {
            assertThat(visitor.submit(path, with(fields, Map.of("q0", "0", "q1", "0")))
                            .status())
                    .isEqualTo(200);
        }
        assertThat(village(id).get("results")).isEmpty();
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void countsManyWhoAnswerAtOnceAndLosesNobody() throws Exception {
        var id = UUID.fromString(open("PERCEPTION", PERCEPTION));
        var village = bureau.village(0);
        List<Callable<Boolean>> people = IntStream.range(0, 23)
                .<Callable<Boolean>>mapToObj(_ -> () -> actors.as(new Visitor(bureau.code(), village), () -> {
                    answers.take(id, village, UUID.randomUUID(), List.of(0, 2), Channel.PAGE);
                    return true;
                }))
                .toList();

        try (var crowd = Executors.newFixedThreadPool(8)) {
            for (var answer : crowd.invokeAll(people)) {
                assertThat(answer.get()).isTrue();
            }
        }

        int published = village(id.toString()).at("/results/0/answers").asInt();
        assertThat(published).isEqualTo(20);
        assertThat(waiting()).isEqualTo(3);
    }

    /// The log of writes names the same row and column for everybody: neither choice nor village.
    @Test
    void leavesTheSameTraceWhateverSomebodyChose() {
        var id = UUID.fromString(open("PERCEPTION", PERCEPTION));
        take(id, 0, 0);
        take(id, 0, 0);
        var before = written();

        take(id, 2, 1);
        var other = written().subList(before.size(), written().size());
        take(id, 0, 0);
        var same = written().subList(before.size() + other.size(), written().size());

        assertThat(other).isEqualTo(same).isNotEmpty().noneMatch(line -> line.contains(id.toString()));
    }

    @Test
    void asksAQuizBeforeAndAfterTheSession() {
        var id = open("QUIZ", QUIZ);
        var owner = bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(0));
        var officer = HttpPerson.of(port, owner);
        IntStream.range(0, 5).forEach(i -> answer(id, "", Map.of("q0", i < 2 ? "0" : "1")));

        var turn = "/api/surveys/%s/villages/%s/session".formatted(id, bureau.village(0));
        assertThat(officer.post(turn, "{\"entryId\":\"%s\"}".formatted(UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
        assertThat(officer.post(turn, "{}").status()).isEqualTo(204);
        IntStream.range(0, 5).forEach(_ -> answer(id, "", Map.of("q0", "0")));

        var results = village(id).get("results");
        assertThat(results.at("/0/turn").asString()).isEqualTo("BEFORE_SESSION");
        assertThat(results.at("/0/questions/0/0").asInt()).isEqualTo(2);
        assertThat(results.at("/1/questions/0/0").asInt()).isEqualTo(5);
    }

    @Test
    void isAskedAndReadOnlyWhereItBelongs() {
        var id = open("PERCEPTION", PERCEPTION);
        var stranger = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));
        var committee = bureau.withVillages(bureau.person(Role.COMMITTEE, null), bureau.village(0));

        assertThat(stranger.get("/api/surveys").body()).isEmpty();
        assertThat(stranger.post("/api/surveys/" + id + "/closing", "").status())
                .isEqualTo(403);
        assertThat(stranger.post("/api/surveys", form("PERCEPTION", PERCEPTION)).status())
                .isEqualTo(403);
        assertThat(HttpPerson.of(port, committee).get("/api/surveys").body()).hasSize(1);
        assertThat(visitor.open("/v/510000001001@" + bureau.code() + "/surveys/" + id)
                        .status())
                .isEqualTo(404);
        answer(id, "", Map.of("q0", "0", "q1", "0"));
        for (var reader : List.of(committee, bureau.person(Role.BUREAU_OFFICE, null))) {
            long seen = bureau.as(
                    reader,
                    () -> transactions.execute(_ -> jdbc.sql("select count(*) from resident.survey_waiting")
                            .query(Long.class)
                            .single()));
            assertThat(seen).isZero();
        }

        assertThat(leader.post("/api/surveys/" + id + "/closing", "").status()).isEqualTo(204);
        assertThat(leader.post("/api/surveys/" + id + "/closing", "").status()).isEqualTo(409);
        assertThat(visitor.open(page() + "/surveys/" + id).status()).isEqualTo(410);
    }

    @Test
    void refusesQuestionsThatDoNotFit() {
        assertThat(leader.post("/api/surveys", form("QUIZ", PERCEPTION)).status())
                .isEqualTo(422);
        assertThat(leader.post("/api/surveys", form("PERCEPTION", QUIZ)).status())
                .isEqualTo(422);
        assertThat(leader.post("/api/surveys", form("PERCEPTION", PERCEPTION.replace("晚上", "问13800001234")))
                        .status())
                .isEqualTo(422);
        assertThat(leader.post(
                                "/api/surveys",
                                form("PERCEPTION", PERCEPTION)
                                        .replace("\"lastDay\":\"" + today, "\"lastDay\":\"2001-01-01"))
                        .status())
                .isEqualTo(422);
    }

    private String open(String kind, String questions) {
        var opened = leader.post("/api/surveys", form(kind, questions));
        assertThat(opened.status()).isEqualTo(201);
        return opened.body().get("id").asString();
    }

    private String form(String kind, String questions) {
        return """
                {"kind":"%s","title":"民意调查","firstDay":"%s","lastDay":"%s","questions":[%s],"villages":["%s"]}
                """.formatted(kind, today, today, questions, bureau.village(0));
    }

    private String page() {
        return "/v/510000001000@" + bureau.code();
    }

    private Page answer(String id, String with, Map<String, String> choices) {
        var person = new HttpVisitor(port);
        var opened = person.open(page() + "/surveys/" + id + "?with=" + with);
        return person.submit(page() + "/surveys/" + id + "/answers", with(opened.hidden(), choices));
    }

    private static Map<String, String> with(Map<String, String> hidden, Map<String, String> choices) {
        var fields = new HashMap<>(hidden);
        fields.putAll(choices);
        return fields;
    }

    private void take(UUID id, int first, int second) {
        var village = bureau.village(0);
        actors.as(new Visitor(bureau.code(), village), () -> {
            answers.take(id, village, UUID.randomUUID(), List.of(first, second), Channel.PAGE);
            return true;
        });
    }

    private String ticket(String id) {
        var path = village(id).get("assistedPath").asString();
        return path.substring(path.indexOf("with=") + 5);
    }

    private JsonNode village(String id) {
        for (var survey : leader.get("/api/surveys").body()) {
            if (survey.get("id").asString().equals(id)) {
                return survey.at("/villages/0");
            }
        }
        throw new AssertionError("No survey " + id);
    }

    private int waiting() {
        return bureau.run(() -> jdbc.sql(
                        "select sum(counts[1] + counts[2])::int from resident.survey_waiting where bureau = guard.bureau()")
                .query(Integer.class)
                .single());
    }

    private List<String> written() {
        return bureau.run(() -> jdbc.sql("""
                        select operation, entity, row_id, columns from guard.written
                         where bureau = guard.bureau() and entity like 'resident.survey%' order by at
                        """)
                .query((row, _) ->
                        "%s %s %s %s".formatted(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list());
    }
}
