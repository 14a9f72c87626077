package org.cunjing.grant;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.grant.AccessGrant.Said;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Grants with the names that belong to their ids, and how they stand at this moment.
@Component
class GrantViews {

    private final Villages villages;
    private final GrantableSources sources;
    private final Actors actors;
    private final Clock clock;

    GrantViews(Villages villages, GrantableSources sources, Actors actors, Clock clock) {
        this.villages = villages;
        this.sources = sources;
        this.actors = actors;
        this.clock = clock;
    }

    GrantView of(AccessGrant grant) {
        return of(List.of(grant)).getFirst();
    }

    List<GrantView> of(List<AccessGrant> grants) {
        var stations = villages.stations().stream().collect(toMap(Station::id, Station::name));
        var names = villages.names(
                grants.stream().flatMap(grant -> grant.villageIds().stream()).collect(toSet()));
        var now = clock.instant();
        return grants.stream().map(grant -> view(grant, stations, names, now)).toList();
    }

    List<GrantSourceView> sources() {
        return sources.list().stream()
                .map(source -> new GrantSourceView(
                        source.key(),
                        source.purpose(),
                        source.fields(),
                        source.purpose().longest().toHours()))
                .toList();
    }

    List<GrantedRowView> rows(List<GrantedRow> rows) {
        var names = villages.names(rows.stream().map(GrantedRow::villageId).collect(toSet()));
        return rows.stream()
                .map(row -> new GrantedRowView(names.getOrDefault(row.villageId(), ""), row.values()))
                .toList();
    }

    private GrantView view(AccessGrant grant, Map<UUID, String> stations, Map<UUID, String> names, Instant now) {
        var review = grant.review();
        return new GrantView(
                grant.id(),
                grant.source(),
                grant.purpose(),
                grant.fields(),
                grant.stationId(),
                stations.getOrDefault(grant.stationId(), ""),
                grant.villageIds().stream()
                        .map(id -> names.getOrDefault(id, ""))
                        .sorted()
                        .toList(),
                grant.emergency(),
                grant.reason(),
                grant.start(),
                grant.end(),
                standing(grant, now),
                grant.asked().by().equals(actors.current().signature()),
                MarkView.of(grant.asked(), ""),
                said(grant.decision()),
                said(grant.revocation()),
                review == null ? null : MarkView.of(review.mark(), review.remark()),
                review == null ? null : review.justified(),
                grant.waitsForReview() ? grant.asked().at().plus(AccessGrant.REVIEW) : null);
    }

    private static Standing standing(AccessGrant grant, Instant now) {
        return switch (grant.state()) {
            case ASKED -> grant.end().isAfter(now) ? Standing.ASKED : Standing.LAPSED;
            case REFUSED -> Standing.REFUSED;
            case REVOKED -> Standing.REVOKED;
            case OPEN ->
                grant.isInForce(now)
                        ? Standing.IN_FORCE
                        : now.isBefore(grant.start()) ? Standing.NOT_YET : Standing.ENDED;
        };
    }

    private static @Nullable MarkView said(@Nullable Said said) {
        return said == null ? null : MarkView.of(said.mark(), said.words());
    }

    enum Standing {
        ASKED,
        /// Nobody decided in time.
        LAPSED,
        REFUSED,
        NOT_YET,
        IN_FORCE,
        ENDED,
        REVOKED
    }

    record MarkView(Instant at, String name, String words) {

        static MarkView of(Mark mark, String words) {
            return new MarkView(mark.at(), mark.name(), words);
        }
    }

    /// @param own whether the signed-in person asked for it
    /// @param reviewDue of an emergency that nobody has judged
    record GrantView(
            UUID id,
            String source,
            Purpose purpose,
            List<String> fields,
            UUID stationId,
            String stationName,
            List<String> villageNames,
            boolean emergency,
            String reason,
            Instant start,
            Instant end,
            Standing standing,
            boolean own,
            MarkView asked,
            @Nullable MarkView decision,
            @Nullable MarkView revocation,
            @Nullable MarkView review,
            @Nullable Boolean justified,
            @Nullable Instant reviewDue) {}

    record GrantSourceView(String key, Purpose purpose, List<String> fields, long longestHours) {}

    /// @param rows null: refused
    record GrantReadingView(
            Instant at,
            String name,
            List<String> fields,
            @Nullable Integer rows) {

        static GrantReadingView of(GrantReading reading) {
            return new GrantReadingView(reading.mark().at(), reading.mark().name(), reading.fields(), reading.rows());
        }
    }

    record GrantedRowView(String villageName, Map<String, Object> values) {}
}
