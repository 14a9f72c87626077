package org.cunjing.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import tools.jackson.databind.JsonNode;

@CunjingIT
class CoverageIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    CommitteePosts posts;

    @Autowired
    Activity activity;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person community;
    Person posted;
    LocalDate today;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        community = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        posted = bureau.person(Role.POSTED_OFFICER, null);
        today = LocalDate.now(clock.withZone(zone));
        bureau.run(() -> {
            postings.start(posting(0, community, Duty.DEDICATED, today.minusDays(60)));
            postings.start(posting(1, community, Duty.SHARED, today.minusDays(60)));
            postings.start(posting(2, posted, Duty.POSTED, today.minusDays(3)));
            activity.verified(bureau.village(0), id(community), today.minusDays(2));
        });
    }

    @Test
    void countsWhatIsCoveredSharedAndNominal() {
        var counts = coverage("").get("counts");

        assertThat(counts.get("villages").asInt()).isEqualTo(5);
        assertThat(counts.get("covered").asInt()).isEqualTo(3);
        assertThat(counts.get("withoutDedicated").asInt()).isEqualTo(3);
        assertThat(counts.get("shared").asInt()).isEqualTo(1);
        assertThat(counts.get("nominal").asInt()).isEqualTo(1);
        assertThat(counts.get("communityOfficers").asInt()).isEqualTo(1);
        assertThat(counts.get("sharingOfficers").asInt()).isEqualTo(1);
    }

    @Test
    void tellsOnlySupervisorsAndTheOfficerOfAPostingInNameOnly() {
        assertThat(nominalTo(bureau.person(Role.BUREAU_OFFICE, null))).isEqualTo(1);
        assertThat(nominalTo(bureau.person(Role.SQUAD_LEADER, bureau.station(0))))
                .isEqualTo(1);
        assertThat(nominalTo(bureau.again(community))).isEqualTo(1);
        assertThat(nominalTo(bureau.person(Role.SQUAD_LEADER, bureau.station(1))))
                .isZero();
        assertThat(nominalTo(bureau.again(posted))).isZero();
        assertThat(nominalTo(bureau.withVillages(bureau.person(Role.COMMITTEE, null), bureau.village(1))))
                .isZero();
    }

    @Test
    void showsRecordsWithoutEffectWithTheirEvidenceUntilSomethingComesOfThem() {
        var counts = "/counts/idle";

        assertThat(coverage("").at(counts).asInt()).isEqualTo(1);
        assertThat(coverage("")
                        .get("villages")
                        .valueStream()
                        .filter(one -> !one.path("idle").isMissingNode()
                                && !one.path("idle").isNull())
                        .toList())
                .singleElement()
                .satisfies(one -> assertThat(one.at("/idle/records").asInt()).isEqualTo(1));
        bureau.run(() -> activity.effective(bureau.village(0), id(community), today.minusDays(1)));
        assertThat(coverage("").at(counts).asInt()).isZero();
    }

    @Test
    void answersForAnyDay() {
        assertThat(coverage("?on=" + today.minusDays(10)).at("/counts/covered").asInt())
                .isEqualTo(2);
    }

    @Test
    void showsTheOutlineAndTheOfficerOfAVillage() {
        var village = coverage("")
                .get("villages")
                .valueStream()
                .filter(one -> one.get("id").asString().equals(bureau.village(2).toString()))
                .findFirst()
                .orElseThrow();

        assertThat(village.get("state").asString()).isEqualTo("POSTED");
        assertThat(village.get("outline").get(0).get(0).asDouble()).isEqualTo(104.02);
        assertThat(village.at("/responsible/officerId").asString())
                .isEqualTo(id(posted).toString());
    }

    @Test
    void isNothingForTheLogsAndTheAccounts() {
        for (var role : new Role[] {Role.AUDITOR, Role.ADMINISTRATOR}) {
            assertThat(HttpPerson.of(port, bureau.person(role, null))
                            .get("/api/coverage")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void showsThePostButNeverTheMembershipBehindIt() {
        var member = bureau.run(() ->
                posts.appoint(postings.responsibleFor(bureau.village(0), today).orElseThrow(), null, null));
        var other = bureau.run(() ->
                posts.appoint(postings.responsibleFor(bureau.village(2), today).orElseThrow(), null, null));
        var listed = office().get("/api/postings").body();

        assertThat(member.kind()).isEqualTo(CommitteePost.Kind.DEPUTY_SECRETARY);
        assertThat(other.kind()).isEqualTo(CommitteePost.Kind.ASSISTANT_TO_DIRECTOR);
        assertThat(member.isActive()).isFalse();
        assertThat(listed.size()).isEqualTo(3);
        assertThat(listed.toString()).doesNotContainIgnoringCase("member");
    }

    @Test
    void takesAPostUpWithItsDocumentAndRefusesTheDeputyToOthers() {
        var post = bureau.run(() ->
                posts.appoint(postings.responsibleFor(bureau.village(2), today).orElseThrow(), null, null));
        var path = "/api/committee-posts/" + post.id();
        var form = """
                {"documentNumber": "〔2026〕1号", "approvedBy": "民政局"}""";

        assertThat(office().put(path, form).body().get("active").asBoolean()).isTrue();
        assertThat(office().put(path, form.replace("{", "{\"kind\": \"DEPUTY_SECRETARY\","))
                        .status())
                .isEqualTo(422);
        assertThat(HttpPerson.of(port, posted).put(path, form).status()).isEqualTo(403);
    }

    @Test
    void endsAPostWithThePosting() {
        var posting = bureau.run(() -> postings.responsibleFor(bureau.village(2), today))
                .orElseThrow();
        var post = bureau.run(() -> posts.appoint(posting, "1", "x"));
        bureau.run(() -> postings.end(posting.id(), today));

        assertThat(bureau.run(() -> posts.get(post.id())).lastDay()).isEqualTo(today);
    }

    private int nominalTo(Person person) {
        return HttpPerson.of(port, person)
                .get("/api/coverage")
                .body()
                .at("/counts/nominal")
                .asInt();
    }

    private JsonNode coverage(String query) {
        return HttpPerson.of(port, community).get("/api/coverage" + query).body();
    }

    private HttpPerson office() {
        return HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
    }

    private NewPosting posting(int village, Person person, Duty duty, LocalDate first) {
        return new NewPosting(bureau.village(village), id(person), duty, first, null, null);
    }

    private static UUID id(Person person) {
        return Objects.requireNonNull(person.officer());
    }
}
