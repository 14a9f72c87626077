package org.cunjing.field.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Accounts;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Photos from the phone to the page of an entry.
@CunjingIT
class PhotosIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson officer;
    HttpPerson leader;
    UUID entry;
    UUID id;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        officer = HttpPerson.of(port, officerOf(bureau.village(0)));
        leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        entry = write(officer, bureau.village(0));
        id = UUID.randomUUID();
    }

    @Test
    void keepsAPhotoOnceAndShowsItAtTheEntry() {
        byte[] file = Pictures.jpegWithPlace();

        var first = put(officer, id, file);
        var second = put(officer, id, file);

        assertThat(first.body().get("outcome").asString()).isEqualTo("STORED");
        assertThat(second.body().get("outcome").asString()).isEqualTo("SAME");
        assertThat(second.body().get("hash")).isEqualTo(first.body().get("hash"));
        assertThat(leader.get("/api/field/entries/%s/photos".formatted(entry))
                        .body()
                        .at("/0/id")
                        .asString())
                .isEqualTo(id.toString());
        assertThat(leader.download("/api/field/photos/" + id)).startsWith(0xFF, 0xD8, 0xFF);
    }

    @Test
    void keepsNoOtherPhotoUnderTheSameId() {
        put(officer, id, Pictures.jpeg(40, 30, 1));

        assertThat(put(officer, id, Pictures.jpeg(40, 30, 2)).problem()).isEqualTo("/problems/id-used-otherwise");
    }

    @Test
    void keepsThePhotoOnceThatComesEightTimesAtOnce() throws InterruptedException {
        byte[] file = Pictures.jpeg(200, 150, 3);
        var threads = IntStream.range(0, 8)
                .mapToObj(_ -> Thread.ofPlatform()
                        .start(() -> assertThat(put(officer, id, file).status()).isEqualTo(200)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(leader.get("/api/field/entries/%s/photos".formatted(entry)).body())
                .hasSize(1);
    }

    @Test
    void refusesWhatIsNoPhotoAndWhatIsTooLarge() {
        assertThat(put(officer, id, "text".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .problem())
                .isEqualTo("/problems/photo-unreadable");
        assertThat(put(officer, id, Arrays.copyOf(Pictures.jpeg(40, 30, 1), 3 << 20))
                        .problem())
                .isEqualTo("/problems/photo-too-large");
    }

    @Test
    void addsPhotosToOnesOwnEntriesOnly() {
        var other = HttpPerson.of(port, officerOf(bureau.village(0)));

        assertThat(put(other, id, Pictures.jpeg(40, 30, 1)).status()).isEqualTo(404);
    }

    @Test
    void showsPhotosToThoseAloneWhoSeeTheEntry() {
        put(officer, id, Pictures.jpeg(40, 30, 1));
        var elsewhere = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));

        assertThat(elsewhere.get("/api/field/photos/" + id).status()).isEqualTo(404);
        assertThat(elsewhere
                        .get("/api/field/entries/%s/photos".formatted(entry))
                        .status())
                .isEqualTo(404);
    }

    /// What a phone still has after the village has changed hands belongs to the entry all the same.
    @Test
    void takesPhotosOfAnEntryAfterTheVillageIsSomebodyElses() {
        var giver = bureau.person(Role.POSTED_OFFICER, null);
        var before = HttpPerson.of(port, bureau.withVillages(giver, bureau.village(1)));
        entry = write(before, bureau.village(1));
        bureau.run(() -> accounts.closeVillage(Objects.requireNonNull(giver.officer()), bureau.village(1)));

        assertThat(put(before, id, Pictures.jpeg(40, 30, 1)).status()).isEqualTo(200);
    }

    @Test
    void sealsPixelsAndNotesEachLook() {
        byte[] file = Pictures.jpeg(40, 30, 1);
        put(officer, id, file);
        leader.download("/api/field/photos/" + id);

        byte[] sealed = bureau.run(() -> jdbc.sql("select sealed from field.photo where id = :id")
                .param("id", id)
                .query((row, _) -> row.getBytes(1))
                .single());
        var looks = bureau.run(
                () -> jdbc.sql("select count(*) from guard.looked where entity = 'field.photo' and row_id = :id")
                        .param("id", id.toString())
                        .query(Integer.class)
                        .single());

        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("JFIF");
        assertThat(looks).isEqualTo(1);
    }

    private HttpPerson.Answer put(HttpPerson person, UUID photo, byte[] file) {
        return person.upload("PUT", "/api/field/photos/%s?entry=%s".formatted(photo, entry), file);
    }

    private Person officerOf(UUID village) {
        return bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), village);
    }

    private static UUID write(HttpPerson person, UUID village) {
        var answer = person.post("/api/ledger-entries", """
                {"villageId":"%s","happenedAt":"2026-03-02T02:00:00Z",
                 "details":{"kind":"OPINION","source":"VISIT","aboutPolice":false,"text":"希望增加路灯"}}
                """.formatted(village));
        return UUID.fromString(answer.body().at("/head/id").asString());
    }
}
