package org.cunjing.community.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CunjingIT
class TeamsIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person officer;
    HttpPerson keeper;
    HttpPerson committee;
    LocalDate today;

    @BeforeEach
    void open() {
        today = LocalDate.now(clock.withZone(zone));
        bureau = bureaus.open();
        officer = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        posted(officer, today.minusDays(30));
        officer = bureau.again(officer);
        keeper = HttpPerson.of(port, officer);
        committee = HttpPerson.of(port, bureau.withVillages(bureau.person(Role.COMMITTEE, null), bureau.village(0)));
    }

    @Test
    void namesTheCoreRolesThatAreMissing() {
        assertThat(missing()).containsExactly("AUXILIARY", "GRID_WORKER", "COMPREHENSIVE_GOVERNANCE");

        var role = TeamMembers.proposedRole(MemberCategory.GRID_WORKER);
        join("\"category\":\"GRID_WORKER\",\"force\":\"GRID_WORKER\",\"roleId\":\"%s\"".formatted(role), true);

        assertThat(missing()).containsExactly("AUXILIARY", "COMPREHENSIVE_GOVERNANCE");
        assertThat(team(committee).get("members").get(0).get("name").asString()).isEqualTo("林**");
        assertThat(team(committee).get("members").get(0).get("contact").asString())
                .isEqualTo("138****0000");
    }

    @Test
    void isLedByWhoeverAnswersForTheVillageOnTheDay() {
        var posting = bureau.run(() -> postings.responsibleFor(bureau.village(0), today)
                .map(Posting::id)
                .orElseThrow());
        bureau.run(() -> postings.end(posting, today.minusDays(10)));
        var successor = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        posted(successor, today.minusDays(9));

        assertThat(team(committee).get("leaderName").asString()).isEqualTo(successor.name());
        var before = committee.get("/api/village-teams/" + bureau.village(0) + "?on=" + today.minusDays(12));
        assertThat(before.body().get("leaderName").asString()).isEqualTo(officer.name());
    }

    @Test
    void takesTheTemplateFromTheBureauAlone() {
        var form = """
                {"roles":[{"category":"SECURITY_GUARD","name":"厂区保安","least":2}],"volunteers":5}
                """;
        var office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));

        assertThat(keeper.put("/api/team-model", form).status()).isEqualTo(403);
        assertThat(office.put("/api/team-model", form).status()).isEqualTo(200);
        assertThat(missing()).containsExactly("SECURITY_GUARD");
        assertThat(team(keeper).get("volunteersLeast").asInt()).isEqualTo(5);
    }

    @Test
    void takesVolunteersOnlyToldAgreedAndConsenting() {
        var answer = keeper.post("/api/team-members", """
                {"villageId":"%s","category":"RESIDENT","force":"VOLUNTEER","name":"林小满",
                 "consented":false,"told":false,"agreed":false,"adult":true}
                """.formatted(bureau.village(0)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("consented", "told", "agreed");
        assertThat(team(keeper).get("members")).isEmpty();
    }

    @Test
    void sendsAdultsAloneOnPatrols() {
        var young = joinVolunteer(false);
        var grown = joinVolunteer(true);

        var refused = shift("PATROL", young, grown);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("1 on the roster are not confirmed to be 18");
        assertThat(shift("PUBLICITY", young, grown).status()).isEqualTo(201);

        assertThat(keeper.post("/api/team-members/" + young + "/adulthood", "").status())
                .isEqualTo(200);
        assertThat(shift("PATROL", young, grown).status()).isEqualTo(201);
    }

    @Test
    void takesWhoLeavesOffTheNextShiftsAndErasesThemWhole() {
        var member = joinVolunteer(true);
        var shift = shift("PATROL", member).body().get("id").asString();
        keeper.post(
                "/api/team-members/" + member + "/trainings", "{\"heldOn\":\"%s\",\"topic\":\"急救\"}".formatted(today));

        assertThat(keeper.post("/api/team-members/" + member + "/erasure", "").status())
                .isEqualTo(409);
        assertThat(leave(member, today).status()).isEqualTo(200);
        assertThat(leave(member, today).status()).isEqualTo(409);
        assertThat(keeper.post("/api/team-members/" + member + "/erasure", "").status())
                .isEqualTo(204);
        assertThat(keeper.post("/api/team-members/" + member + "/erasure", "").status())
                .isEqualTo(204);

        var left = bureau.run(
                () -> jdbc.sql("""
                        select num_nulls(name, contact, organisation, adult_seen_on) from community.team_member where id = :id
                        """).param("id", member).query(Integer.class).single());
        assertThat(left).isEqualTo(4);
        assertThat(team(keeper).get("members")).isEmpty();
        assertThat(shiftOf(shift).get("members")).isEmpty();
        assertThat(keeper.put("/api/team-shifts/" + shift + "/roster", "{\"members\":[\"%s\"]}".formatted(member))
                        .status())
                .isEqualTo(422);
        assertThat(keeper.post("/api/team-members/" + member + "/look", "{\"purpose\":\"x\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void notesWhoErasedAndNotWhatWasErased() {
        var member = joinVolunteer(true);
        leave(member, today);
        keeper.post("/api/team-members/" + member + "/erasure", "");

        var note = bureau.run(() -> jdbc.sql("""
                        select actor || ' ' || array_to_string(columns, ',') from guard.written
                         where row_id = :id and 'erased_on' = any (columns) and operation = 'UPDATE'
                        """)
                .param("id", member.toString())
                .query((row, _) -> row.getString(1))
                .single());
        assertThat(note).startsWith(officer.account().toString()).contains("name", "contact");
        assertThat(note).doesNotContain("林");
    }

    @Test
    void showsNamesOneAtATimeAndNotesTheLook() {
        var member = joinVolunteer(true);
        var look = keeper.post("/api/team-members/" + member + "/look", "{\"purpose\":\"通知集合\"}");

        assertThat(look.body().get("name").asString()).isEqualTo("林小满");
        var looks =
                bureau.run(() -> jdbc.sql("select count(*) from guard.looked where row_id = :id and purpose = '通知集合'")
                        .param("id", member.toString())
                        .query(Long.class)
                        .single());
        assertThat(looks).isEqualTo(1);
        assertThat(committee
                        .post("/api/team-members/" + member + "/look", "{\"purpose\":\"x\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void staysInsideTheVillage() {
        var member = joinVolunteer(true);
        var neighbour = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));

        assertThat(neighbour.get("/api/village-teams/" + bureau.village(0)).status())
                .isEqualTo(403);
        assertThat(neighbour
                        .post("/api/team-members/" + member + "/erasure", "")
                        .status())
                .isEqualTo(404);
        assertThat(committee.get("/api/village-teams").body()).hasSize(1);
    }

    private void posted(Person person, LocalDate from) {
        bureau.run(() -> postings.start(new NewPosting(
                bureau.village(0), Objects.requireNonNull(person.officer()), Duty.DEDICATED, from, null, null)));
    }

    private java.util.List<String> missing() {
        return team(keeper)
                .get("places")
                .valueStream()
                .filter(place -> place.get("missing").asBoolean())
                .map(place -> place.at("/role/category").asString())
                .toList();
    }

    private tools.jackson.databind.JsonNode team(HttpPerson person) {
        return person.get("/api/village-teams/" + bureau.village(0)).body();
    }

    private tools.jackson.databind.JsonNode shiftOf(String id) {
        return team(keeper)
                .get("shifts")
                .valueStream()
                .filter(shift -> shift.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private UUID joinVolunteer(boolean adult) {
        return join("\"category\":\"RESIDENT\",\"force\":\"VOLUNTEER\",\"organisation\":\"平安志愿队\"", adult);
    }

    private UUID join(String kind, boolean adult) {
        var answer = keeper.post("/api/team-members", """
                {"villageId":"%s",%s,"name":"林小满","contact":"13800000000",
                 "consented":true,"told":true,"agreed":true,"adult":%s}
                """.formatted(bureau.village(0), kind, adult));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return UUID.fromString(answer.body().get("id").asString());
    }

    private Answer leave(UUID member, LocalDate day) {
        return keeper.post("/api/team-members/" + member + "/leaving", "{\"lastDay\":\"%s\"}".formatted(day));
    }

    private Answer shift(String activity, UUID... members) {
        var ids = java.util.Arrays.stream(members).map("\"%s\""::formatted).toList();
        return keeper.post("/api/team-shifts", """
                {"villageId":"%s","force":"VOLUNTEER","activity":"%s","day":"%s","startsAt":"19:30","endsAt":"21:30",
                 "place":"村口","members":%s}
                """.formatted(bureau.village(0), activity, today.plusDays(2), ids));
    }
}
