package org.cunjing.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CunjingIT
class StaffingIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @LocalServerPort
    int port;

    @Test
    void putsVillagesWithoutAnOfficerFirstAndThenTheMostLoadedOfficers() {
        var bureau = bureaus.open();
        var two = Objects.requireNonNull(
                bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)).officer());
        var one = Objects.requireNonNull(
                bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)).officer());
        var first = LocalDate.of(2025, 3, 1);
        bureau.run(() -> {
            postings.start(new NewPosting(bureau.village(0), one, Duty.DEDICATED, first, null, null));
            postings.start(new NewPosting(bureau.village(1), two, Duty.DEDICATED, first, null, null));
            postings.start(new NewPosting(bureau.village(2), two, Duty.SHARED, first, null, null));
        });

        var staffing =
                HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null)).get("/api/staffing");
        var leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));

        assertThat(staffing.body().valueStream().map(row -> row.get("state").asString()))
                .containsExactly("UNCOVERED", "UNCOVERED", "DEDICATED", "SHARED", "DEDICATED");
        assertThat(staffing.body().get(2).get("load").asInt())
                .isEqualTo(staffing.body().get(2).get("index").asInt()
                        + staffing.body().get(3).get("index").asInt());
        assertThat(leader.get("/api/staffing").status()).isEqualTo(403);
    }
}
