package org.cunjing.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.cunjing.posting.Duty;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CunjingIT
class DemonstrationIT {

    @Autowired
    Actors actors;

    @Autowired
    Postings postings;

    @LocalServerPort
    int port;

    @Test
    void begins2022With126OfficersAnd54VillagesWithoutTheirOwn() {
        var before = on(LocalDate.of(2022, 2, 15));

        assertThat(before).hasSize(180);
        assertThat(before.stream().map(Posting::officerId).distinct()).hasSize(126);
        assertThat(before).filteredOn(posting -> posting.duty() == Duty.SHARED).hasSize(54);
    }

    @Test
    void hadOneOfficerForEachVillageDuringTheFirstTerm() {
        var during = on(LocalDate.of(2022, 6, 1));

        assertThat(during.stream().map(Posting::officerId).distinct()).hasSize(180);
        assertThat(during).filteredOn(posting -> posting.duty() == Duty.POSTED).hasSize(54);
    }

    @Test
    void letsEveryShownAccountIn() {
        var shown = HttpPerson.visitor(port).get("/api/demonstration").body();
        var password = shown.get("password").asString();

        assertThat(shown.get("accounts")).hasSize(10);
        for (var account : shown.get("accounts")) {
            var person = HttpPerson.signedIn(port, account.get("login").asString(), password);

            assertThat(person.get("/api/session").body().get("role")).isEqualTo(account.get("role"));
        }
    }

    private List<Posting> on(LocalDate day) {
        Supplier<List<Posting>> ask = () -> postings.listOn(day);
        return actors.as(new Application("demo", "test"), ask);
    }
}
