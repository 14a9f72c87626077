package org.cunjing.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.OpenItem;
import org.cunjing.posting.OpenItems;
import org.cunjing.posting.Postings;
import org.cunjing.referral.Department;
import org.cunjing.referral.Departments;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// A grid worker's report goes to the officer and comes back with a result; an officer's task the other way.
@CunjingIT
class GridLinkageIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Departments departments;

    @Autowired
    Grids grids;

    @Autowired
    Postings postings;

    @Autowired
    List<OpenItems> openItems;

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
    Person person;
    Person centrePerson;
    HttpPerson officer;
    HttpPerson leader;
    HttpPerson centre;
    UUID grid;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        person = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        centrePerson = bureau.person(Role.DEPARTMENT, null);
        grid = UUID.randomUUID();
        var today = LocalDate.now(clock.withZone(zone));
        bureau.run(() -> {
            departments.add(new Department(bureau.department(), Department.Kind.GRID_CENTRE, "综治中心", "028-0000200"));
            grids.add(new Grids.NewGrid(
                    grid,
                    bureau.village(0),
                    GridLevel.GENERAL,
                    null,
                    "G0",
                    new GridFacts("测试0村总网格", null, "全村", null),
                    today.minusDays(30)));
            postings.start(new NewPosting(
                    bureau.village(0),
                    Objects.requireNonNull(person.officer()),
                    Duty.DEDICATED,
                    today.minusDays(30),
                    null,
                    null));
        });
        person = bureau.again(person);
        officer = HttpPerson.of(port, person);
        leader = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
        centre = HttpPerson.of(port, centrePerson);
    }

    @Test
    void makesAReportedDisputeACaseOfTheSameIdAndBringsTheResultBack() {
        var id = id(report("DISPUTE", "SYS-1", "网格员甲", "两户为停车位争执"));
        assertThat(own()).hasSize(1);
        assertThat(accept(officer, id, null).problem()).endsWith("faulty-form");

        var accepted = accept(officer, id, DISPUTE);

        assertThat(accepted.body().get("state").asString())
                .as(accepted.toString())
                .isEqualTo("ACCEPTED");
        var entry = officer.get("/api/ledger-entries/" + id).body();
        assertThat(entry.at("/head/kind").asString()).isEqualTo("DISPUTE");
        assertThat(entry.at("/head/id").asString()).as("one id on both sides").isEqualTo(id);
        assertThat(move(officer, id, "RESOLVE", "已调解").problem()).endsWith("grid-event-in-ledger");
        assertThat(at(centre, id).get("state").asString()).isEqualTo("ACCEPTED");

        follow(id, "REPORT_TO_COMMITTEE");
        follow(id, "REPORT_TO_STATION");
        follow(id, "SETTLE");

        await().untilAsserted(
                        () -> assertThat(at(centre, id).get("state").asString()).isEqualTo("RESOLVED"));
        assertThat(at(centre, id).get("outcome").asString()).isEqualTo("SETTLED");
        assertThat(at(centre, id).toString())
                .as("the words of the ledger stay there")
                .doesNotContain("双方");
        assertThat(own()).isEmpty();
    }

    @Test
    void returnsWithAReasonAndTakesItAgain() {
        var id = id(report("OTHER", null, "网格员甲", "路灯不亮"));

        assertThat(move(officer, id, "RETURN", " ").problem()).endsWith("faulty-form");
        assertThat(move(officer, id, "RETURN", "请王大爷说明").problem()).endsWith("person-in-referral");
        assertThat(move(officer, id, "RETURN", "请补充位置").status()).isEqualTo(200);
        assertThat(at(centre, id).get("returned").asString()).isEqualTo("请补充位置");
        assertThat(deskMove(id, "SEND_AGAIN", "村口第三盏路灯不亮").status()).isEqualTo(200);
        assertThat(accept(officer, id, null).status()).isEqualTo(200);
        assertThat(deskMove(id, "WITHDRAW", null).problem()).endsWith("grid-event-moved-on");
        assertThat(move(officer, id, "RESOLVE", "已通知管理单位").status()).isEqualTo(200);
        assertThat(at(centre, id).get("result").asString()).isEqualTo("已通知管理单位");
        assertThat(officer.get("/api/grid-events/" + id + "/steps").body())
                .extracting(step -> step.get("step").asString())
                .containsExactly("SEND", "RETURN", "SEND_AGAIN", "ACCEPT", "RESOLVE");
    }

    @Test
    void takesTheSameNumberOnceAndKeepsBothReporters() {
        var id = id(report("DISPUTE", "SYS-7", "网格员甲", "停车争执"));

        assertThat(id(report("DISPUTE", "SYS-7", "网格员乙", "停车争执，声音很大"))).isEqualTo(id);
        assertThat(id(report("DISPUTE", "SYS-7", "网格员乙", "停车争执，声音很大")))
                .as("the same again changes nothing")
                .isEqualTo(id);
        assertThat(reporters(id)).containsExactly("网格员甲", "网格员乙");
        assertThat(own()).hasSize(1);
    }

    @Test
    void takesTheSameNumberOnceWhenItComesTwiceAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.<Callable<String>>of(
                    () -> id(report("HAZARD", "SYS-8", "网格员甲", "堆物")),
                    () -> id(report("HAZARD", "SYS-8", "网格员乙", "堆物"))));

            assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
        }
        assertThat(own()).hasSize(1);
    }

    @Test
    void mergesWhatAPersonFindsToBeTheSame() {
        var first = id(report("DISPUTE", null, "网格员甲", "停车争执"));
        var second = id(report("DISPUTE", "SYS-9", "网格员乙", "两户吵架"));

        assertThat(merge(officer, second, second).problem()).endsWith("cannot-merge");
        var merged = merge(officer, second, first);

        assertThat(merged.body().get("id").asString()).as(merged.toString()).isEqualTo(first);
        assertThat(reporters(first)).containsExactlyInAnyOrder("网格员甲", "网格员乙");
        assertThat(at(centre, second).get("mergedInto").asString()).isEqualTo(first);
        assertThat(id(report("DISPUTE", "SYS-9", "网格员丙", "又吵起来了")))
                .as("a later report of the merged one reaches the other")
                .isEqualTo(first);
        assertThat(own()).hasSize(1);
    }

    @Test
    void sendsATaskToTheGridAndReadsWhatWasDone() {
        var sent = officer.post("/api/grid-events", task("请网格员提醒商户清理通道"));
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        var id = sent.body().get("id").asString();

        assertThat(officer.post("/api/grid-events", task("请找张大妈了解")).problem()).endsWith("person-in-referral");
        assertThat(move(officer, id, "RESOLVE", "自己办了").status()).isEqualTo(403);
        assertThat(deskMove(id, "ACCEPT", null).status()).isEqualTo(200);
        assertThat(deskMove(id, "RESOLVE", "").problem()).endsWith("faulty-form");
        assertThat(deskMove(id, "RESOLVE", "已提醒，通道已清理").status()).isEqualTo(200);
        assertThat(event(officer, id).get("result").asString()).isEqualTo("已提醒，通道已清理");

        var other = officer.post("/api/grid-events", task("请协助张贴通知"))
                .body()
                .get("id")
                .asString();
        assertThat(deskMove(other, "RETURN", "不在网格事项清单内").status()).isEqualTo(200);
        assertThat(move(officer, other, "WITHDRAW", null).status()).isEqualTo(200);
    }

    @Test
    void showsTheCentreItsOwnMattersAndNothingElse() {
        var id = id(report("OTHER", null, "网格员甲", "路灯不亮"));
        var elsewhere = UUID.randomUUID();
        bureau.run(() -> departments.add(new Department(elsewhere, Department.Kind.FIRE, "消防救援大队", null)));
        for (var table : List.of("territory.village", "posting.posting", "casework.entry", "grid.assignment")) {
            assertThat(count(centrePerson, table)).as(table).isZero();
        }
        var officerView = at(centre, id);
        assertThat(officerView.propertyNames()).doesNotContain("officerId", "officerName", "villageId", "villageName");
        assertThat(count(centrePerson, "grid.event")).isEqualTo(1);
        assertThat(count(bureau.withVillages(bureau.person(Role.COMMITTEE, null), bureau.village(0)), "grid.event"))
                .isZero();
        assertThat(count(bureau.person(Role.SQUAD_LEADER, bureau.station(1)), "grid.event"))
                .isZero();
        assertThat(centre.get("/api/grid-events").status()).isEqualTo(403);
        assertThat(officer.get("/api/grid-desk").status()).isEqualTo(403);
    }

    @Test
    void keepsTheDeskToGridCentres() {
        bureau.run(() -> departments.change(new Department(bureau.department(), Department.Kind.FIRE, "消防救援大队", null)));

        assertThat(centre.get("/api/grid-desk").status()).isEqualTo(403);
        assertThat(report("OTHER", null, "网格员甲", "路灯不亮").status()).isEqualTo(403);
    }

    @Test
    void holdsByTheDatabaseAlone() {
        var id = UUID.fromString(id(report("OTHER", null, "网格员甲", "路灯不亮")));
        accept(officer, id.toString(), null);

        assertThat(changedAs(centrePerson, "update grid.event set state = 'WITHDRAWN' where id = :id", id))
                .as("what the police have accepted the centre does not withdraw")
                .isZero();
        var stranger = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(1));
        assertThat(changedAs(stranger, "update grid.event set result = 'x' where id = :id", id))
                .isZero();
        assertThatThrownBy(() -> changedAs(
                        centrePerson, "insert into grid.event select e.* from grid.event e where id = :id", id))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> changedAs(person, "delete from grid.event where id = :id", id))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void isReportedByNobodyElseAndSettledByItsOwnerAlone() {
        var id = id(report("OTHER", null, "网格员甲", "路灯不亮"));
        var colleague = HttpPerson.of(
                port, bureau.withVillages(bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)), bureau.village(0)));
        var stranger = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(1)));

        assertThat(accept(colleague, id, null).status()).isEqualTo(403);
        assertThat(accept(stranger, id, null).status()).isEqualTo(404);
        assertThat(accept(leader, id, null).status()).isEqualTo(200);
        assertThat(accept(officer, id, null).status())
                .as("the leader has it now")
                .isEqualTo(403);
    }

    @Test
    void goesToTheSuccessorWithTheVillage() {
        var id = UUID.fromString(id(report("OTHER", null, "网格员甲", "路灯不亮")));
        var inLedger = UUID.fromString(id(report("DISPUTE", null, "网格员甲", "停车争执")));
        accept(officer, inLedger.toString(), DISPUTE);
        var kind = openItems.stream()
                .filter(items -> items.kind().equals("grid-event"))
                .findFirst()
                .orElseThrow();
        var from = Objects.requireNonNull(person.officer());
        var to = UUID.randomUUID();
        var before = bureau.run(() -> kind.list(bureau.village(0), from));

        assertThat(bureau.run(kind::countByVillage))
                .as("what is in the ledger weighs there")
                .containsEntry(bureau.village(0), 1);
        assertThat(before).extracting(OpenItem::id).containsExactlyInAnyOrder(id, inLedger);
        assertThat(bureau.run(() -> kind.moveTo(bureau.village(0), from, to))).isEqualTo(2);
        assertThat(bureau.run(() -> kind.list(bureau.village(0), to))).isEqualTo(before);
        assertThat(bureau.run(() -> kind.count(bureau.village(0), from))).isZero();
    }

    @Test
    void isSettledByWordsOnceItsEntryWasVoided() {
        var id = id(report("HAZARD", null, "网格员甲", "楼道堆物"));
        accept(officer, id, HAZARD);

        var voided = leader.post("/api/ledger-entries/" + id + "/voiding", "{\"reason\":\"登记错误，不是隐患\"}");

        assertThat(voided.status()).as(voided.toString()).isBetween(200, 204);
        await().untilAsserted(() ->
                assertThat(event(officer, id).get("inLedger").asBoolean()).isFalse());
        assertThat(move(officer, id, "RESOLVE", "现场查看，不属于隐患").status()).isEqualTo(200);
    }

    private static final String DISPUTE = """
            {"kind":"DISPUTE","category":"NEIGHBOUR","track":"PEOPLES_MEDIATION","violence":false,"consent":true,
             "text":"双方为停车位争执","facts":{"steps":{},"threatToLife":false}}
            """;
    private static final String HAZARD = """
            {"kind":"HAZARD","type":"FIRE","severity":"GENERAL","text":"楼道堆物"}
            """;

    private Answer report(String kind, @Nullable String foreign, String reporter, String text) {
        return centre.post("/api/grid-desk/reports", """
                {"gridId":"%s","kind":"%s","foreignId":%s,"reporter":"%s","place":"3栋楼下","text":"%s"}
                """.formatted(
                        grid, kind, foreign == null ? "null" : "\"" + foreign + "\"", reporter, text));
    }

    private Answer accept(HttpPerson who, String id, @Nullable String details) {
        return who.post("/api/grid-events/" + id + "/acceptance", "{\"details\":%s}".formatted(details));
    }

    private static Answer move(HttpPerson who, String id, String step, @Nullable String said) {
        return who.post("/api/grid-events/" + id + "/steps", step(step, said));
    }

    private Answer deskMove(String id, String step, @Nullable String said) {
        return centre.post("/api/grid-desk/" + id + "/steps", step(step, said));
    }

    private static String step(String step, @Nullable String said) {
        return "{\"step\":\"%s\",\"said\":%s}".formatted(step, said == null ? "null" : "\"" + said + "\"");
    }

    private static Answer merge(HttpPerson who, String id, String into) {
        return who.post("/api/grid-events/" + id + "/merging", "{\"into\":\"%s\"}".formatted(into));
    }

    private String task(String text) {
        return """
                {"centreId":"%s","gridId":"%s","kind":"OTHER","place":"集贸市场","text":"%s"}
                """.formatted(bureau.department(), grid, text);
    }

    private void follow(String entry, String step) {
        var answer = officer.post(
                "/api/ledger-entries/" + entry + "/steps", "{\"step\":\"%s\",\"note\":\"双方握手言和\"}".formatted(step));
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
    }

    private JsonNode own() {
        return officer.get("/api/grid-events/own").body();
    }

    private List<String> reporters(String id) {
        return event(officer, id)
                .get("reports")
                .valueStream()
                .map(report -> report.get("reporter").asString())
                .toList();
    }

    private static JsonNode event(HttpPerson who, String id) {
        return of(who.get("/api/grid-events").body(), id);
    }

    private static JsonNode at(HttpPerson desk, String id) {
        return of(desk.get("/api/grid-desk").body().get("matters"), id);
    }

    private static JsonNode of(JsonNode list, String id) {
        return list.valueStream()
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String id(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().get("id").asString();
    }

    private int count(Person who, String table) {
        return bureau.as(
                who,
                () -> transactions.execute(_ -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single()));
    }

    private int changedAs(Person who, String change, UUID id) {
        return bureau.as(
                who,
                () -> transactions.execute(_ -> jdbc.sql(change).param("id", id).update()));
    }
}
