package org.cunjing.field.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.casework.Ledgers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// Pictures of documents go with the matter that they were taken for.
@CunjingIT
class DocumentPhotosIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    PhotoStore store;

    @Autowired
    Ledgers ledgers;

    @Autowired
    DocumentPhotoListener hourly;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person giver;
    HttpPerson officer;
    UUID entry;
    UUID paper;
    UUID place;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        giver = bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(0));
        officer = HttpPerson.of(port, giver);
        entry = openMatter();
        paper = UUID.randomUUID();
        place = UUID.randomUUID();
        put(paper, "&document=true");
        put(place, "");
    }

    @Test
    void deletesThePictureOfADocumentWhenTheMatterIsClosed() {
        assertThat(officer.download("/api/field/photos/" + paper)).startsWith(0xFF, 0xD8);

        step("COMPLETE");

        awaitDeleted();
        assertThat(officer.get("/api/field/photos/" + paper).problem()).isEqualTo("/problems/photo-deleted");
        assertThat(hasBytes(place)).isTrue();
        assertThat(officer.download("/api/field/photos/" + place)).startsWith(0xFF, 0xD8);
        assertThat(listed().get("deletedAt").isNull()).isFalse();
        assertThat(notedDeletions()).isEqualTo(1);
    }

    @Test
    void keepsItWhileTheMatterGoesOn() {
        step("COLLECT");
        look(Duration.ofDays(29));

        assertThat(hasBytes(paper)).isTrue();
    }

    @Test
    void deletesItWhenTheEntryIsVoided() {
        officer.post("/api/ledger-entries/%s/voiding".formatted(entry), "{\"reason\":\"记错了村\"}");

        awaitDeleted();
    }

    @Test
    void deletesItAfterThirtyDaysAlsoIfNobodyClosesTheMatter() {
        look(Duration.ofDays(31));

        assertThat(hasBytes(paper)).isFalse();
        assertThat(hasBytes(place)).isTrue();
    }

    /// Each saw the other as it was before.
    @Test
    void looksByItselfForWhatCameInAtTheMomentOfClosing() {
        step("COMPLETE");
        paper = UUID.randomUUID();
        bureau.run(() -> store.add(
                new Photo(
                        paper,
                        entry,
                        bureau.village(0),
                        Objects.requireNonNull(giver.officer()),
                        "",
                        40,
                        30,
                        true,
                        clock.instant(),
                        null),
                Pictures.jpeg(40, 30, 1)));
        assertThat(hasBytes(paper)).isTrue();

        hourly.look();

        assertThat(hasBytes(paper)).isFalse();
    }

    /// A phone was without network until the matter was over.
    @Test
    void keepsNoPictureThatArrivesAfterTheMatter() {
        step("COMPLETE");
        paper = UUID.randomUUID();

        assertThat(put(paper, "&document=true").body().get("outcome").asString())
                .isEqualTo("STORED");
        assertThat(put(paper, "&document=true").body().get("outcome").asString())
                .isEqualTo("SAME");
        assertThat(hasBytes(paper)).isFalse();
    }

    @Test
    void letsNobodyElseDeleteInTheDatabase() {
        assertThat(delete(place)).isZero();
        assertThat(delete(paper)).isZero();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> change("update field.photo set document = false where id = :id", paper));
    }

    private int delete(UUID id) {
        return change("update field.photo set sealed = null, deleted_at = now() where id = :id", id);
    }

    private int change(String sql, UUID id) {
        return Objects.requireNonNull(bureau.as(
                giver,
                () -> transactions.execute(_ -> jdbc.sql(sql).param("id", id).update())));
    }

    private void awaitDeleted() {
        await().untilAsserted(() -> assertThat(hasBytes(paper)).isFalse());
    }

    private boolean hasBytes(UUID id) {
        return bureau.run(() -> jdbc.sql("select sealed is not null from field.photo where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single());
    }

    private int notedDeletions() {
        return bureau.run(() ->
                jdbc.sql("""
                        select count(*) from guard.written where entity = 'field.photo' and row_id = :id
                           and operation = 'UPDATE' and 'sealed' = any (columns)
                        """).param("id", paper.toString()).query(Integer.class).single());
    }

    private JsonNode listed() {
        return officer.get("/api/field/entries/%s/photos".formatted(entry))
                .body()
                .valueStream()
                .filter(photo -> photo.get("document").asBoolean())
                .findFirst()
                .orElseThrow();
    }

    private void look(Duration later) {
        bureau.run(() -> new DocumentPhotos(store, ledgers, Clock.offset(clock, later)).deleteDue());
    }

    private HttpPerson.Answer put(UUID id, String more) {
        byte[] file = Pictures.jpeg(40, 30, 1);
        return officer.upload("PUT", "/api/field/photos/%s?entry=%s%s".formatted(id, entry, more), file);
    }

    private void step(String kind) {
        var answer = officer.post(
                "/api/ledger-entries/%s/steps".formatted(entry), "{\"step\":\"%s\",\"note\":\"已交本人\"}".formatted(kind));
        assertThat(answer.status()).isEqualTo(200);
    }

    private UUID openMatter() {
        var answer = officer.post("/api/ledger-entries", """
                {"villageId":"%s","happenedAt":"2026-03-02T02:00:00Z",
                 "details":{"kind":"SERVICE","type":"ID_CARD_PROXY","personTimes":1,"proxy":true,"authorised":true,
                            "receipt":null,"text":"代领身份证"}}
                """.formatted(bureau.village(0)));
        return UUID.fromString(answer.body().at("/head/id").asString());
    }
}
