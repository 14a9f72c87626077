package org.cunjing.demonstration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cunjing.demonstration.Cast.Applicant;
import org.cunjing.demonstration.Cast.CommitteeMember;
import org.cunjing.demonstration.Cast.CommunityOfficer;
import org.cunjing.demonstration.Cast.Person;
import org.cunjing.demonstration.Cast.Veteran;
import org.cunjing.demonstration.Ground.Need;
import org.cunjing.demonstration.Ground.Station;
import org.cunjing.demonstration.Ground.Village;

/// Calls everyone up in a fixed order, so that the same seed gives the same people.
final class Casting {

    private final Words words = new Words();
    private final long seed;
    private final District district;
    private final Names names;

    Casting(long seed, District district) {
        this.seed = seed;
        this.district = district;
        this.names = new Names(new Dice(seed, "people"), words);
    }

    Cast cast() {
        var leaders = ofStations();
        var squadLeaders = ofStations();
        var community = new ArrayList<CommunityOfficer>();
        var vacant = vacant(community);
        var heads = words.list("branches").stream().map(names::person).toList();
        var household = some(2, words.word("branch.household"));
        var office = some(3, words.word("branch.office"));
        var auditor = names.person(words.word("branch.audit"));
        var administrator = names.person(words.word("branch.office"));
        var courting = new Courting(seed, vacant, new Applying(seed, words, names).applicants());
        var applicants = courting.applicants();
        return new Cast(
                leaders,
                squadLeaders,
                List.copyOf(community),
                heads,
                household,
                office,
                auditor,
                administrator,
                applicants,
                courting.priorities(),
                courting.quotas(),
                courting.recusals(words.list("recusal.reasons")),
                committee(),
                courting.plan(),
                veterans(vacant));
    }

    private List<Person> ofStations() {
        return district.stations().stream()
                .map(station -> names.person(station.code()))
                .toList();
    }

    private List<Person> some(int count, String unit) {
        return IntStream.range(0, count).mapToObj(i -> names.person(unit)).toList();
    }

    /// Fills the list of community officers; returns by station the villages that share theirs.
    private Map<String, List<Village>> vacant(List<CommunityOfficer> officers) {
        var beats = new Beats(seed, district);
        var shared = beats.shared();
        var vacant = new LinkedHashMap<String, List<Village>>();
        for (int i = 0; i < shared.size(); i++) {
            var station = district.stations().get(i);
            var open = new ArrayList<Village>();
            for (var beat : beats.of(station, shared.get(i))) {
                officers.add(officer(station, beat));
                open.addAll(beat.subList(1, beat.size()));
            }
            vacant.put(station.code(), List.copyOf(open));
        }
        return vacant;
    }

    private List<Veteran> veterans(Map<String, List<Village>> vacant) {
        var branches = words.list("branches");
        var specialties = words.list("branch.specialties");
        var veterans = new ArrayList<Veteran>();
        for (var village : vacant.values().stream().flatMap(List::stream).toList()) {
            int branch = veterans.size() % branches.size();
            var person = names.person(branches.get(branch));
            veterans.add(new Veteran(person, Need.valueOf(specialties.get(branch)), village.code()));
        }
        return List.copyOf(veterans);
    }

    private CommunityOfficer officer(Station station, List<Village> beat) {
        return new CommunityOfficer(
                names.person(station.code()),
                station.code(),
                beat.stream().map(Village::code).toList());
    }

    private List<CommitteeMember> committee() {
        return district.villages().stream()
                .map(village -> new CommitteeMember(names.person(village.name()), village.code()))
                .toList();
    }

    static List<String> badges(List<Applicant> applicants) {
        return applicants.stream().map(applicant -> applicant.person().badge()).toList();
    }
}
