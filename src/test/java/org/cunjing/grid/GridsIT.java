package org.cunjing.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// A squad leader draws the tree of a village; an officer reads it, on any day.
@CunjingIT
class GridsIT {

    @Autowired
    TestBureaus bureaus;

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
    Person leaderPerson;
    Person officerPerson;
    HttpPerson leader;
    HttpPerson officer;
    LocalDate today;
    String general;
    String ordinary;

    @BeforeEach
    void open() {
        today = LocalDate.now(clock.withZone(zone));
        bureau = bureaus.open();
        leaderPerson = bureau.person(Role.SQUAD_LEADER, bureau.station(0));
        officerPerson =
                bureau.withVillages(bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)), bureau.village(0));
        leader = HttpPerson.of(port, leaderPerson);
        officer = HttpPerson.of(port, officerPerson);
        general = id(add(0, "GENERAL", null, "G0", null, null));
        ordinary = id(add(0, "ORDINARY", null, "G0-1", general, 400));
    }

    @Test
    void hangsEachLevelUnderTheOneAbove() {
        assertThat(add(0, "MICRO", null, "G0-1-1", ordinary, 60).status()).isEqualTo(201);
        assertThat(add(0, "SPECIAL", "MARKET", "G0-S1", general, null).status()).isEqualTo(201);
        assertThat(add(0, "MICRO", null, "G0-1-2", general, 60).problem()).endsWith("grid-does-not-fit");
        assertThat(add(0, "MICRO", null, "G0-1-3", null, 60).problem()).endsWith("faulty-form");
        assertThat(add(0, "SPECIAL", null, "G0-S2", general, null).problem()).endsWith("faulty-form");
        assertThat(add(0, "GENERAL", null, "G0-B", null, null).problem()).endsWith("grid-exists");
        assertThat(add(0, "MICRO", null, "G0-1-1", ordinary, 60).problem()).endsWith("grid-exists");
        assertThat(tree(officer, today).get("grids")).hasSize(4);
    }

    @Test
    void refusesAMicroGridOutsideTheVillageOfItsParent() {
        assertThat(add(1, "GENERAL", null, "G1", null, null).status()).isEqualTo(201);

        assertThat(add(1, "MICRO", null, "G1-1-1", ordinary, 60).problem()).endsWith("grid-does-not-fit");
        var stray = UUID.randomUUID();
        assertThatThrownBy(() -> bureau.run(() -> {
                    jdbc.sql("""
                                    insert into grid.grid (bureau, id, village_id, level, code)
                                    values (guard.bureau(), :id, :village, 'MICRO', 'stray')
                                    """)
                            .param("id", stray)
                            .param("village", bureau.village(1))
                            .update();
                    jdbc.sql("""
                                    insert into grid.version (bureau, grid_id, village_id, level, parent_id, name, extent, valid_from)
                                    values (guard.bureau(), :id, :village, 'MICRO', :parent, 'x', 'x', :day)
                                    """)
                            .param("id", stray)
                            .param("village", bureau.village(1))
                            .param("parent", UUID.fromString(ordinary))
                            .param("day", today)
                            .update();
                }))
                .as("the database refuses it by itself")
                .hasStackTraceContaining("foreign key");
    }

    @Test
    void warnsOfUnusualSizesAndRefusesNone() {
        assertThat(add(0, "MICRO", null, "small", ordinary, 29)
                        .body()
                        .get("unusual")
                        .asBoolean())
                .isTrue();
        assertThat(add(0, "MICRO", null, "least", ordinary, 30)
                        .body()
                        .get("unusual")
                        .asBoolean())
                .isFalse();
        assertThat(add(0, "MICRO", null, "most", ordinary, 100)
                        .body()
                        .get("unusual")
                        .asBoolean())
                .isFalse();
        assertThat(add(0, "MICRO", null, "large", ordinary, 101)
                        .body()
                        .get("unusual")
                        .asBoolean())
                .isTrue();
        assertThat(line(leader).get("unusual").asInt()).isEqualTo(2);
    }

    @Test
    void showsTheTreeAsItWasOnAnEarlierDay() {
        var second = id(add(0, "ORDINARY", null, "G0-2", general, 300));
        var micro = id(add(0, "MICRO", null, "G0-1-1", ordinary, 60));

        var moved = change(micro, "新名称", second, 80, today.minusDays(3));

        assertThat(moved.body().get("parentId").asString()).isEqualTo(second);
        assertThat(of(tree(officer, today.minusDays(4)), micro).get("parentId").asString())
                .isEqualTo(ordinary);
        assertThat(of(tree(officer, today), micro).get("name").asString()).isEqualTo("新名称");
        assertThat(officer.get("/api/grids/" + micro + "/history").body()).hasSize(2);
        assertThat(change(micro, "更早", second, 80, today.minusDays(9)).problem())
                .endsWith("faulty-form");
        assertThat(change(micro, "当天更正", second, 81, today.minusDays(3)).status())
                .isEqualTo(200);
        assertThat(officer.get("/api/grids/" + micro + "/history").body()).hasSize(2);
    }

    @Test
    void closesAGridWithItsStaffButNotOverOthers() {
        var micro = id(add(0, "MICRO", null, "G0-1-1", ordinary, 60));
        assign(micro, "WORKER", true);

        assertThat(close(ordinary).problem()).endsWith("grid-has-parts");
        assertThat(close(micro).status()).isEqualTo(200);
        assertThat(close(micro).problem()).endsWith("grid-closed");
        assertThat(close(ordinary).status()).isEqualTo(200);
        assertThat(tree(officer, today.plusDays(1)).get("grids")).hasSize(1);
        var before = tree(officer, today);
        assertThat(before.get("grids")).hasSize(3);
        assertThat(before.get("staff").get(0).get("dutyPhone").isNull()).isTrue();
    }

    @Test
    void sealsNamesAndTakesTheOfficesNumberAlone() {
        var micro = id(add(0, "MICRO", null, "G0-1-1", ordinary, 60));

        assertThat(assign(micro, "WORKER", false).problem()).endsWith("faulty-form");
        var one = assign(micro, "WORKER", true);
        assertThat(one.status()).as(one.toString()).isEqualTo(201);
        assertThat(tree(officer, today).get("staff").get(0).get("dutyPhone").asString())
                .isEqualTo("028-0000777");
        String stored = bureau.run(
                () -> jdbc.sql("select encode(name, 'escape') || encode(duty_phone, 'escape') from grid.assignment")
                        .query(String.class)
                        .single());
        assertThat(stored).doesNotContain("网格").doesNotContain("0000777");
        var ended = leader.post("/api/grid-staff/" + id(one) + "/ending", "{\"lastDay\":\"%s\"}".formatted(today));
        assertThat(ended.body().get("dutyPhone").isNull()).isTrue();
        assertThat(line(leader).get("unstaffed").asInt())
                .as("until the evening")
                .isZero();
    }

    @Test
    void isKeptByLeadersOfThePlaceAlone() {
        var elsewhere = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(1)));
        var stranger = bureau.person(Role.SQUAD_LEADER, bureau.station(1));
        var form = form(0, "MICRO", null, "G0-9", ordinary, 60);

        assertThat(officer.post("/api/grids", form).status()).isEqualTo(403);
        assertThat(elsewhere.post("/api/grids", form).status()).isEqualTo(403);
        assertThat(elsewhere.get("/api/grid-trees/" + bureau.village(0)).status())
                .isEqualTo(403);
        for (var person : new Person[] {officerPerson, stranger}) {
            assertThat(renamedAs(person)).as(person.login()).isZero();
        }
        assertThat(renamedAs(leaderPerson)).isEqualTo(1);
    }

    @Test
    void showsStaffToThePoliceOfTheVillageAndWhileTheyAreThereToResidents() {
        var micro = id(add(0, "MICRO", null, "G0-1-1", ordinary, 60));
        var one = id(assign(micro, "WORKER", true));
        var visitor = new Actor.Visitor(bureau.code(), new UUID(0, 0));

        assertThat(staffSeenBy(officerPerson)).isEqualTo(1);
        assertThat(staffSeenBy(visitor)).isEqualTo(1);
        assertThat(staffSeenBy(bureau.person(Role.COMMUNITY_OFFICER, bureau.station(1))))
                .isZero();
        assertThat(staffSeenBy(bureau.person(Role.DEPARTMENT, null))).isZero();
        leader.post("/api/grid-staff/" + one + "/ending", "{\"lastDay\":\"%s\"}".formatted(today));
        assertThat(staffSeenBy(visitor)).isZero();
    }

    private int renamedAs(Person person) {
        return bureau.as(
                person,
                () -> transactions.execute(_ -> jdbc.sql("update grid.version set name = 'y' where grid_id = :id")
                        .param("id", UUID.fromString(general))
                        .update()));
    }

    private int staffSeenBy(Actor actor) {
        return bureau.as(
                actor,
                () -> transactions.execute(_ -> jdbc.sql("select count(*) from grid.assignment")
                        .query(Integer.class)
                        .single()));
    }

    private Answer add(
            int village,
            String level,
            @Nullable String special,
            String code,
            @Nullable String parent,
            @Nullable Integer households) {
        return leader.post("/api/grids", form(village, level, special, code, parent, households));
    }

    private String form(
            int village,
            String level,
            @Nullable String special,
            String code,
            @Nullable String parent,
            @Nullable Integer households) {
        return """
                {"villageId":"%s","level":"%s","special":%s,"code":"%s","from":"%s",
                 "facts":{"name":"网格%s","parentId":%s,"extent":"东至河，西至路","households":%s}}
                """.formatted(
                        bureau.village(village),
                        level,
                        quoted(special),
                        code,
                        today.minusDays(7),
                        code,
                        quoted(parent),
                        households);
    }

    private Answer change(String id, String name, String parent, int households, LocalDate from) {
        return leader.put("/api/grids/" + id, """
                {"from":"%s","facts":{"name":"%s","parentId":"%s","extent":"东至河","households":%d}}
                """.formatted(from, name, parent, households));
    }

    private Answer close(String id) {
        return leader.post("/api/grids/" + id + "/closing", "{\"lastDay\":\"%s\",\"why\":\"并入相邻网格\"}".formatted(today));
    }

    private Answer assign(String grid, String function, boolean official) {
        return leader.post("/api/grid-staff", """
                {"gridId":"%s","function":"%s","name":"网格小周","dutyPhone":"028-0000777","official":%s,"firstDay":"%s"}
                """.formatted(grid, function, official, today.minusDays(2)));
    }

    private JsonNode tree(HttpPerson person, LocalDate day) {
        return person.get("/api/grid-trees/" + bureau.village(0) + "?on=" + day).body();
    }

    private JsonNode line(HttpPerson person) {
        return person.get("/api/grid-trees")
                .body()
                .valueStream()
                .filter(one ->
                        one.get("villageId").asString().equals(bureau.village(0).toString()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode of(JsonNode tree, String grid) {
        return tree.get("grids")
                .valueStream()
                .filter(one -> one.get("id").asString().equals(grid))
                .findFirst()
                .orElseThrow();
    }

    private static String id(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().get("id").asString();
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
