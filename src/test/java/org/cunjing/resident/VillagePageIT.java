package org.cunjing.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
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

/// From the village's public page to the answer: as a browser without JavaScript sees it.
@CunjingIT
class VillagePageIT {

    private static final Pattern NUMBER = Pattern.compile("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");

    @Autowired
    TestBureaus bureaus;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Actors actors;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpVisitor visitor;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        visitor = new HttpVisitor(port);
    }

    @Test
    void showsVillageAndStationInBothLanguages() {
        var chinese = visitor.open(page(0));
        var english = visitor.open(page(0) + "?lang=en&large");

        assertThat(chinese.status()).isEqualTo(200);
        assertThat(chinese.html()).contains("测试0村", "测试第0派出所", "028-00000000", "lang=\"zh-CN\"", "联络员");
        assertThat(english.html()).contains("lang=\"en\"", "data-type=\"large\"", "Liaison");
    }

    @Test
    void answersAPageForAVillageThatDoesNotExist() {
        var missing = visitor.open("/v/000@" + bureau.code());

        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.html()).contains("<html");
    }

    @Test
    void leadsFromTheFormToTheAnswer() {
        var number = number(handIn(0, "REQUEST", "路灯坏了", Map.of()));
        assertThat(status(number).html()).contains("路灯坏了", "已收到");

        var leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        var listed = leader.get("/api/suggestions").body();
        assertThat(listed).hasSize(1);
        var id = listed.get(0).get("id").asString();
        assertThat(leader.put("/api/suggestions/" + id + "/answer", "{\"answer\":\"已经修好\"}")
                        .status())
                .isEqualTo(200);
        assertThat(leader.put("/api/suggestions/" + id + "/answer", "{\"answer\":\"又说一遍\"}")
                        .status())
                .isEqualTo(409);

        assertThat(status(number).html()).contains("已答复", "已经修好");
        assertThat(status("AAAAA-AAAAA-AAAAA-AAAAA").html()).contains("没有查到");
    }

    @Test
    void takesOneFormOnce() {
        var opened = visitor.open(page(0));
        var fields = fields(opened, "OPINION", "多巡逻", Map.of());

        var first = number(visitor.submit(page(0) + "/suggestions", fields));
        var second = number(visitor.submit(page(0) + "/suggestions", fields));
        fields.put("words", "别的话");
        var other = visitor.submit(page(0) + "/suggestions", fields);

        assertThat(second).isEqualTo(first);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.html()).contains("已经提交过");
    }

    @Test
    void refusesNumbersOfPeopleAndMachinesAndForgeries() {
        assertThat(handIn(0, "OPINION", "我的证 51011419900307123X 拜托", Map.of()).status())
                .isEqualTo(422);
        assertThat(handIn(0, "OPINION", "打 13800001234 给我", Map.of()).html()).contains("手机号码");
        assertThat(handIn(0, "OPINION", "广告", Map.of("website", "x")).status()).isEqualTo(422);
        assertThat(handIn(0, "NONE", "你好", Map.of()).status()).isEqualTo(422);
        assertThat(handIn(0, "OPINION", "你好", Map.of("contact", "13800001234")).html())
                .contains("请勾选同意");
        assertThat(visitor.submit(page(0) + "/suggestions", Map.of("kind", "OPINION", "words", "你好"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void sealsTheContactAndNotesWhoLooks() {
        handIn(0, "REQUEST", "请回电", Map.of("contact", "13800001234", "consent", "yes"));
        var leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        var listed = leader.get("/api/suggestions").body().get(0);
        assertThat(listed.get("contact").asString()).isEqualTo("138****1234");

        var address = "/api/suggestions/" + listed.get("id").asString() + "/contact";
        assertThat(leader.post(address, "{\"purpose\":\"\"}").status()).isEqualTo(422);
        assertThat(leader.post(address, "{\"purpose\":\"回电\"}")
                        .body()
                        .get("contact")
                        .asString())
                .isEqualTo("13800001234");
        long looks = bureau.run(
                () -> jdbc.sql("select count(*) from guard.looked where bureau = guard.bureau() and purpose = '回电'")
                        .query(Long.class)
                        .single());
        assertThat(looks).isEqualTo(1);

        leader.delete(address);
        assertThat(leader.post(address, "{\"purpose\":\"回电\"}").status()).isEqualTo(404);
    }

    @Test
    void keepsComplaintsFromOfficerAndStation() {
        handIn(0, "COMPLAINT", "态度不好", Map.of());
        var leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        var office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        var auditor = HttpPerson.of(port, bureau.person(Role.AUDITOR, null));
        var id = office.get("/api/suggestions").body().get(0).get("id").asString();

        assertThat(leader.get("/api/suggestions").body()).isEmpty();
        assertThat(leader.get("/api/suggestions/" + id).status()).isEqualTo(404);
        assertThat(leader.put("/api/suggestions/" + id + "/answer", "{\"answer\":\"没有的事\"}")
                        .status())
                .isEqualTo(404);
        assertThat(auditor.get("/api/suggestions").body()).hasSize(1);
        assertThat(office.put("/api/suggestions/" + id + "/answer", "{\"answer\":\"正在核实\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void keepsComplaintsFromTheStationInTheDatabaseToo() {
        handIn(0, "COMPLAINT", "态度不好", Map.of());
        handIn(0, "THANKS", "谢谢", Map.of());
        var leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        var neighbour = bureau.person(Role.STATION_LEADER, bureau.station(1));

        assertThat(bureau.as(leader, this::rows)).isEqualTo(1);
        assertThat(bureau.as(neighbour, this::rows)).isZero();
    }

    @Test
    void showsAVisitorNoRowsButThatOfTheReceipt() {
        var number = number(handIn(0, "OPINION", "甲", Map.of()));
        handIn(0, "OPINION", "乙", Map.of());
        var here = new Visitor(bureau.code(), bureau.village(0));

        assertThat(actors.as(here, this::rows)).isZero();
        var receipt = ReceiptNumber.read(number).orElseThrow();
        long opened = actors.as(
                here,
                () -> transactions.execute(_ -> {
                    jdbc.sql("select set_config('cunjing.receipt', :hash, true)")
                            .param("hash", java.util.HexFormat.of().formatHex(receipt.hash()))
                            .query()
                            .singleRow();
                    return count();
                }));
        assertThat(opened).isEqualTo(1);
    }

    @Test
    void doesNotShowOneVillageToAnother() {
        handIn(0, "OPINION", "甲", Map.of());
        var elsewhere = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));
        var branch = HttpPerson.of(port, bureau.person(Role.BRANCH_HEAD, null));

        assertThat(elsewhere.get("/api/suggestions").body()).isEmpty();
        assertThat(branch.get("/api/suggestions").status()).isEqualTo(403);
    }

    private long rows() {
        return java.util.Objects.requireNonNull(transactions.execute(_ -> count()));
    }

    private long count() {
        return jdbc.sql("select count(*) from resident.suggestion")
                .query(Long.class)
                .single();
    }

    private String page(int village) {
        return "/v/51000000100" + village + "@" + bureau.code();
    }

    private Page handIn(int village, String kind, String words, Map<String, String> more) {
        var opened = visitor.open(page(village));
        return visitor.submit(page(village) + "/suggestions", fields(opened, kind, words, more));
    }

    private static Map<String, String> fields(Page opened, String kind, String words, Map<String, String> more) {
        var fields = new HashMap<>(opened.hidden());
        assertThat(UUID.fromString(fields.get("form"))).isNotNull();
        fields.put("kind", kind);
        fields.put("words", words);
        fields.putAll(more);
        return fields;
    }

    private static String number(Page receipt) {
        var found = NUMBER.matcher(receipt.html());
        assertThat(found.find()).as(receipt.html()).isTrue();
        return found.group();
    }

    private Page status(String number) {
        var fields =
                new HashMap<>(visitor.open("/v/receipt?bureau=" + bureau.code()).hidden());
        fields.put("number", number);
        return visitor.submit("/v/receipt", fields);
    }
}
