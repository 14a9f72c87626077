package org.cunjing.casework.notice;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.casework.Details;
import org.cunjing.casework.EntryState;
import org.cunjing.casework.EntryStep;
import org.cunjing.casework.HazardSeverity;
import org.cunjing.casework.LedgerEntry;
import org.cunjing.casework.Ledgers;
import org.cunjing.casework.Step;
import org.cunjing.shared.NotFound;
import org.cunjing.territory.Site;
import org.cunjing.territory.Sites;
import org.cunjing.territory.Station;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// RectificationNotices as the ledger has them. Nothing is kept of the paper: it says the same whenever it is printed.
@Service
class RectificationNotices {

    private final Ledgers ledgers;
    private final Sites sites;
    private final Villages villages;
    private final NoticeWords words;
    private final ZoneId zone;

    RectificationNotices(Ledgers ledgers, Sites sites, Villages villages, NoticeWords words, ZoneId zone) {
        this.ledgers = ledgers;
        this.sites = sites;
        this.villages = villages;
        this.words = words;
        this.zone = zone;
    }

    /// @throws NotFound if there is no such hazard in reach, or it is void
    /// @throws NoticeNotGiven if the unit was not told yet
    @Transactional(readOnly = true)
    RectificationNotice get(UUID id) {
        var entry = ledgers.get(id);
        if (!(entry.details() instanceof Details.Hazard hazard) || entry.head().state() == EntryState.VOIDED) {
            throw new NotFound("notice", id);
        }
        var given = entry.steps().stream()
                .filter(step -> step.kind() == EntryStep.NOTIFY && step.dueOn() != null)
                .findFirst()
                .orElseThrow(() -> new NoticeNotGiven(id));
        return notice(entry, hazard, given);
    }

    private RectificationNotice notice(LedgerEntry entry, Details.Hazard hazard, Step given) {
        var head = entry.head();
        var village = villages.get(head.villageId());
        var site = Optional.ofNullable(hazard.siteId()).flatMap(sites::find);
        return new RectificationNotice(
                "%s〔%d〕%04d号".formatted(village.name(), head.year(), head.number()),
                issuer(village),
                village.name(),
                site.map(Site::facts).map(facts -> facts.name()).orElseGet(() -> inspected(hazard)),
                site.map(Site::facts).map(facts -> facts.address()).orElse(""),
                head.happenedOn(),
                hazard.text(),
                words.basis(hazard.type()),
                given.mark().at().atZone(zone).toLocalDate(),
                Objects.requireNonNull(given.dueOn()),
                hazard.severity() == HazardSeverity.MAJOR);
    }

    /// A place that is not listed has the name that its inspection wrote down.
    private String inspected(Details.Hazard hazard) {
        return Optional.ofNullable(hazard.inspectionId())
                .flatMap(this::find)
                .map(LedgerEntry::details)
                .filter(Details.Inspection.class::isInstance)
                .map(Details.Inspection.class::cast)
                .map(Details.Inspection::site)
                .orElse("");
    }

    private Optional<LedgerEntry> find(UUID id) {
        try {
            return Optional.of(ledgers.get(id));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private String issuer(Village village) {
        return villages.stations().stream()
                .filter(station -> station.id().equals(village.stationId()))
                .map(Station::name)
                .findFirst()
                .orElse("");
    }
}
