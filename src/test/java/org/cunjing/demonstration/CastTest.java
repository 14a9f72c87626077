package org.cunjing.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.cunjing.demonstration.Cast.Applicant;
import org.cunjing.demonstration.Cast.CommitteeMember;
import org.cunjing.demonstration.Cast.CommunityOfficer;
import org.cunjing.demonstration.Cast.Person;
import org.cunjing.demonstration.Cast.Posting;
import org.junit.jupiter.api.Test;

class CastTest {

    private static final District DISTRICT = District.of(2022);
    private static final Cast CAST = Cast.of(2022, DISTRICT);

    @Test
    void growsTheSameFromTheSameSeed() {
        assertThat(Cast.of(2022, DISTRICT)).isEqualTo(CAST);
    }

    @Test
    void coversEveryVillageOnceWithTooFewOfficers() {
        assertThat(CAST.community()).hasSize(126);
        assertThat(CAST.community().stream().flatMap(officer -> officer.villages().stream()))
                .doesNotHaveDuplicates()
                .hasSize(180);
        assertThat(CAST.community().stream()
                        .mapToInt(officer -> officer.shared().size())
                        .sum())
                .isEqualTo(54);
        assertThat(CAST.community())
                .extracting(officer -> officer.villages().size())
                .contains(1, 2, 3);
        assertThat(CAST.community()).allSatisfy(officer -> {
            assertThat(officer.villages()).hasSizeBetween(1, 3);
            assertThat(DISTRICT.contiguous(officer.villages())).isTrue();
            assertThat(officer.villages())
                    .allMatch(code -> DISTRICT.village(code).stationCode().equals(officer.stationCode()));
        });
    }

    @Test
    void namesEveryoneOnce() {
        assertThat(people()).extracting(Person::name).doesNotHaveDuplicates();
        assertThat(people()).extracting(Person::badge).doesNotHaveDuplicates();
        assertThat(people()).extracting(Person::phone).doesNotHaveDuplicates();
        assertThat(CAST.committee())
                .hasSize(180)
                .extracting(CommitteeMember::villageCode)
                .doesNotHaveDuplicates();
    }

    private static List<Person> people() {
        var people = new ArrayList<Person>();
        Stream.of(CAST.leaders(), CAST.squadLeaders(), CAST.branchHeads(), CAST.householdAffairs(), CAST.office())
                .forEach(people::addAll);
        people.addAll(List.of(CAST.auditor(), CAST.administrator()));
        CAST.community().stream().map(CommunityOfficer::person).forEach(people::add);
        CAST.applicants().stream().map(Applicant::person).forEach(people::add);
        CAST.committee().stream().map(CommitteeMember::person).forEach(people::add);
        return people;
    }

    @Test
    void bringsApplicantsOfTheAgeAndConvictionOfTheModel() {
        assertThat(CAST.applicants()).hasSize(66);
        assertThat(CAST.applicants().stream().mapToInt(Applicant::ageYears).average())
                .hasValue(36.0);
        assertThat(CAST.applicants().stream().filter(one -> one.person().partyMember()))
                .hasSize(53);
        assertThat(CAST.applicants()).allSatisfy(one -> {
            assertThat(one.scores()).hasSize(2).allMatch(score -> score > 0 && score <= 100);
            assertThat(one.wishes()).hasSizeBetween(3, 6).doesNotHaveDuplicates();
        });
    }

    @Test
    void fillsEveryPlaceWithTheBestAloneAndWithEveryone() {
        assertThat(CAST.quotas().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(54);
        assertThat(placed(CAST.applicants().subList(0, 54))).isEqualTo(54);
        assertThat(placed(CAST.applicants())).isEqualTo(54);
    }

    private static int placed(List<Applicant> applicants) {
        var wishes = new LinkedHashMap<String, List<String>>();
        applicants.forEach(one -> wishes.put(one.person().badge(), one.wishes()));
        return Courting.match(wishes, CAST.priorities(), CAST.quotas()).values().stream()
                .mapToInt(List::size)
                .sum();
    }

    @Test
    void plansOneOfficerForEachSharedVillageAndRespectsRecusals() {
        var shared = CAST.community().stream()
                .flatMap(officer -> officer.shared().stream())
                .toList();
        assertThat(CAST.plan()).extracting(Posting::villageCode).containsExactlyInAnyOrderElementsOf(shared);
        assertThat(CAST.plan()).extracting(Posting::badge).doesNotHaveDuplicates();
        assertThat(CAST.recusals())
                .hasSize(3)
                .allSatisfy(recusal ->
                        assertThat(CAST.plan()).doesNotContain(new Posting(recusal.badge(), recusal.villageCode())));
    }
}
