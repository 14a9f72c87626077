package org.cunjing.posting.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
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
import org.cunjing.posting.Activity;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// Two posted officers of a branch; the month that is planned is the next one, so that all of it lies ahead.
@CunjingIT
class ProtectedTimesIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    Activity activity;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson household;
    HttpPerson head;
    Person officer;
    Person other;
    YearMonth month;

    @BeforeEach
    void open() {
        month = YearMonth.now(clock.withZone(zone)).plusMonths(1);
        bureau = bureaus.open();
        household = http(bureau.person(Role.HOUSEHOLD_AFFAIRS, null));
        head = http(bureau.person(Role.BRANCH_HEAD, null));
        officer = bureau.person(Role.POSTED_OFFICER, null);
        other = bureau.person(Role.POSTED_OFFICER, null);
        post(0, officer);
        post(3, other);
    }

    @Test
    void plansAMonthInOneGoForEverybodyPosted() {
        var added = plan("TUESDAY", "AM", "THURSDAY", "AM");

        assertThat(added.status()).as(added.body().toString()).isEqualTo(200);
        int each = days(java.time.DayOfWeek.TUESDAY) + days(java.time.DayOfWeek.THURSDAY);
        assertThat(added.body().get("added").asInt()).isEqualTo(2 * each);
        assertThat(plan("TUESDAY", "AM", "FRIDAY", "PM").body().get("added").asInt())
                .isEqualTo(2 * days(java.time.DayOfWeek.FRIDAY));
        assertThat(month(household).get("officers")).hasSize(2);
        assertThat(month(head).get("officers")).hasSize(2);
        assertThat(month(http(officer)).get("officers")).hasSize(1);
        var leader = http(bureau.person(Role.STATION_LEADER, bureau.station(1)));
        assertThat(month(leader).get("officers")).hasSize(1);
        assertThat(head.post(path("/plan"), "{}").status()).isEqualTo(403);
        assertThat(household
                        .post("/api/protected-time/2022-01/plan", form("MONDAY", "AM", "FRIDAY", "AM"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void letsTheBranchCancelAndMakeGoodOrFail() {
        plan("TUESDAY", "AM", "THURSDAY", "AM");
        var slots = month(http(officer)).at("/officers/0/slots");
        var first = slots.get(0);
        var second = slots.get(1);

        assertThat(cancel(head, first, "专案抽调", first.get("day").asString(), "PM")
                        .status())
                .isEqualTo(204);
        assertThat(cancel(head, second, "出差", null, null).status()).isEqualTo(204);

        var seen = month(http(officer)).get("officers").get(0);
        assertThat(seen.get("slots"))
                .extracting(one -> one.get("fate").asString())
                .contains("REPLACED", "BRANCH_FAILED");
        assertThat(seen.get("slots")).hasSize(slots.size() + 1);
        assertThat(seen.at("/figures/planned").asInt()).isEqualTo(slots.size());

        assertThat(type(cancel(head, second, "再来一次", null, null))).endsWith("slot-settled");
        var third = slots.get(2);
        assertThat(cancel(head, third, "出差", month.plusMonths(1).atDay(3).toString(), "AM")
                        .status())
                .isEqualTo(422);
        assertThat(type(cancel(head, third, "出差", slots.get(3).get("day").asString(), "AM")))
                .endsWith("slot-taken");
        assertThat(cancel(head, third, " ", null, null).status()).isEqualTo(422);
        assertThat(cancel(http(officer), third, "我来取消", null, null).status()).isEqualTo(403);
        assertThat(month(http(officer)).at("/officers/0/slots/3/fate").asString())
                .as("a refused cancellation changes nothing")
                .isEqualTo("PLANNED");
    }

    @Test
    void readsWhatWasServedFromVerifiedRecords() {
        plan("TUESDAY", "AM", "THURSDAY", "AM");
        var day = LocalDate.parse(
                month(http(officer)).at("/officers/0/slots/0/day").asString());
        bureau.run(() -> activity.verified(bureau.village(0), id(officer), day));
        bureau.run(() -> activity.verified(bureau.village(1), id(officer), day.plusDays(2)));

        assertThat(month(household).at("/figures/served").asInt()).isOne();
        assertThat(month(http(officer)).at("/officers/0/slots/0/fate").asString())
                .isEqualTo("SERVED");
        assertThat(month(http(officer)).at("/officers/0/slots/1/fate").asString())
                .isEqualTo("PLANNED");
    }

    private int days(java.time.DayOfWeek wanted) {
        return (int) month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> day.getDayOfWeek() == wanted)
                .count();
    }

    private Answer plan(String day, String half, String otherDay, String otherHalf) {
        return household.post(path("/plan"), form(day, half, otherDay, otherHalf));
    }

    private static String form(String day, String half, String otherDay, String otherHalf) {
        return """
                {"weekly": [{"day": "%s", "half": "%s"}, {"day": "%s", "half": "%s"}]}""".formatted(day, half, otherDay, otherHalf);
    }

    private static Answer cancel(
            HttpPerson person,
            JsonNode slot,
            String reason,
            @org.jspecify.annotations.Nullable String day,
            @org.jspecify.annotations.Nullable String half) {
        return person.post(
                "/api/protected-time/slots/" + slot.get("id").asString() + "/cancellation",
                day == null ? "{\"reason\": \"%s\"}".formatted(reason) : """
                        {"reason": "%s", "replacementDay": "%s", "replacementHalf": "%s"}""".formatted(reason, day, half));
    }

    private static String type(Answer answer) {
        return answer.body().get("type").asString();
    }

    private JsonNode month(HttpPerson person) {
        var answer = person.get(path(""));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private String path(String part) {
        return "/api/protected-time/" + month + part;
    }

    private void post(int village, Person person) {
        bureau.run(() -> postings.start(new NewPosting(
                bureau.village(village), id(person), Duty.POSTED, LocalDate.now(clock.withZone(zone)), null, null)));
    }

    private HttpPerson http(Person person) {
        return HttpPerson.of(port, person);
    }

    private static UUID id(Person person) {
        return Objects.requireNonNull(person.officer());
    }
}
