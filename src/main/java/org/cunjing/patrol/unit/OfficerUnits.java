package org.cunjing.patrol.unit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cunjing.dispatch.room.Engagement;
import org.cunjing.dispatch.room.Engagements;
import org.cunjing.patrol.unit.Unit.Rest;
import org.cunjing.patrol.unit.Unit.Unfree;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Leave;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Position;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The officer who answers for a place, and those of the villages around it.
@Component
class OfficerUnits {

    private final Villages villages;
    private final Postings postings;
    private final Officers officers;
    private final Engagements engagements;
    private final ZoneId zone;

    OfficerUnits(Villages villages, Postings postings, Officers officers, Engagements engagements, ZoneId zone) {
        this.villages = villages;
        this.postings = postings;
        this.officers = officers;
        this.engagements = engagements;
        this.zone = zone;
    }

    List<Unit> around(Village place, CallKind kind, UnitTerms terms, Instant now) {
        var day = LocalDate.ofInstant(now, zone);
        var ground = new HashSet<>(villages.neighboursOf(place.id()));
        ground.add(place.id());
        var postsOf = postings.listOn(day).stream().collect(groupingBy(Posting::officerId));
        postsOf.values().removeIf(posts -> posts.stream().noneMatch(post -> ground.contains(post.villageId())));
        var middles = villages.listOn(day).stream().collect(toMap(Village::id, Village::middle));
        var people = officers.byId(postsOf.keySet());
        var known = daysOf(place.id(), day);
        var away = officers.leaves(day, day).stream().map(Leave::officerId).collect(toSet());
        var busy = engagements.of(postsOf.keySet(), now);
        var units = new ArrayList<Unit>();
        people.values().forEach(officer -> {
            var post = nearest(Objects.requireNonNull(postsOf.get(officer.id())), place, middles);
            var engaged = Objects.requireNonNull(busy.get(officer.id()));
            var reasons = reasons(officer, place, middles.get(post.villageId()), kind, terms, known, engaged, now);
            units.add(new Unit(
                    officer.id(),
                    Unit.Type.OFFICER,
                    officer.name(),
                    post.villageId(),
                    null,
                    officer.dutyPhone(),
                    post.villageId().equals(place.id()),
                    unfree(officer, away, engaged),
                    restOf(engaged),
                    reasons));
        });
        return units;
    }

    private static Posting nearest(List<Posting> posts, Village place, Map<UUID, Position> middles) {
        return posts.stream()
                .min(Comparator.comparingDouble((Posting post) -> distanceKm(place, middles.get(post.villageId())))
                        .thenComparing(Posting::villageId))
                .orElseThrow();
    }

    private static double distanceKm(Village place, @Nullable Position from) {
        return from == null ? Double.MAX_VALUE : place.middle().distanceMTo(from) / 1_000;
    }

    private static Reasons reasons(
            Officer officer,
            Village place,
            @Nullable Position from,
            CallKind kind,
            UnitTerms terms,
            Map<UUID, Long> known,
            Engagement engaged,
            Instant now) {
        var capabilities = new HashSet<>(officer.specialties());
        capabilities.add(UnitTerms.OFFICER);
        var ability = terms.best(kind, capabilities);
        var until = engaged.until() == null ? now.minus(UnitSuggestions.LONG_AGO) : engaged.until();
        return new Reasons(
                from == null ? null : distanceKm(place, from),
                Duration.between(until, now).toMinutes() / 60.0,
                ability.percent(),
                ability.capability(),
                known.getOrDefault(officer.id(), 0L),
                false);
    }

    /// Days on which each answered for the village, until today.
    private Map<UUID, Long> daysOf(UUID village, LocalDate today) {
        return postings.ofVillage(village).stream()
                .filter(post -> !post.firstDay().isAfter(today))
                .collect(toMap(Posting::officerId, post -> daysOf(post, today), Long::sum));
    }

    private static long daysOf(Posting post, LocalDate today) {
        var last = post.lastDay() == null || post.lastDay().isAfter(today) ? today : post.lastDay();
        return ChronoUnit.DAYS.between(post.firstDay(), last) + 1;
    }

    private static @Nullable Unfree unfree(Officer officer, Set<UUID> away, Engagement engaged) {
        if (away.contains(officer.id())) {
            return Unfree.ON_LEAVE;
        }
        return engaged.urgentOrders() > 0 ? Unfree.ON_ORDER : null;
    }

    private static Rest restOf(Engagement engaged) {
        return switch (engaged.kind()) {
            case NONE -> Rest.NOTHING;
            case SHIFT -> Rest.SHIFT;
            case NIGHT_ORDER -> Rest.NIGHT_ORDER;
        };
    }
}
