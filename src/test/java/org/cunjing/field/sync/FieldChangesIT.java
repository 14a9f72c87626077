package org.cunjing.field.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
import tools.jackson.databind.JsonNode;

/// What phones fetch.
@CunjingIT
class FieldChangesIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @LocalServerPort
    int port;

    TestBureau bureau;
    UUID village;
    HttpPerson page;
    Phone phone;
    HttpPerson leader;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        village = bureau.village(0);
        page = HttpPerson.of(port, posted(village));
        phone = new Phone(page);
        leader = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
    }

    @Test
    void givesEverythingToAPhoneThatHasNothing() {
        var id = UUID.randomUUID();
        phone.send(Phone.opinion(id, village, "希望增加路灯"));

        var all = changes("");

        assertThat(all.get("resync").asBoolean()).isTrue();
        assertThat(all.at("/villages/0").asString()).isEqualTo(village.toString());
        assertThat(ids(all)).containsExactly(id.toString());
        assertThat(all.at("/entries/0/title").asString()).contains("路灯");
    }

    @Test
    void givesOnlyWhatChangedSince() {
        var old = UUID.randomUUID();
        phone.send(Phone.opinion(old, village, "旧的"));
        var cursor = settled();
        var fresh = UUID.randomUUID();
        phone.send(Phone.opinion(fresh, village, "新的"));

        await().untilAsserted(() -> assertThat(ids(changes("?after=" + cursor))).containsExactly(fresh.toString()));
    }

    /// Whatever happens to an entry elsewhere reaches the phone.
    @Test
    void tellsOfStepsVerificationsAndVoidings() {
        var entries = IntStream.range(0, 3).mapToObj(_ -> UUID.randomUUID()).toList();
        entries.forEach(id -> phone.send(Phone.opinion(id, village, "意见")));
        var cursor = settled();
        leader.post("/api/ledger-entries/%s/steps".formatted(entries.get(0)), "{\"step\":\"ANSWER\",\"note\":\"已答复\"}");
        leader.post("/api/ledger-entries/%s/verification".formatted(entries.get(1)), "{}");
        leader.post("/api/ledger-entries/%s/voiding".formatted(entries.get(2)), "{\"reason\":\"重复\"}");

        await().untilAsserted(() -> {
            var changed = changes("?after=" + cursor);
            assertThat(changed.get("entries")
                            .valueStream()
                            .map(entry -> entry.get("progress").asString()
                                    + entry.get("state").asString()))
                    .containsExactlyInAnyOrder("CLOSEDRECORDED", "OPENVERIFIED", "OPENVOIDED");
        });
    }

    @Test
    void namesTheKindsOfOtherNews() {
        var cursor = settled();
        leader.post("/api/work-orders", """
                {"villageId":"%s","role":"INSPECTOR","title":"检查","task":"检查三处","basis":"计划","due":"%s"}
                """.formatted(
                        village, LocalDate.now(ZoneOffset.UTC).plusDays(5)));

        await().untilAsserted(() -> assertThat(
                        changes("?after=" + cursor).get("types").valueStream().map(JsonNode::asString))
                .contains("work-order"));
    }

    @Test
    void asksAPhoneToLoadAgainWhoseCursorNobodyKnows() {
        phone.send(Phone.opinion(UUID.randomUUID(), village, "意见"));

        var all = changes("?after=" + UUID.randomUUID());

        assertThat(all.get("resync").asBoolean()).isTrue();
        assertThat(ids(all)).hasSize(1);
    }

    /// After a rotation the village is not the officer's any more; its documents leave the phone.
    @Test
    void namesTheVillagesOfNowAndNothingOfOthers() {
        phone.send(Phone.opinion(UUID.randomUUID(), village, "意见"));
        var stranger = HttpPerson.of(port, posted(bureau.village(1)));

        var theirs = stranger.get("/api/field/changes").body();

        assertThat(theirs.get("villages")).hasSize(1);
        assertThat(theirs.at("/villages/0").asString())
                .isEqualTo(bureau.village(1).toString());
        assertThat(theirs.get("entries")).isEmpty();
    }

    /// Pages are cut by id, and nothing is told twice or left out.
    @Test
    void givesMoreThanAPageInPages() {
        int many = FieldChanges.PAGE + 50;
        var expected = new ArrayList<String>();
        for (int batch = 0; batch < many; batch += 50) {
            var records = IntStream.range(0, 50)
                    .mapToObj(n -> Phone.opinion(UUID.randomUUID(), village, "意见" + n))
                    .toArray(JsonNode[]::new);
            List.of(records).forEach(record -> expected.add(record.get("id").asString()));
            phone.send(records);
        }

        var first = changes("");
        var second = changes("?after=%s&page=%s"
                .formatted(first.get("cursor").asString(), first.get("next").asString()));
        var got = new ArrayList<>(ids(first));
        got.addAll(ids(second));

        assertThat(got).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(second.get("resync").asBoolean()).isTrue();
    }

    /// A quiet poll is small.
    @Test
    void saysLittleWhenNothingHappened() {
        var cursor = settled();

        assertThat(changes("?after=" + cursor).toString()).hasSizeLessThan(400);
    }

    private Person posted(UUID where) {
        var officer = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        bureau.run(() -> postings.start(new NewPosting(
                where,
                Objects.requireNonNull(officer.officer()),
                Duty.DEDICATED,
                LocalDate.of(2020, 1, 1),
                null,
                null)));
        return bureau.again(officer);
    }

    /// A cursor behind everything that was told until now.
    private String settled() {
        var last = new String[] {""};
        await().during(java.time.Duration.ofMillis(300)).until(() -> {
            var now = changes("").get("cursor").asString();
            boolean still = now.equals(last[0]);
            last[0] = now;
            return still;
        });
        return last[0];
    }

    private JsonNode changes(String query) {
        return page.get("/api/field/changes" + query).body();
    }

    private static List<String> ids(JsonNode changes) {
        return changes.get("entries")
                .valueStream()
                .map(entry -> entry.get("id").asString())
                .toList();
    }
}
