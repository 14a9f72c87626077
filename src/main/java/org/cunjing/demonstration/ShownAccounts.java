package org.cunjing.demonstration;

import java.util.List;
import org.cunjing.access.Role;
import org.cunjing.demonstration.Demonstration.DemonstrationAccount;
import org.jspecify.annotations.Nullable;

/// The accounts that the sign-in page offers: one of each role, those of the field at the same station.
final class ShownAccounts {

    private ShownAccounts() {}

    static List<DemonstrationAccount> of(long seed) {
        var district = District.of(seed);
        var cast = Cast.of(seed, district);
        var station = district.stations().getFirst();
        var community = cast.community().getFirst();
        var village = district.village(community.main());
        var applicant = cast.applicants().getFirst();
        return List.of(
                account(Logins.OFFICE, cast.office().getFirst().name(), Role.BUREAU_OFFICE, null),
                account(Logins.HOUSEHOLD, cast.householdAffairs().getFirst().name(), Role.HOUSEHOLD_AFFAIRS, null),
                account(
                        Logins.branch(0),
                        cast.branchHeads().getFirst().name(),
                        Role.BRANCH_HEAD,
                        cast.branchHeads().getFirst().unit()),
                account(Logins.station(0), cast.leaders().getFirst().name(), Role.STATION_LEADER, station.name()),
                account(Logins.squad(0), cast.squadLeaders().getFirst().name(), Role.SQUAD_LEADER, station.name()),
                account(Logins.community(0), community.person().name(), Role.COMMUNITY_OFFICER, village.name()),
                account(
                        Logins.posted(0),
                        applicant.person().name(),
                        Role.POSTED_OFFICER,
                        applicant.person().unit()),
                account(
                        Logins.village(village.code()),
                        cast.committee().stream()
                                .filter(member -> member.villageCode().equals(village.code()))
                                .findFirst()
                                .orElseThrow()
                                .person()
                                .name(),
                        Role.COMMITTEE,
                        village.name()),
                ReferralLoad.account(),
                account(Logins.AUDITOR, cast.auditor().name(), Role.AUDITOR, null),
                account(Logins.ADMINISTRATOR, cast.administrator().name(), Role.ADMINISTRATOR, null));
    }

    private static DemonstrationAccount account(String login, String name, Role role, @Nullable String place) {
        return new DemonstrationAccount(login, name, role, place);
    }
}
