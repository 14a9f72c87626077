package org.cunjing.field.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

@CunjingIT
class SitesOnPhonesIT {

    @Autowired
    TestBureaus bureaus;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson page;
    HttpPerson station;
    Phone phone;
    UUID site;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        page = HttpPerson.of(port, bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(0)));
        station = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        phone = new Phone(page);
        site = UUID.randomUUID();
        assertThat(phone.outcome(record(null, "老店", "一组", "店长"))).isEqualTo("STORED");
    }

    @Test
    void listsASiteAndAnInspectionOfItInOneBatch() {
        var fresh = UUID.randomUUID();
        var listed = Phone.record(
                fresh, "site", Map.of("siteId", fresh, "villageId", bureau.village(0), "site", form("新店", "二组", "经理")));
        var inspection = Phone.record(
                UUID.randomUUID(),
                "entry",
                Map.of(
                        "villageId",
                        bureau.village(0),
                        "happenedAt",
                        java.time.Instant.now().minusSeconds(900).toString(),
                        "details",
                        Map.of(
                                "kind",
                                "INSPECTION",
                                "siteKind",
                                "VENUE",
                                "site",
                                "新店",
                                "siteId",
                                fresh,
                                "inspectors",
                                2,
                                "result",
                                "NOTHING_FOUND")));

        var receipts = phone.send(listed, Phone.after(inspection, fresh));

        assertThat(receipts.values())
                .allMatch(receipt -> receipt.get("outcome").asString().equals("STORED"));
        assertThat(page.get("/api/sites/" + fresh).body().get("inspectedOn").isNull())
                .isFalse();
    }

    @Test
    void mergesWhatTheDeskAndThePhoneChangedInDifferentFields() {
        change(1, "老店", "一组9号", "店长");

        assertThat(phone.outcome(record(base("老店", "一组", "店长"), "老店（总店）", "一组", "店长")))
                .isEqualTo("STORED");

        var now = page.get("/api/sites/" + site).body();
        assertThat(now.get("name").asString()).isEqualTo("老店（总店）");
        assertThat(now.get("address").asString()).isEqualTo("一组9号");
    }

    @Test
    void leavesToAPersonWhatBothChangedAndTakesTheChoice() {
        change(1, "老店", "一组9号", "经理");
        var mine = record(base("老店", "一组", "店长"), "老店", "二组1号", "店长");

        var receipt = phone.receipt(mine);

        assertThat(receipt.get("outcome").asString()).isEqualTo("CONFLICT");
        assertThat(receipt.get("fields")).hasSize(1);
        var field = receipt.at("/fields/0");
        assertThat(field.get("name").asString()).isEqualTo("site.address");
        assertThat(field.get("base").asString()).isEqualTo("一组");
        assertThat(field.get("mine").asString()).isEqualTo("二组1号");
        assertThat(field.get("theirs").asString()).isEqualTo("一组9号");

        var chosen = mine.deepCopy();
        chosen.put("revision", UUID.randomUUID().toString()).put("base", base("老店", "一组9号", "店长"));
        assertThat(phone.outcome(chosen)).isEqualTo("STORED");
        var now = page.get("/api/sites/" + site).body();
        assertThat(now.get("address").asString()).isEqualTo("二组1号");
        assertThat(now.get("responsiblePost").asString()).isEqualTo("经理");
    }

    private void change(int version, String name, String address, String post) {
        var body = Phone.JSON.writeValueAsString(Map.of("version", version, "site", form(name, address, post)));
        assertThat(station.put("/api/sites/" + site, body).status()).isEqualTo(200);
    }

    private ObjectNode record(@Nullable String base, String name, String address, String post) {
        var record = Phone.record(
                base == null ? site : UUID.randomUUID(),
                "site",
                Map.of("siteId", site, "villageId", bureau.village(0), "site", form(name, address, post)));
        return record.put("base", base);
    }

    private String base(String name, String address, String post) {
        return Objects.requireNonNull(
                Phone.JSON.writeValueAsString(Map.of("siteId", site, "site", form(name, address, post))));
    }

    private static Map<String, String> form(String name, String address, String post) {
        return Map.of("kind", "VENUE", "name", name, "address", address, "responsiblePost", post);
    }
}
