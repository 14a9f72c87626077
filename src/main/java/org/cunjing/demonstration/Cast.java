package org.cunjing.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cunjing.demonstration.Ground.Need;

/// Everyone in the demonstration. All of them are made up: names are drawn by lot, badges and phones cannot exist.
///
/// @param community the community officers with the villages they hold, the main one first
/// @param applicants in the order of their panel scores, best first
/// @param priorities of each station by code the badges of all applicants, most wanted first
/// @param quotas of each station by code how many posted officers it can take: its shared villages
/// @param plan the postings that follow from wishes and priorities, one for each shared village
record Cast(
        List<Person> leaders,
        List<Person> squadLeaders,
        List<CommunityOfficer> community,
        List<Person> branchHeads,
        List<Person> householdAffairs,
        List<Person> office,
        Person auditor,
        Person administrator,
        List<Applicant> applicants,
        Map<String, List<String>> priorities,
        Map<String, Integer> quotas,
        List<Recusal> recusals,
        List<CommitteeMember> committee,
        List<Posting> plan,
        List<Veteran> veterans) {

    static final int COMMUNITY_OFFICERS = 126;
    static final int POSTED = 54;
    static final int APPLICANTS = 66;

    static Cast of(long seed, District district) {
        return new Casting(seed, district).cast();
    }

    /// The postings of the first batch.
    List<Posting> firstBatch() {
        return veterans.stream()
                .map(one -> new Posting(one.person().badge(), one.villageCode()))
                .toList();
    }

    /// @param unit a branch by name, or a station by code
    record Person(String badge, String name, String phone, LocalDate bornOn, boolean partyMember, String unit) {}

    record CommunityOfficer(Person person, String stationCode, List<String> villages) {

        String main() {
            return villages.getFirst();
        }

        List<String> shared() {
            return villages.subList(1, villages.size());
        }
    }

    /// @param scores of two assessors, in [0, 100]
    /// @param wishes station codes, most wanted first
    record Applicant(
            Person person,
            Need specialty,
            int ageYears,
            int grassrootsYears,
            List<Integer> scores,
            List<String> wishes) {

        int score() {
            return scores.stream().mapToInt(Integer::intValue).sum();
        }
    }

    record Recusal(String badge, String villageCode, String reason) {}

    record CommitteeMember(Person person, String villageCode) {}

    /// An officer of the first batch, which served in the villages that are vacant again now.
    record Veteran(Person person, Need specialty, String villageCode) {}

    record Posting(String badge, String villageCode) {}
}
