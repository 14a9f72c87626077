package org.cunjing.community;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actor.Visitor;
import org.cunjing.access.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who helps in the villages. Counts are counted from rows, never kept.
@Service
public class Organisations {

    private final OrganisationStore store;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    Organisations(OrganisationStore store, Actors actors, Clock clock, ZoneId zone) {
        this.store = store;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// An organisation with the number of its members on a day.
    public record Membership(Organisation organisation, long members) {}

    /// One member as a report counts them, without name.
    public record Joined(
            UUID volunteer, UUID villageId, Organisation.Kind kind, String organisation, LocalDate joinedOn) {}

    @Transactional
    public void add(Organisation organisation) {
        actors.requireVillage(organisation.villageId());
        store.add(organisation);
    }

    /// Takes in many volunteers at once: names are sealed, rows go in batches.
    @Transactional
    public void addVolunteers(List<NewVolunteer> volunteers) {
        volunteers.stream().map(NewVolunteer::villageId).distinct().forEach(actors::requireVillage);
        store.add(volunteers);
    }

    /// Organisations in reach with who belonged to them on a day; null: today.
    @Transactional(readOnly = true)
    public List<Membership> list(@Nullable UUID village, @Nullable LocalDate on) {
        var day = on == null ? LocalDate.now(clock.withZone(zone)) : on;
        return store.list(village, day).stream()
                .filter(found -> reaches(found.organisation().villageId()))
                .toList();
    }

    /// The volunteers of an organisation in reach, names masked.
    @Transactional(readOnly = true)
    public List<Volunteer> volunteersOf(UUID organisation, int limit, int offset) {
        return store.volunteersOf(organisation, limit, offset).stream()
                .filter(found -> reaches(found.villageId()))
                .toList();
    }

    /// Everybody in reach who was a member on any of these days.
    @Transactional(readOnly = true)
    public List<Joined> activeBetween(LocalDate from, LocalDate to) {
        return store.joinedBetween(from, to).stream()
                .filter(found -> reaches(found.villageId()))
                .toList();
    }

    private boolean reaches(UUID village) {
        return switch (actors.current()) {
            case Person person -> person.sees(village);
            case Application _ -> true;
            case Visitor _ -> false;
        };
    }
}
