package org.cunjing.demonstration;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.demonstration.Cast.Person;
import org.cunjing.demonstration.Ground.Village;

/// Who signs what in the past: officers their own work, the squad leader of the village's station what was verified,
/// the
/// station leader what a team reported.
final class Signatures {

    private record Signer(UUID account, String name) {

        Mark at(Instant moment) {
            return new Mark(moment, account.toString(), name);
        }
    }

    private final Map<String, Signer> officers = new HashMap<>();
    private final Map<String, Signer> squads = new HashMap<>();
    private final Map<String, Signer> leaders = new HashMap<>();
    private final Signer office;
    private final Map<String, String> stations = new HashMap<>();

    Signatures(District district, Cast cast, Identities ids) {
        office = new Signer(ids.account(Logins.OFFICE), cast.office().getFirst().name());
        for (int i = 0; i < cast.community().size(); i++) {
            note(officers, cast.community().get(i).person(), ids.account(Logins.community(i)));
        }
        // Their accounts were closed when they left; the signatures stay.
        cast.veterans()
                .forEach(one ->
                        note(officers, one.person(), ids.account(one.person().badge())));
        for (int i = 0; i < district.stations().size(); i++) {
            var station = district.stations().get(i).code();
            squads.put(
                    station,
                    new Signer(
                            ids.account(Logins.squad(i)),
                            cast.squadLeaders().get(i).name()));
            leaders.put(
                    station,
                    new Signer(
                            ids.account(Logins.station(i)),
                            cast.leaders().get(i).name()));
        }
        district.villages().forEach(village -> stations.put(village.code(), village.stationCode()));
    }

    private static void note(Map<String, Signer> signers, Person person, UUID account) {
        signers.put(person.badge(), new Signer(account, person.name()));
    }

    Mark officer(String badge, Instant at) {
        return get(officers, badge).at(at);
    }

    Mark squadLeader(String villageCode, Instant at) {
        return get(squads, get(stations, villageCode)).at(at);
    }

    Mark stationLeader(Village village, Instant at) {
        return get(leaders, village.stationCode()).at(at);
    }

    Mark office(Instant at) {
        return office.at(at);
    }

    private static <T> T get(Map<String, T> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }
}
