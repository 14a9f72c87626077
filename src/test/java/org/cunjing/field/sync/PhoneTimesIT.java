package org.cunjing.field.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Work done without network is judged by when it was done, and never against somebody whose clock nobody can trust.
@CunjingIT
class PhoneTimesIT {

    private static final Duration TWO_MONTHS = Duration.ofDays(60);

    @Autowired
    TestBureaus bureaus;

    @LocalServerPort
    int port;

    HttpPerson page;
    Phone phone;
    UUID village;

    @BeforeEach
    void open() {
        TestBureau bureau = bureaus.open();
        village = bureau.village(0);
        page = HttpPerson.of(port, bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), village));
        phone = new Phone(page);
    }

    @Test
    void countsAnEntryOfTwoMonthsAgoAsWrittenThen() {
        var id = UUID.randomUUID();

        assertThat(phone.outcome(opinion(id, TWO_MONTHS))).isEqualTo("STORED");

        var head = head(id);
        assertThat(head.get("recordedLate").asBoolean()).isFalse();
        assertThat(head.get("clockUnsure").asBoolean()).isFalse();
    }

    @Test
    void countsAnEntryAboutTwoMonthsAgoAsRecordedLate() {
        var id = UUID.randomUUID();

        phone.send(Phone.record(id, "entry", body(TWO_MONTHS), Duration.ofMinutes(5)));

        assertThat(head(id).get("recordedLate").asBoolean()).isTrue();
    }

    /// The page was opened without network and closed again: all that is known is what the phone says.
    @Test
    void marksWhatNothingConfirmsAndCountsItNeverLate() {
        var id = UUID.randomUUID();
        var record = Phone.record(id, "entry", body(TWO_MONTHS), Duration.ofMinutes(5));
        ((ObjectNode) record.get("made")).put("run", "an-earlier-run");

        phone.send(record);

        var head = head(id);
        assertThat(head.get("clockUnsure").asBoolean()).isTrue();
        assertThat(head.get("recordedLate").asBoolean()).isFalse();
    }

    /// The clock runs six hours ahead and nothing confirms it: the entry lies in no future.
    @Test
    void movesWhatAnUnsureClockPutsInTheFutureToNow() {
        var id = UUID.randomUUID();
        var ahead = Duration.ofHours(-6);
        var record = Phone.record(id, "entry", body(ahead), ahead);
        ((ObjectNode) record.get("made")).put("run", "an-earlier-run");

        assertThat(phone.outcome(record)).isEqualTo("STORED");
        assertThat(Instant.parse(head(id).get("happenedAt").asString())).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void judgesAStepByTheDayOnWhichItWasTaken() {
        var inTime = UUID.randomUUID();
        var late = UUID.randomUUID();
        phone.send(opinion(inTime, TWO_MONTHS), opinion(late, TWO_MONTHS));

        phone.send(answer(inTime, TWO_MONTHS.minusHours(1)), answer(late, Duration.ofMinutes(5)));

        assertThat(head(inTime).get("late").asBoolean()).isFalse();
        assertThat(head(late).get("late").asBoolean()).isTrue();
    }

    private static ObjectNode answer(UUID entry, Duration age) {
        var body = Map.of("entryId", entry, "step", "ANSWER", "note", "已答复");
        return Phone.record(UUID.randomUUID(), "entry-step", Phone.JSON.writeValueAsString(body), age);
    }

    private ObjectNode opinion(UUID id, Duration age) {
        return Phone.record(id, "entry", body(age), age);
    }

    private String body(Duration age) {
        var body = new HashMap<String, Object>(Phone.opinionBody(village, "希望增加路灯"));
        body.put("happenedAt", Instant.now().minus(age).toString());
        return Phone.JSON.writeValueAsString(body);
    }

    private JsonNode head(UUID id) {
        return page.get("/api/ledger-entries/" + id).body().get("head");
    }
}
