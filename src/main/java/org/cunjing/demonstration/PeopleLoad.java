package org.cunjing.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import org.cunjing.demonstration.Cast.Person;
import org.cunjing.roster.Branch;
import org.cunjing.roster.Officer;
import org.cunjing.roster.OfficerClass;
import org.cunjing.roster.Officers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gives branches and officers their files.
@Component
class PeopleLoad {

    private static final LocalDate JOINED = LocalDate.of(2019, 7, 1);
    private static final LocalDate VETERANS_LEFT = LocalDate.of(2023, 2, 28);

    private final Officers officers;
    private final Clock clock;

    PeopleLoad(Officers officers, Clock clock) {
        this.officers = officers;
        this.clock = clock;
    }

    void load(District district, Cast cast, Identities ids) {
        new Loading(district, cast, ids).run();
    }

    /// One run, with what it needs at hand.
    private final class Loading {

        private final District district;
        private final Cast cast;
        private final Identities ids;
        private final Words words = new Words();

        Loading(District district, Cast cast, Identities ids) {
            this.district = district;
            this.cast = cast;
            this.ids = ids;
        }

        void run() {
            branches();
            stations();
            community();
            applicants();
            veterans();
        }

        private void branches() {
            var names = words.list("branches");
            var specialties = words.list("branch.specialties");
            for (int i = 0; i < names.size(); i++) {
                var id = ids.branch(names.get(i));
                officers.add(new Branch(id, names.get(i), specialties.get(i)));
            }
        }

        private void stations() {
            var stations = district.stations();
            for (int i = 0; i < stations.size(); i++) {
                var station = stations.get(i).code();
                var squad = cast.squadLeaders().get(i);
                add(
                        squad,
                        OfficerClass.SQUAD_LEADER,
                        null,
                        station,
                        squad.bornOn().getYear(),
                        10,
                        Set.of(),
                        null);
            }
        }

        private void community() {
            for (var one : cast.community()) {
                var person = one.person();
                int born = person.bornOn().getYear();
                add(person, OfficerClass.COMMUNITY_OFFICER, null, one.stationCode(), born, 8, Set.of(), null);
            }
        }

        private void applicants() {
            int year = Year.now(clock).getValue();
            for (var one : cast.applicants()) {
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
            }
        }

        /// Who served in the first batch has since left the programme.
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
