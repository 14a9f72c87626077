package org.cunjing.grant;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.territory.Station;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

/// Looks at what is asked before anybody decides: real places, fields of the template, a time that the purpose allows.
@Component
class GrantCheck {

    /// How far back a grant may begin: somebody types a time and sends it later.
    private static final Duration PAST = Duration.ofHours(1);

    private final Villages villages;
    private final ZoneId zone;

    GrantCheck(Villages villages, ZoneId zone) {
        this.villages = villages;
        this.zone = zone;
    }

    /// @throws Faulty with everything that is wrong
    void requireSound(GrantableSource source, NewGrant wanted, Instant now) {
        PersonalNumberInText.refuse(wanted.reason());
        var faults = new ArrayList<Fault>();
        if (villages.stations().stream().map(Station::id).noneMatch(wanted.stationId()::equals)) {
            faults.add(new Fault("stationId", "out-of-range"));
        }
        if (wanted.fields().isEmpty() || !source.fields().containsAll(wanted.fields())) {
            faults.add(new Fault("fields", "beyond-template"));
        }
        places(wanted, now, faults);
        times(source.purpose(), wanted, now, faults);
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
    }

    private void places(NewGrant wanted, Instant now, List<Fault> faults) {
        Set<UUID> known = new HashSet<>();
        villages.listOn(LocalDate.ofInstant(now, zone)).stream()
                .filter(village -> !village.stationId().equals(wanted.stationId()))
                .map(Village::id)
                .forEach(known::add);
        if (wanted.villageIds().isEmpty() || !known.containsAll(wanted.villageIds())) {
            faults.add(new Fault("villageIds", "not-a-foreign-village"));
        }
    }

    private static void times(Purpose purpose, NewGrant wanted, Instant now, List<Fault> faults) {
        if (wanted.start().isBefore(now.minus(PAST))) {
            faults.add(new Fault("start", "grant-begins-in-the-past"));
        }
        if (!wanted.end().isAfter(wanted.start()) || !wanted.end().isAfter(now)) {
            faults.add(new Fault("end", "grant-ends-too-early"));
        } else if (wanted.end().isAfter(wanted.start().plus(purpose.longest()))) {
            faults.add(new Fault(
                    "end", "grant-too-long", Map.of("hours", purpose.longest().toHours())));
        }
    }
}
