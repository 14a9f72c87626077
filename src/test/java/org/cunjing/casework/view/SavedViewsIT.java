package org.cunjing.casework.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A view is there on every machine of its author and nowhere else.
@CunjingIT
class SavedViewsIT {

    private static final String PATH = "/api/ledger-views";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person somebody;
    HttpPerson author;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        somebody = bureau.person(Role.STATION_LEADER, bureau.station(0));
        author = HttpPerson.of(port, somebody);
    }

    @Test
    void isKeptRenamedAndDeletedByItsAuthorAlone() {
        var made = author.post(
                PATH, form("  待核实的隐患 ", "\"state\":\"RECORDED\",\"kind\":\"HAZARD\",\"columns\":\"number,day\""));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        var id = made.body().get("id").asString();

        var elsewhere = HttpPerson.of(port, somebody);
        assertThat(elsewhere.get(PATH).body().at("/0/name").asString()).isEqualTo("待核实的隐患");
        assertThat(elsewhere.get(PATH).body().at("/0/query/columns").asString()).isEqualTo("number,day");

        var colleague = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        assertThat(colleague.get(PATH).body()).isEmpty();
        assertThat(colleague.put(PATH + "/" + id, form("别人的", "")).status()).isEqualTo(404);
        assertThat(colleague.delete(PATH + "/" + id).status()).isEqualTo(404);

        assertThat(author.put(PATH + "/" + id, form("隐患", "\"kind\":\"HAZARD\""))
                        .status())
                .isEqualTo(200);
        assertThat(author.get(PATH).body().at("/0/query").size()).isEqualTo(1);
        assertThat(author.delete(PATH + "/" + id).status()).isEqualTo(204);
        assertThat(author.get(PATH).body()).isEmpty();
    }

    @Test
    void isHiddenFromOthersByTheDatabaseAsWell() {
        author.post(PATH, form("我的", ""));
        var colleague = bureau.person(Role.STATION_LEADER, bureau.station(0));

        assertThat(count(somebody)).isEqualTo(1);
        assertThat(count(colleague)).isZero();
    }

    @Test
    void takesANameOnce() {
        author.post(PATH, form("Mine", ""));

        assertThat(author.post(PATH, form("mine ", "")).problem()).endsWith("view-name-taken");
        var other = author.post(PATH, form("other", "")).body().get("id").asString();
        assertThat(author.put(PATH + "/" + other, form("MINE", "")).problem()).endsWith("view-name-taken");
    }

    @Test
    void keepsThirtyAtMost() {
        for (int i = 0; i < 30; i++) {
            assertThat(author.post(PATH, form("第" + i, "")).status()).isEqualTo(201);
        }
        assertThat(author.post(PATH, form("再来一个", "")).problem()).endsWith("too-many-views");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "…!!!",
                "\\u202eabc",
                "a\\u0000b",
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一",
                "13800138000"
            })
    void refusesSillyNames(String name) {
        assertThat(author.post(PATH, form(name, "")).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"after\":\"x\"", "\"javascript\":\"x\"", "\"words\":\"13800138000\""})
    void keepsNothingThatIsNoList(String query) {
        assertThat(author.post(PATH, form("名称", query)).status()).isEqualTo(422);
    }

    private long count(Person person) {
        return bureau.as(
                person,
                () -> transactions.execute(_ -> jdbc.sql("select count(*) from casework.view")
                        .query(Long.class)
                        .single()));
    }

    private static String form(String name, String query) {
        return "{\"name\":\"%s\",\"query\":{%s}}".formatted(name, query);
    }
}
