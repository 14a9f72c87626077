package org.cunjing.exchange;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.cunjing.access.Actors;
import org.cunjing.casework.LedgerRegister;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Ground;
import org.cunjing.territory.Sites;
import org.springframework.stereotype.Component;

/// The ledgers, one sheet for each kind of entry. They are too long to be looked at as a whole and have one row
/// of numbers for all kinds.
@Component
class LedgerKeeper implements Keeper {

    private final LedgerRegister register;
    private final Ground ground;
    private final Officers officers;
    private final Sites sites;
    private final Postings postings;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;

    LedgerKeeper(
            LedgerRegister register,
            Ground ground,
            Officers officers,
            Sites sites,
            Postings postings,
            Actors actors,
            Uuid7 ids,
            Clock clock,
            ZoneId zone) {
        this.register = register;
        this.ground = ground;
        this.officers = officers;
        this.sites = sites;
        this.postings = postings;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public List<SheetKind> kinds() {
        return SheetKind.LEDGERS;
    }

    @Override
    public Sight sight(List<SheetRow> rows) {
        var own = rows.stream().filter(row -> row.kind().entries().isPresent()).toList();
        return own.isEmpty() ? LedgerSight.NOTHING : new LedgerSight(register, places(), ids, clock, zone, own);
    }

    @Override
    public Hand hand() {
        return new LedgerHand(register, places(), postings, actors, clock, zone);
    }

    LedgerPlaces places() {
        return new LedgerPlaces(ground, officers, sites);
    }
}
