package org.cunjing.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CunjingIT
class OrganisationsIT {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 1);

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Organisations organisations;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Organisation team;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        team = new Organisation(UUID.randomUUID(), bureau.village(0), Organisation.Kind.PEACE_VOLUNTEERS, "平安志愿队", DAY);
        bureau.run(() -> organisations.add(team));
    }

    @Test
    void takesThousandsInSecondsAndCountsThem() {
        var many = IntStream.range(0, 5_000)
                .mapToObj(n -> new NewVolunteer(UUID.randomUUID(), team.id(), bureau.village(0), "王小" + n, DAY))
                .toList();

        long start = System.nanoTime();
        bureau.run(() -> organisations.addVolunteers(many));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        var leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        var listed = leader.get("/api/organisations").body();
        assertThat(listed.get(0).get("members").asLong()).isEqualTo(5_000);
    }

    @Test
    void masksNamesAndStaysInsideTheStation() {
        bureau.run(() -> organisations.addVolunteers(
                List.of(new NewVolunteer(UUID.randomUUID(), team.id(), bureau.village(0), "王小明", DAY))));
        var leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        var neighbour = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));
        var rows = "/api/organisations/" + team.id() + "/volunteers";

        assertThat(leader.get(rows).body().get(0).get("name").asString()).isEqualTo("王**");
        assertThat(neighbour.get(rows).body()).isEmpty();
        assertThat(neighbour.get("/api/organisations").body()).isEmpty();
        assertThat(HttpPerson.of(port, bureau.person(Role.AUDITOR, null))
                        .get(rows)
                        .status())
                .isEqualTo(403);
    }
}
