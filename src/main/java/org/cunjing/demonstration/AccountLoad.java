package org.cunjing.demonstration;

import java.util.List;
import org.cunjing.access.Accounts;
import org.cunjing.access.Accounts.NewAccount;
import org.cunjing.access.Role;
import org.cunjing.demonstration.Cast.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Gives the cast their accounts, except for the first batch, which has left. All share one password; it is hashed
/// once.
@Component
class AccountLoad {

    private final Accounts accounts;
    private final String password;

    AccountLoad(Accounts accounts, @Value("${cunjing.demonstration.password}") String password) {
        this.accounts = accounts;
        this.password = password;
    }

    void load(District district, Cast cast, Identities ids) {
        new Loading(district, cast, ids, accounts.hash(password)).run();
    }

    /// One run, with what it needs at hand.
    private final class Loading {

        private final District district;
        private final Cast cast;
        private final Identities ids;
        private final String hash;

        Loading(District district, Cast cast, Identities ids, String hash) {
            this.district = district;
            this.cast = cast;
            this.ids = ids;
            this.hash = hash;
        }

        void run() {
            branches();
            stations();
            officers();
            committees();
            offices();
            departments();
        }

        private void branches() {
            for (int i = 0; i < cast.branchHeads().size(); i++) {
                var head = cast.branchHeads().get(i);
                open(Logins.branch(i), head.name(), Role.BRANCH_HEAD, null, null, head.unit());
            }
        }

        private void stations() {
            for (int i = 0; i < district.stations().size(); i++) {
                var station = district.stations().get(i).code();
                var squad = cast.squadLeaders().get(i);
                open(Logins.station(i), cast.leaders().get(i).name(), Role.STATION_LEADER, null, station, null);
                open(Logins.squad(i), squad.name(), Role.SQUAD_LEADER, squad, station, null);
            }
        }

        private void officers() {
            for (int i = 0; i < cast.community().size(); i++) {
                var one = cast.community().get(i);
                var person = one.person();
                open(Logins.community(i), person.name(), Role.COMMUNITY_OFFICER, person, one.stationCode(), null);
            }
            for (int i = 0; i < cast.applicants().size(); i++) {
                var person = cast.applicants().get(i).person();
                open(Logins.posted(i), person.name(), Role.POSTED_OFFICER, person, null, person.unit());
            }
        }

        private void committees() {
            for (var member : cast.committee()) {
                var login = Logins.village(member.villageCode());
                open(login, member.person().name(), Role.COMMITTEE, null, null, null);
                accounts.openVillageTo(ids.account(login), ids.village(member.villageCode()));
            }
        }

        private void offices() {
            openAll(Logins.OFFICE, cast.office(), Role.BUREAU_OFFICE);
            openAll(Logins.HOUSEHOLD, cast.householdAffairs(), Role.HOUSEHOLD_AFFAIRS);
            open(Logins.AUDITOR, cast.auditor().name(), Role.AUDITOR, null, null, null);
            open(Logins.ADMINISTRATOR, cast.administrator().name(), Role.ADMINISTRATOR, null, null, null);
        }

        private void departments() {
            var people = new Words().list("department.people");
            for (int i = 0; i < people.size(); i++) {
                accounts.open(new NewAccount(
                        ids.account(Logins.department(i)),
                        Logins.department(i),
                        people.get(i),
                        Role.DEPARTMENT,
                        null,
                        null,
                        null,
                        ReferralLoad.department(ids, i),
                        hash));
            }
        }

        private void openAll(String login, List<Person> people, Role role) {
            for (int i = 0; i < people.size(); i++) {
                open(i == 0 ? login : login + "-" + (i + 1), people.get(i).name(), role, null, null, null);
            }
        }

        private void open(
                String login,
                String name,
                Role role,
                @Nullable Person officer,
                @Nullable String station,
                @Nullable String branch) {
            accounts.open(new NewAccount(
                    ids.account(login),
                    login,
                    name,
                    role,
                    officer == null ? null : ids.officer(officer.badge()),
                    station == null ? null : ids.station(station),
                    branch == null ? null : ids.branch(branch),
                    null,
                    hash));
        }
    }
}
