package org.cunjing.demonstration;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cunjing.access.Accounts;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.grant.Grants;
import org.cunjing.grant.NewGrant;
import org.springframework.stereotype.Component;

/// Data grants of the first stations: one in force, two that wait for the bureau's office, and an emergency to review.
@Component
class GrantLoad {

    private static final Pattern PARTS = Pattern.compile(";");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final int VILLAGES = 3;

    private final Grants grants;
    private final Accounts accounts;
    private final Actors actors;
    private final Clock clock;
    private final Words words = new Words();

    GrantLoad(Grants grants, Accounts accounts, Actors actors, Clock clock) {
        this.grants = grants;
        this.accounts = accounts;
        this.actors = actors;
        this.clock = clock;
    }

    void load(District district, Identities ids) {
        words.list("grants").forEach(line -> add(PARTS.split(line, -1), district, ids));
    }

    /// Station that asks, station whose villages it asks for, source, fields, hours (none: an emergency), reason, and
    /// what
    /// the office says (nothing: not yet).
    private void add(String[] parts, District district, Identities ids) {
        int station = Integer.parseInt(parts[0]);
        var villages = villages(district, Integer.parseInt(parts[1]), ids);
        var leader = person(ids.account(Logins.station(station)));
        if (parts[4].isEmpty()) {
            actors.as(leader, () -> grants.openInEmergency(parts[2], villages, parts[5]));
            return;
        }
        var wanted = new NewGrant(
                parts[2],
                List.of(COMMA.split(parts[3])),
                ids.station(district.stations().get(station).code()),
                villages,
                parts[5],
                clock.instant(),
                clock.instant().plus(Duration.ofHours(Long.parseLong(parts[4]))));
        var grant = actors.as(leader, () -> grants.ask(wanted));
        if (!parts[6].isEmpty()) {
            var office = person(ids.account(Logins.OFFICE));
            actors.as(office, () -> grants.decide(grant.id(), true, parts[6]));
        }
    }

    private static Set<UUID> villages(District district, int station, Identities ids) {
        var code = district.stations().get(station).code();
        return district.villages().stream()
                .filter(village -> village.stationCode().equals(code))
                .limit(VILLAGES)
                .map(village -> ids.village(village.code()))
                .collect(toSet());
    }

    private Person person(UUID account) {
        return accounts.find(account).orElseThrow();
    }
}
