package org.cunjing.dispatch.kit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.springframework.stereotype.Component;

/// For whom paper can be printed: an officer the own posting, a leader those of the area.
@Component
class ServedPostings {

    private final Postings postings;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    ServedPostings(Postings postings, Actors actors, Clock clock, ZoneId zone) {
        this.postings = postings;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// @throws NotServedNow if the posting is not in force today
    /// @throws NotForYou if it is somebody else's
    Posting get(UUID id) {
        var served = postings.get(id);
        actors.requireVillage(served.villageId());
        if (actors.current() instanceof Person person
                && isOfficer(person.role())
                && !served.officerId().equals(person.officer())) {
            throw new NotForYou("posting", id);
        }
        if (postings.of(served.officerId(), today()).stream()
                .noneMatch(one -> one.id().equals(id))) {
            throw new NotServedNow(id);
        }
        return served;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private static boolean isOfficer(Role role) {
        return role == Role.COMMUNITY_OFFICER || role == Role.POSTED_OFFICER;
    }
}
