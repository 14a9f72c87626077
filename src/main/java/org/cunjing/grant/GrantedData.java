package org.cunjing.grant;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.access.ReadLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads under a grant, and writes down each time who did. Without the note there are no data; a refusal is noted too.
@Service
class GrantedData {

    private static final String TABLE = "data_grant.access_grant";

    private final Grants grants;
    private final GrantStore store;
    private final GrantReadingStore readings;
    private final GrantableSources sources;
    private final ReadLog log;
    private final Actors actors;
    private final Clock clock;

    GrantedData(
            Grants grants,
            GrantStore store,
            GrantReadingStore readings,
            GrantableSources sources,
            ReadLog log,
            Actors actors,
            Clock clock) {
        this.grants = grants;
        this.store = store;
        this.readings = readings;
        this.sources = sources;
        this.log = log;
        this.actors = actors;
        this.clock = clock;
    }

    /// @throws GrantNotInForce if it has ended, was revoked, or has not begun; what was tried stays noted
    @Transactional(noRollbackFor = GrantNotInForce.class)
    List<GrantedRow> read(UUID id) {
        var grant = grants.get(id);
        if (!grant.stationId().equals(actors.person().station())) {
            throw new NotForYou("grant", id);
        }
        var mark = Mark.of(actors.current(), clock.instant());
        if (!grant.isInForce(mark.at())) {
            readings.add(new GrantReading(id, grant.stationId(), mark, grant.fields(), null));
            log.looked(TABLE, id, "", "refused: " + grant.reason());
            throw new GrantNotInForce(id);
        }
        store.open(id);
        var rows = sources.get(grant.source()).read(Set.copyOf(grant.fields()), grant.villageIds());
        store.close();
        readings.add(new GrantReading(id, grant.stationId(), mark, grant.fields(), rows.size()));
        log.looked(TABLE, id, String.join(",", grant.fields()), grant.purpose() + ": " + grant.reason());
        return rows;
    }

    /// Who read under a grant, the latest first.
    @Transactional(readOnly = true)
    List<GrantReading> readings(UUID id) {
        return readings.list(grants.get(id).id());
    }
}
