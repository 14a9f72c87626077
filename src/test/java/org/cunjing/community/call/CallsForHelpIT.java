package org.cunjing.community.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.HttpVisitor;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Visitor;
import org.cunjing.access.Actors;
import org.cunjing.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CunjingIT
class CallsForHelpIT {

    private static final Pattern INVITATION = Pattern.compile("/invitations/([0-9a-f-]{36})/");

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Actors actors;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson leader;
    HttpVisitor visitor;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        visitor = new HttpVisitor(port);
    }

    @Test
    void asksTheVolunteersOfAnAreaAndShowsWhoComes() {
        var willing = link(volunteer("林小满", true));
        link(volunteer("陈大江", true));
        need();

        var page = visitor.open(willing);
        assertThat(page.html()).contains("搬运救灾物资", "测试0村", "林小满", "来不了没关系");
        assertThat(submit(willing, "accept").status()).isEqualTo(200);

        var coming = onlyCall().get("coming");
        assertThat(coming).hasSize(1);
        assertThat(coming.get(0).get("name").asString()).isEqualTo("林**");
        assertThat(coming.get(0).properties()).extracting(Map.Entry::getKey).doesNotContain("minutes");
    }

    @Test
    void keepsNothingOfWhoDeclines() {
        var link = link(volunteer("林小满", true));
        need();

        assertThat(submit(link, "decline").html()).contains("现在没有邀请");
        assertThat(count("community.invitation")).isZero();
        assertThat(onlyCall().get("coming")).isEmpty();
    }

    @Test
    void callsAdultsAloneToAPatrolThatIsInsuredAndLed() {
        var young = link(volunteer("林小满", false));
        var grown = link(volunteer("陈大江", true));

        var refused = patrol("");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("insurance", "accompaniedBy");
        assertThat(patrol(",\"insurance\":\"志愿者意外险\",\"accompaniedBy\":\"周警官\"").status())
                .isEqualTo(201);

        assertThat(visitor.open(young).html()).contains("现在没有邀请");
        assertThat(visitor.open(grown).html()).contains("义务巡防", "周警官", "志愿者意外险");
    }

    @Test
    void asksNobodyWhereThereAreNoVolunteers() {
        var answer = patrol(",\"insurance\":\"志愿者意外险\",\"accompaniedBy\":\"周警官\"");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("errors").findValuesAsString("field")).containsExactly("helpers");
        assertThat(leader.get("/api/calls-for-help").body()).isEmpty();
    }

    @Test
    void countsHoursForTheVolunteerAloneAndThanksThem() {
        var member = volunteer("林小满", true);
        var link = link(member);
        need();
        submit(link, "accept");

        assertThat(submit(link, "check-out", Map.of("minutes", "999")).status()).isEqualTo(422);
        assertThat(submit(link, "check-out", Map.of("minutes", "90")).html()).contains("共参加 1 次，1 小时 30 分钟");
        assertThat(new String(HttpPerson.visitor(port).download(link + "/certificate"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(leader.get("/api/calls-for-help").body().toString()).doesNotContain("minutes", "90");
    }

    @Test
    void checksNobodyOutBeforeItBegan() {
        var link = link(volunteer("林小满", true));
        call("NEED", "\"%s\"".formatted(bureau.village(0)), Duration.ofHours(2), "");
        submit(link, "accept");

        var id = leader.get("/api/calls-for-help")
                .body()
                .at("/0/coming/0/invitationId")
                .asString();
        assertThat(leader.post("/api/invitations/" + id + "/check-out", "{\"minutes\":30}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void letsTheOfficerCheckOutWhoHasNoTelephone() {
        var link = link(volunteer("林小满", true));
        need();
        submit(link, "accept");

        var id = onlyCall().at("/coming/0/invitationId").asString();
        assertThat(leader.post("/api/invitations/" + id + "/check-out", "{\"minutes\":30}")
                        .status())
                .isEqualTo(204);
        assertThat(visitor.open(link).html()).contains("共参加 1 次，0 小时 30 分钟");
    }

    @Test
    void tellsWhoAcceptedThatItWasCancelled() {
        var link = link(volunteer("林小满", true));
        var unanswered = link(volunteer("陈大江", true));
        need();
        submit(link, "accept");
        var id = onlyCall().get("id").asString();

        assertThat(leader.post("/api/calls-for-help/" + id + "/cancellation", "")
                        .status())
                .isEqualTo(204);
        assertThat(leader.post("/api/calls-for-help/" + id + "/cancellation", "")
                        .status())
                .isEqualTo(409);
        assertThat(visitor.open(link).html()).contains("已取消，不用来了");
        assertThat(visitor.open(unanswered).html()).contains("现在没有邀请");
    }

    @Test
    void forgetsTheLinkOfWhoLeavesAndKeepsTheCount() {
        var member = volunteer("林小满", true);
        var link = link(member);
        need();
        submit(link, "accept");
        submit(link, "check-out", Map.of("minutes", "60"));

        var fields = new java.util.HashMap<>(visitor.open(link).hidden());
        fields.put("erase", "true");
        assertThat(visitor.submit(link + "/leaving", fields).html()).contains("已经删除");

        assertThat(visitor.open(link).status()).isEqualTo(404);
        assertThat(count("community.own_link")).isZero();
        assertThat(count("community.invitation")).isEqualTo(1);
        assertThat(count("community.team_member where name is not null")).isZero();
        assertThat(leader.get("/api/calls-for-help")
                        .body()
                        .at("/0/coming/0/done")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void opensNothingWithALinkThatWasReplacedOrTakenBack() {
        var member = volunteer("林小满", true);
        var first = link(member);
        var second = link(member);

        assertThat(visitor.open(first).status()).isEqualTo(404);
        assertThat(visitor.open(second).status()).isEqualTo(200);
        assertThat(leader.delete("/api/team-members/" + member + "/personal-link")
                        .status())
                .isEqualTo(204);
        assertThat(visitor.open(second).status()).isEqualTo(404);
        assertThat(visitor.open(second + "/certificate").status()).isEqualTo(404);
    }

    @Test
    void answersNobodyElsesInvitation() {
        var mine = link(volunteer("林小满", true));
        var theirs = link(volunteer("陈大江", true));
        need();
        var other = invitation(theirs);

        var fields = visitor.open(mine).hidden();
        assertThat(visitor.submit(mine + "/invitations/" + other + "/accept", fields)
                        .status())
                .isEqualTo(404);
        assertThat(visitor.submit(mine + "/invitations/" + other + "/decline", fields)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void opensInTheDatabaseNothingButTheHoldersOwnRows() {
        var mine = link(volunteer("林小满", true));
        volunteer("陈大江", true);
        need();
        var secret = mine.substring("/v/own/".length(), mine.indexOf('@'));

        var seen = asVisitor(() -> {
            jdbc.sql("select set_config('cunjing.own_link', :hash, true)")
                    .param("hash", new PersonalLink(secret).hash())
                    .query()
                    .singleRow();
            return count("community.invitation") + " " + count("community.team_member") + " "
                    + count("community.own_link") + " " + count("community.call_for_help") + " "
                    + count("casework.entry");
        });
        var unseen = asVisitor(() -> count("community.invitation")
                + count("community.call_for_help")
                + count("community.own_link")
                + count("community.team_member"));

        assertThat(seen).isEqualTo("1 1 1 1 0");
        assertThat(unseen).isZero();
    }

    @Test
    void staysInsideTheStationAndAwayFromTheCommittee() {
        volunteer("林小满", true);
        need();
        var neighbour = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));
        var committee =
                HttpPerson.of(port, bureau.withVillages(bureau.person(Role.COMMITTEE, null), bureau.village(0)));

        assertThat(neighbour.get("/api/calls-for-help").body()).isEmpty();
        assertThat(committee.get("/api/calls-for-help").status()).isEqualTo(403);
        assertThat(call("NEED", "\"%s\"".formatted(bureau.village(3)), Duration.ZERO, "")
                        .status())
                .isEqualTo(403);
        assertThatThrownBy(() -> bureau.run(() -> jdbc.sql("update community.call_for_help set title = 'x'")
                        .update()))
                .hasStackTraceContaining("permission denied");
    }

    /// TEAM-07: no points, no order of merit. Nothing of a volunteer is a number but the minutes, and no list is in the
    /// order of those.
    @Test
    void hasNoRoomForPointsAndNoListInTheOrderOfHours() throws java.io.IOException {
        var numbers = jdbc.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                         where table_schema = 'community' and (column_name ~ '(^|_)(points?|merits?|stars?|grade|medals?)($|_)'
                            or table_name in ('invitation', 'own_link', 'team_member') and data_type ~ '(int|numeric|real|double)')
                        """).query((row, _) -> row.getString(1)).list();
        assertThat(numbers).containsExactly("invitation.minutes");

        try (var sources = java.nio.file.Files.walk(java.nio.file.Path.of("src/main/java/org/cunjing/community"))) {
            assertThat(sources.filter(java.nio.file.Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(java.nio.file.Files.readString(file))
                            .doesNotContainPattern("(?i)order by[^\"]*minutes|comparing[^;]*minutes"));
        }
    }

    private UUID volunteer(String name, boolean adult) {
        var answer = leader.post("/api/team-members", """
                {"villageId":"%s","category":"RESIDENT","force":"VOLUNTEER","name":"%s","contact":"13800000000",
                 "consented":true,"told":true,"agreed":true,"adult":%s}
                """.formatted(bureau.village(0), name, adult));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return UUID.fromString(answer.body().get("id").asString());
    }

    private String link(UUID member) {
        var answer = leader.post("/api/team-members/" + member + "/personal-link", "");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body().get("path").asString();
    }

    private void need() {
        var answer = call("NEED", "\"%s\"".formatted(bureau.village(0)), Duration.ofMinutes(-5), "");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
    }

    private Answer patrol(String more) {
        return call("PATROL", "\"%s\"".formatted(bureau.village(0)), Duration.ofHours(1), more);
    }

    private Answer call(String kind, String village, Duration from, String more) {
        Instant start = clock.instant().plus(from);
        return leader.post("/api/calls-for-help", """
                {"kind":"%s","title":"搬运救灾物资","area":[%s],"helpers":[%s],"startsAt":"%s","endsAt":"%s","wanted":3,"forPartners":false%s}
                """.formatted(
                        kind, village, village, start, start.plus(Duration.ofHours(2)), more));
    }

    private tools.jackson.databind.JsonNode onlyCall() {
        var calls = leader.get("/api/calls-for-help").body();
        assertThat(calls).hasSize(1);
        return calls.get(0);
    }

    private String invitation(String link) {
        var found = INVITATION.matcher(visitor.open(link).html());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpVisitor.Page submit(String link, String answer) {
        return submit(link, answer, Map.of());
    }

    private HttpVisitor.Page submit(String link, String answer, Map<String, String> more) {
        var fields = new java.util.HashMap<>(visitor.open(link).hidden());
        fields.putAll(more);
        return visitor.submit(link + "/invitations/" + invitation(link) + "/" + answer, fields);
    }

    private long count(String table) {
        var actor = actors.isKnown();
        var sql = "select count(*) from " + table;
        return actor
                ? jdbc.sql(sql).query(Long.class).single()
                : bureau.run(() -> jdbc.sql(sql).query(Long.class).single());
    }

    private <T> T asVisitor(java.util.function.Supplier<T> work) {
        return actors.as(
                new Visitor(bureau.code(), new UUID(0, 0)),
                () -> java.util.Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }
}
