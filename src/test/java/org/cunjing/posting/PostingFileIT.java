package org.cunjing.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CunjingIT
class PostingFileIT {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    CommitteePosts posts;

    @Autowired
    Activity activity;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person officer;

    @BeforeEach
    void post() {
        bureau = bureaus.open();
        officer = bureau.person(Role.POSTED_OFFICER, null);
        bureau.run(() -> {
            var first = start(0, FIRST);
            postings.end(first.id(), FIRST.plusMonths(6));
            posts.appoint(start(1, FIRST.plusMonths(7)), null, null);
            for (int day : List.of(3, 3, 9, 400)) {
                activity.verified(bureau.village(0), id(), FIRST.plusDays(day));
            }
        });
    }

    @Test
    void holdsEveryPostingWithItsVerifiedDays() {
        var served = HttpPerson.of(port, officer)
                .get("/api/posting-files/own")
                .body()
                .get("served");

        assertThat(served).hasSize(2);
        assertThat(served.get(0).get("firstDay").asString()).isEqualTo("2025-10-01");
        assertThat(served.get(0).get("post").get("active").asBoolean()).isFalse();
        assertThat(served.get(1).get("verifiedDays").asInt())
                .describedAs("a day after the posting is not counted")
                .isEqualTo(2);
    }

    @Test
    void isReadByThoseWhoAnswerForTheOfficerAndByNoColleague() {
        assertThat(status(officer)).isEqualTo(200);
        assertThat(status(bureau.person(Role.BUREAU_OFFICE, null))).isEqualTo(200);
        assertThat(status(bureau.person(Role.BRANCH_HEAD, null))).isEqualTo(200);
        assertThat(status(bureau.person(Role.STATION_LEADER, bureau.station(0))))
                .isEqualTo(200);
        assertThat(status(bureau.person(Role.STATION_LEADER, bureau.station(1))))
                .isEqualTo(403);
        assertThat(status(bureau.person(Role.POSTED_OFFICER, null))).isEqualTo(403);
        assertThat(status(bureau.person(Role.COMMITTEE, null))).isEqualTo(403);
    }

    private int status(Person reader) {
        return HttpPerson.of(port, reader).get("/api/posting-files/" + id()).status();
    }

    private Posting start(int village, LocalDate day) {
        return postings.start(new NewPosting(bureau.village(village), id(), Duty.POSTED, day, null, null));
    }

    private UUID id() {
        return Objects.requireNonNull(officer.officer());
    }
}
