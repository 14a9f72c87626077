package org.cunjing.field.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What phones bring, over HTTP and into the ledgers.
@CunjingIT
class FieldBatchesIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person officer;
    HttpPerson page;
    HttpPerson leader;
    Phone phone;
    UUID village;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        village = bureau.village(0);
        var person = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        bureau.run(() -> postings.start(new NewPosting(
                village,
                Objects.requireNonNull(person.officer()),
                Duty.DEDICATED,
                LocalDate.of(2020, 1, 1),
                null,
                null)));
        officer = bureau.again(person);
        page = HttpPerson.of(port, officer);
        phone = new Phone(page);
        leader = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
    }

    @Test
    void storesARecordOnceHoweverOftenItComes() {
        var record = Phone.opinion(UUID.randomUUID(), village, "希望增加路灯");

        var first = phone.receipt(record);
        var second = phone.receipt(record);

        assertThat(first.get("outcome").asString()).isEqualTo("STORED");
        assertThat(second.get("outcome").asString()).isEqualTo("SAME");
        assertThat(second.get("hash")).isEqualTo(record.get("hash"));
        assertThat(second.get("at")).isEqualTo(first.get("at"));
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void storesABatchOnceThatComesEightTimesAtOnce() throws InterruptedException {
        var records = IntStream.range(0, 20)
                .mapToObj(n -> Phone.opinion(UUID.randomUUID(), village, "意见" + n))
                .toArray(ObjectNode[]::new);
        var outcomes = new ArrayList<String>();
        var threads = IntStream.range(0, 8)
                .mapToObj(_ -> Thread.ofPlatform().start(() -> {
                    var answer = phone.post(phone.batch(records));
                    synchronized (outcomes) {
                        answer.body()
                                .path("receipts")
                                .forEach(receipt ->
                                        outcomes.add(receipt.get("outcome").asString()));
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(entries()).isEqualTo(20);
        assertThat(outcomes).hasSize(160).containsOnly("STORED", "SAME");
        assertThat(outcomes.stream().filter("STORED"::equals)).hasSize(20);
    }

    /// The work of a hundred phones lands once each, with numbers that have no gaps.
    @Test
    void takesAHundredPhonesAtOnce() throws InterruptedException {
        var people = IntStream.range(0, 10)
                .mapToObj(_ -> HttpPerson.of(port, officer))
                .toList();
        var threads = IntStream.range(0, 100)
                .mapToObj(n -> Thread.ofPlatform()
                        .start(() -> new Phone(people.get(n % 10))
                                .send(
                                        Phone.opinion(UUID.randomUUID(), village, "甲" + n),
                                        Phone.opinion(UUID.randomUUID(), village, "乙" + n))))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(count("casework.entry")).isEqualTo(200);
        assertThat(jdbcNumber("select max(number) from casework.entry where bureau = guard.bureau()"))
                .isEqualTo(200);
    }

    @Test
    void showsAPersonBothWhenAnIdComesWithAnotherContent() {
        var id = UUID.randomUUID();
        var first = Phone.opinionBody(village, "希望增加路灯");
        phone.send(Phone.record(id, "entry", first));
        var changed = new java.util.HashMap<String, Object>(first);
        changed.put("details", Map.of("kind", "OPINION", "source", "VISIT", "aboutPolice", false, "text", "希望修路"));

        var receipt = phone.receipt(Phone.record(id, "entry", changed));

        assertThat(receipt.get("outcome").asString()).isEqualTo("CONFLICT");
        assertThat(receipt.at("/problem/type").asString()).isEqualTo("/problems/id-used-otherwise");
        assertThat(receipt.get("shown").asString()).contains("希望增加路灯");
        assertThat(receipt.get("fields")).hasSize(1);
        assertThat(receipt.at("/fields/0/name").asString()).isEqualTo("details.text");
        assertThat(receipt.at("/fields/0/mine").asString()).isEqualTo("希望修路");
        assertThat(receipt.at("/fields/0/theirs").asString()).isEqualTo("希望增加路灯");
        assertThat(page.get("/api/ledger-entries/" + id)
                        .body()
                        .at("/details/text")
                        .asString())
                .isEqualTo("希望增加路灯");
    }

    /// Ten records that no server can take, between others: they are answered one by one and hold up nothing.
    @Test
    void parksWhatItCannotTakeAndTakesTheRest() {
        var poison = List.of(
                Phone.record(UUID.randomUUID(), "entry", "not json", Duration.ZERO),
                Phone.record(UUID.randomUUID(), "entry", "null", Duration.ZERO),
                Phone.record(UUID.randomUUID(), "entry", "{}", Duration.ZERO),
                Phone.record(UUID.randomUUID(), "entry", "[".repeat(2000), Duration.ZERO),
                Phone.opinion(UUID.randomUUID(), village, "a\u0000b"),
                Phone.opinion(UUID.randomUUID(), UUID.randomUUID(), "别的村"),
                Phone.record(UUID.randomUUID(), "moon-landing", Map.of()),
                Phone.opinion(UUID.randomUUID(), village, "坏校验").put("hash", "0".repeat(64)),
                (ObjectNode) Phone.opinion(UUID.randomUUID(), village, "缺时间")
                        .without("made")
                        .without("body"),
                Phone.opinion(UUID.randomUUID(), village, "身份证11010519491231002X"));
        var records = new ArrayList<JsonNode>();
        for (var bad : poison) {
            records.add(bad);
            records.add(Phone.opinion(UUID.randomUUID(), village, "好的"));
        }

        var receipts = phone.send(records.toArray(JsonNode[]::new));

        assertThat(poison).allSatisfy(bad -> {
            var receipt = Objects.requireNonNull(
                    receipts.get(UUID.fromString(bad.get("id").asString())));
            assertThat(receipt.get("outcome").asString()).isEqualTo("REFUSED");
            assertThat(receipt.at("/problem/detail").asString()).isNotBlank();
        });
        assertThat(receipts.values().stream()
                        .filter(receipt -> receipt.get("outcome").asString().equals("STORED")))
                .hasSize(10);
        assertThat(entries()).isEqualTo(10);
    }

    @Test
    void namesTheFaultsOfAFormFieldByField() {
        var receipt = phone.receipt(Phone.record(UUID.randomUUID(), "entry", "{}", Duration.ZERO));

        assertThat(receipt.at("/problem/type").asString()).isEqualTo("/problems/faulty-form");
        assertThat(receipt.at("/problem/errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactly("details", "happenedAt", "villageId");
    }

    /// What was refused may come again unchanged, when the reason is gone.
    @Test
    void takesARefusedRecordOnceItsReasonIsGone() {
        var record = Phone.opinion(UUID.randomUUID(), bureau.village(1), "还没有包这个村");
        var refused = phone.outcome(record);
        bureau.withVillages(officer, bureau.village(1));

        assertThat(refused).isEqualTo("REFUSED");
        assertThat(new Phone(HttpPerson.of(port, officer)).outcome(record)).isEqualTo("STORED");
    }

    @Test
    void keepsTheOrderOfWhatDependsOnOthers() {
        var entry = UUID.randomUUID();
        var step = Phone.after(
                Phone.record(
                        UUID.randomUUID(), "entry-step", Map.of("entryId", entry, "step", "ANSWER", "note", "已答复")),
                entry);
        var alone = phone.outcome(step);

        var receipts = phone.send(step, Phone.opinion(entry, village, "希望增加路灯"));

        assertThat(alone).isEqualTo("WAITING");
        assertThat(receipts.values().stream()
                        .map(receipt -> receipt.get("outcome").asString()))
                .containsOnly("STORED");
        assertThat(page.get("/api/ledger-entries/" + entry)
                        .body()
                        .at("/head/progress")
                        .asString())
                .isEqualTo("CLOSED");
    }

    @Test
    void letsNothingThroughThatWaitsForARefusedRecord() {
        var bad = UUID.randomUUID();
        var receipts = phone.send(
                Phone.record(bad, "entry", "{}", Duration.ZERO),
                Phone.after(Phone.opinion(UUID.randomUUID(), village, "等前一条"), bad),
                Phone.opinion(UUID.randomUUID(), village, "不等"));

        assertThat(receipts.values().stream()
                        .map(receipt -> receipt.get("outcome").asString()))
                .containsExactlyInAnyOrder("REFUSED", "WAITING", "STORED");
    }

    /// A whole day with an order, made without network: every step names the version that the one before leaves.
    @Test
    void takesTheStepsOfAnOrderInARow() {
        var order = issue();
        var accept = orderStep(order, "accept", 0);
        var start = orderStep(order, "start", 1);
        var submit = orderStep(order, "submit", 2);

        var receipts = phone.send(accept, start, submit);

        assertThat(receipts.values().stream()
                        .map(receipt -> receipt.get("outcome").asString()))
                .containsOnly("STORED");
        assertThat(order(order).get("state").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    void showsWhatAnOrderHasBecomeMeanwhile() {
        var order = issue();
        leader.post("/api/work-orders/%s/cancel".formatted(order), "{\"why\":\"另有安排\"}");

        var receipt = phone.receipt(orderStep(order, "accept", 0));

        assertThat(receipt.get("outcome").asString()).isEqualTo("CONFLICT");
        assertThat(receipt.at("/problem/type").asString()).isEqualTo("/problems/work-order-changed");
        assertThat(Phone.JSON
                        .readTree(receipt.get("shown").asString())
                        .get("state")
                        .asString())
                .isEqualTo("CANCELLED");
        assertThat(receipt.at("/fields/0/theirs").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void takesNoStepThatIsNotTheOfficers() {
        assertThat(new Phone(leader).outcome(orderStep(issue(), "hand-over", 0)))
                .isEqualTo("REFUSED");
    }

    @Test
    void takesAProposal() {
        var id = UUID.randomUUID();
        var body = Map.of(
                "villageId",
                village,
                "role",
                "PUBLICIST",
                "title",
                "防诈宣传",
                "task",
                "开一次坝坝会",
                "due",
                LocalDate.now(ZoneOffset.UTC).plusDays(9).toString());

        assertThat(phone.outcome(Phone.record(id, "order-proposal", body))).isEqualTo("STORED");
        assertThat(order(id).get("source").asString()).isEqualTo("SELF_INITIATED");
    }

    @Test
    void refusesABatchAsAWholeAndDoesNothing() {
        var record = Phone.opinion(UUID.randomUUID(), village, "希望增加路灯");
        var many = IntStream.range(0, 101)
                .mapToObj(n -> Phone.opinion(UUID.randomUUID(), village, "第" + n))
                .toArray(ObjectNode[]::new);
        var large = IntStream.range(0, 3)
                .mapToObj(_ -> Phone.record(UUID.randomUUID(), "entry", "x".repeat(400_000), Duration.ZERO))
                .toArray(ObjectNode[]::new);

        assertThat(phone.post(phone.batch(record).put("format", 99)).problem())
                .isEqualTo("/problems/batch-format-unknown");
        assertThat(phone.post(phone.batch(many)).problem()).isEqualTo("/problems/batch-too-large");
        assertThat(phone.post(phone.batch(large)).problem()).isEqualTo("/problems/batch-too-large");
        assertThat(phone.post(phone.batch(record, record)).problem()).isEqualTo("/problems/batch-repeats-record");
        assertThat(phone.post(phone.batch(record).put("device", "\u0000")).status())
                .isEqualTo(422);
        assertThat(entries()).isZero();
    }

    /// After a backup was brought back the database does not know what it told the phone last.
    @Test
    void saysThatItHasLostAReceipt() {
        phone.send(Phone.opinion(UUID.randomUUID(), village, "希望增加路灯"));
        var known = phone.post(phone.batch());
        var lost = phone.post(phone.batch().put("lastReceipt", UUID.randomUUID().toString()));

        assertThat(known.body().get("lost").asBoolean()).isFalse();
        assertThat(lost.body().get("lost").asBoolean()).isTrue();
    }

    /// Whoever looks at the database sees nobody else's traffic, the bureau's office included.
    @Test
    void keepsReceiptsToTheOfficer() {
        phone.send(Phone.opinion(UUID.randomUUID(), village, "希望增加路灯"));

        assertThat(bureau.<Long>as(officer, () -> transactionCount("field.received")))
                .isEqualTo(1);
        assertThat(bureau.<Long>as(bureau.person(Role.BUREAU_OFFICE, null), () -> transactionCount("field.received")))
                .isZero();
    }

    @Test
    void datesAnEntryByTicksAndNotByAWrongClock() {
        var id = UUID.randomUUID();
        var wrong = Instant.now().minus(Duration.ofDays(40));
        var body = new java.util.HashMap<String, Object>(Phone.opinionBody(village, "希望增加路灯"));
        body.put("happenedAt", wrong.minus(Duration.ofMinutes(90)).toString());
        var record = Phone.record(id, "entry", Phone.JSON.writeValueAsString(body), Duration.ofMinutes(90));
        ((ObjectNode) record.get("made"))
                .put("wall", wrong.minus(Duration.ofMinutes(90)).toString());
        var batch = phone.batch(record);
        ((ObjectNode) batch.get("clock")).put("wall", wrong.toString());

        assertThat(phone.post(batch).status()).isEqualTo(200);

        var happened = Instant.parse(page.get("/api/ledger-entries/" + id)
                .body()
                .at("/head/happenedAt")
                .asString());
        assertThat(Duration.between(happened, Instant.now())).isBetween(Duration.ofMinutes(89), Duration.ofMinutes(91));
    }

    private ObjectNode orderStep(UUID order, String step, long version) {
        return Phone.record(
                UUID.randomUUID(),
                "order-step",
                Map.of("orderId", order, "step", step, "version", version, "why", "已完成", "entries", List.of()));
    }

    private UUID issue() {
        return UUID.fromString(leader.post("/api/work-orders", """
                        {"villageId":"%s","role":"INSPECTOR","title":"检查","task":"检查三处","basis":"计划","due":"%s"}
                        """.formatted(
                                village, LocalDate.now(ZoneOffset.UTC).plusDays(5)))
                .body()
                .get("id")
                .asString());
    }

    private JsonNode order(UUID id) {
        return leader.get("/api/work-orders/" + id).body().get("order");
    }

    private long entries() {
        return count("casework.entry");
    }

    private long count(String table) {
        return bureau.run(() -> jdbc.sql("select count(*) from %s where bureau = guard.bureau()".formatted(table))
                .query(Long.class)
                .single());
    }

    private long transactionCount(String table) {
        return transactions.execute(
                _ -> jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }

    private long jdbcNumber(String sql) {
        return bureau.run(() -> jdbc.sql(sql).query(Long.class).single());
    }
}
