package org.cunjing.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A station keeps the directory of its villages; residents read their own village's.
@CunjingIT
class ServiceDirectoryIT {

    private static final String PATH = "/api/law-help";

    @Autowired
    TestBureaus bureaus;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson leader;
    HttpPerson officer;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        leader = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
        officer = HttpPerson.of(
                port, bureau.withVillages(bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)), bureau.village(0)));
    }

    @Test
    void isKeptByTheStationAndReadOnThePageOfItsVillage() {
        assertThat(page(0)).doesNotContain("法律援助");
        assertThat(add("村法律顾问", "028-00001111", bureau.village(0), bureau.village(1))
                        .status())
                .isEqualTo(204);

        assertThat(page(0)).contains("村法律顾问", "028-00001111", "村委会一楼", "周三上午");
        assertThat(page(1)).contains("村法律顾问");
        assertThat(page(2)).doesNotContain("村法律顾问");
        assertThat(leader.get(PATH).body()).hasSize(2);
        var seen = officer.get(PATH).body();
        assertThat(seen).hasSize(1);
        var id = seen.get(0).get("id").asString();

        assertThat(leader.put(PATH + "/" + id, line("司法所", "028-00002222")).status())
                .isEqualTo(204);
        assertThat(page(0)).contains("司法所").doesNotContain("村法律顾问");
        assertThat(leader.delete(PATH + "/" + id).status()).isEqualTo(204);
        assertThat(leader.delete(PATH + "/" + id).status()).isEqualTo(404);
        assertThat(page(0)).doesNotContain("司法所");
    }

    @Test
    void refusesBadLinesAndOtherPeoplesVillages() {
        assertThat(add("村法律顾问", "打电话", bureau.village(0)).status()).isEqualTo(422);
        assertThat(add(" ", "028-00001111", bureau.village(0)).status()).isEqualTo(422);
        assertThat(add("张律师13800001234", "028-00001111", bureau.village(0)).problem())
                .endsWith("mobile-number-in-text");
        assertThat(add("村法律顾问", "028-00001111", bureau.village(0), bureau.village(3))
                        .status())
                .as("one of them is another station's")
                .isEqualTo(403);
        assertThat(leader.get(PATH).body()).isEmpty();
        assertThat(officer.post(PATH, "{}").status()).isEqualTo(403);
        assertThat(add("村法律顾问", "028-00001111", bureau.village(0)).status()).isEqualTo(204);
        var id = leader.get(PATH).body().get(0).get("id").asString();
        var neighbour = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));
        assertThat(neighbour.get(PATH).body()).isEmpty();
        assertThat(neighbour.put(PATH + "/" + id, line("司法所", "028-00002222")).status())
                .isEqualTo(404);
        assertThat(neighbour.delete(PATH + "/" + id).status()).isEqualTo(404);
    }

    private String page(int village) {
        var address = "51000000100%d@%s".formatted(village, bureau.code());
        return new String(HttpPerson.visitor(port).download("/v/" + address), StandardCharsets.UTF_8);
    }

    private Answer add(String name, String phone, UUID... villages) {
        var ids = java.util.Arrays.stream(villages)
                .map(id -> '"' + id.toString() + '"')
                .collect(java.util.stream.Collectors.joining(","));
        return leader.post(PATH, "{\"villageIds\": [%s], \"line\": %s}".formatted(ids, line(name, phone)));
    }

    private static String line(String name, String phone) {
        return """
                {"kind": "VILLAGE_LAWYER", "name": "%s", "phone": "%s", "place": "村委会一楼", "hours": "周三上午"}
                """.formatted(name, phone);
    }
}
