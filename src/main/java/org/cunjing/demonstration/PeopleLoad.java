package org.cunjing.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import org.cunjing.access.Accounts;
import org.cunjing.access.Accounts.NewAccount;
import org.cunjing.access.Role;
import org.cunjing.demonstration.Cast.Person;
import org.cunjing.roster.Branch;
import org.cunjing.roster.Officer;
import org.cunjing.roster.OfficerClass;
import org.cunjing.roster.Officers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Gives the cast their files and accounts. All accounts of the demonstration share one password; it is hashed once.
@Component
class PeopleLoad {

    private static final LocalDate JOINED = LocalDate.of(2019, 7, 1);
    private static final LocalDate VETERANS_LEFT = LocalDate.of(2023, 2, 28);

    private final Officers officers;
    private final Accounts accounts;
    private final Clock clock;
    private final String password;

    PeopleLoad(
            Officers officers,
            Accounts accounts,
            Clock clock,
            @Value("${cunjing.demonstration.password}") String password) {
        this.officers = officers;
        this.accounts = accounts;
        this.clock = clock;
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
        private final Words words = new Words();

        Loading(District district, Cast cast, Identities ids, String hash) {
            this.district = district;
            this.cast = cast;
            this.ids = ids;
            this.hash = hash;
        }

        void run() {
            branches();
            stations();
            community();
            applicants();
            veterans();
            committees();
            offices();
        }

        private void branches() {
            var names = words.list("branches");
            var specialties = words.list("branch.specialties");
            for (int i = 0; i < names.size(); i++) {
                var id = ids.branch(names.get(i));
                officers.add(new Branch(id, names.get(i), specialties.get(i)));
                open(Logins.branch(i), cast.branchHeads().get(i).name(), Role.BRANCH_HEAD, null, null, names.get(i));
            }
        }

        private void stations() {
            var stations = district.stations();
            for (int i = 0; i < stations.size(); i++) {
                var station = stations.get(i).code();
                var leader = cast.leaders().get(i);
                var squad = cast.squadLeaders().get(i);
                open(Logins.station(i), leader.name(), Role.STATION_LEADER, null, station, null);
                add(
                        squad,
                        OfficerClass.SQUAD_LEADER,
                        null,
                        station,
                        squad.bornOn().getYear(),
                        10,
                        Set.of(),
                        null);
                open(Logins.squad(i), squad.name(), Role.SQUAD_LEADER, squad, station, null);
            }
        }

        private void community() {
            for (int i = 0; i < cast.community().size(); i++) {
                var one = cast.community().get(i);
                var person = one.person();
                int born = person.bornOn().getYear();
                add(person, OfficerClass.COMMUNITY_OFFICER, null, one.stationCode(), born, 8, Set.of(), null);
                open(Logins.community(i), person.name(), Role.COMMUNITY_OFFICER, person, one.stationCode(), null);
            }
        }

        private void applicants() {
            int year = Year.now(clock).getValue();
            for (int i = 0; i < cast.applicants().size(); i++) {
                var one = cast.applicants().get(i);
                var branch = one.person().unit();
                add(
                        one.person(),
                        OfficerClass.POSTED_OFFICER,
                        branch,
                        null,
                        year - one.ageYears(),
                        one.grassrootsYears(),
                        Set.of(one.specialty().name()),
                        null);
                open(Logins.posted(i), one.person().name(), Role.POSTED_OFFICER, one.person(), null, branch);
            }
        }

        /// Who served in the first batch has since left the programme and has no account.
        private void veterans() {
            for (var veteran : cast.veterans()) {
                var person = veteran.person();
                add(
                        person,
                        OfficerClass.POSTED_OFFICER,
                        person.unit(),
                        null,
                        person.bornOn().getYear(),
                        4,
                        Set.of(veteran.specialty().name()),
                        VETERANS_LEFT);
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
                    hash));
        }

        private void add(
                Person person,
                OfficerClass officerClass,
                @Nullable String branch,
                @Nullable String station,
                int bornYear,
                int grassrootsYears,
                Set<String> specialties,
                @Nullable LocalDate leftOn) {
            officers.add(
                    new Officer(
                            ids.officer(person.badge()),
                            person.badge(),
                            person.name(),
                            officerClass,
                            branch == null ? null : ids.branch(branch),
                            station == null ? null : ids.station(station),
                            bornYear,
                            grassrootsYears,
                            specialties,
                            words.word("phone.duty")
                                    + person.badge().substring(person.badge().length() - 4),
                            JOINED,
                            leftOn),
                    new Officers.Private(person.phone(), person.partyMember()));
        }
    }
}
