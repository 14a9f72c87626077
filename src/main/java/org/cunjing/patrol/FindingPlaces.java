package org.cunjing.patrol;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.shared.Position;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// From a place on the ground to whoever answers for it.
@Service
class FindingPlaces {

    private final Villages villages;
    private final Postings postings;
    private final Clock clock;
    private final ZoneId zone;

    FindingPlaces(Villages villages, Postings postings, Clock clock, ZoneId zone) {
        this.villages = villages;
        this.postings = postings;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param village null: ground of no village, the bureau's office has it
    /// @param officer null: nobody answers for the village, the room of its station has it
    record FindingPlace(@Nullable Village village, @Nullable UUID officer) {

        FindingOwner owner() {
            return Finding.ownerOf(officer, village == null ? null : village.stationId());
        }
    }

    @Transactional(readOnly = true)
    public FindingPlace of(Position position) {
        return of(position, clock.instant());
    }

    @Transactional(readOnly = true)
    public FindingPlace of(Position position, Instant at) {
        var day = LocalDate.ofInstant(at, zone);
        var village = villages.findAt(position, day).orElse(null);
        var officer = village == null
                ? null
                : postings.responsibleFor(village.id(), day)
                        .map(Posting::officerId)
                        .orElse(null);
        return new FindingPlace(village, officer);
    }
}
