package org.cunjing.casework.notice;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.casework.Details;
import org.cunjing.casework.EntryState;
import org.cunjing.casework.EntryStep;
import org.cunjing.casework.LedgerEntry;
import org.cunjing.casework.Ledgers;
import org.cunjing.casework.notice.ServiceReceipt.Done;
import org.cunjing.roster.Officers;
import org.cunjing.shared.NotFound;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Papers of services as the ledger has them. What has not happened yet stays blank, to be filled in by hand.
@Service
class ServiceReceipts {

    private final Ledgers ledgers;
    private final Villages villages;
    private final Officers officers;
    private final NoticeWords words;
    private final ZoneId zone;

    ServiceReceipts(Ledgers ledgers, Villages villages, Officers officers, NoticeWords words, ZoneId zone) {
        this.ledgers = ledgers;
        this.villages = villages;
        this.officers = officers;
        this.words = words;
        this.zone = zone;
    }

    /// @throws NotFound if there is no such service in reach, or it is void
    @Transactional(readOnly = true)
    ServiceReceipt get(UUID id) {
        var entry = ledgers.get(id);
        if (!(entry.details() instanceof Details.Service service)
                || entry.head().state() == EntryState.VOIDED) {
            throw new NotFound("service-receipt", id);
        }
        return receipt(entry, service);
    }

    private ServiceReceipt receipt(LedgerEntry entry, Details.Service service) {
        var head = entry.head();
        var village = villages.get(head.villageId());
        var station = villages.stations().stream()
                .filter(one -> one.id().equals(village.stationId()))
                .findFirst();
        var officer = officers.get(head.ownerId());
        boolean collects = service.proxy() || service.type() == Details.ServiceType.ID_CARD_PROXY;
        var handedOver = done(entry, EntryStep.COMPLETE)
                .or(() -> Optional.ofNullable(service.receipt()).map(said -> new Done(head.happenedOn(), said)));
        var collected = done(entry, EntryStep.COLLECT);
        // Neither step is taken without it.
        boolean shown = service.authorised() || collected.isPresent() || handedOver.isPresent();
        return new ServiceReceipt(
                "%s〔%d〕%04d号".formatted(village.name(), head.year(), head.number()),
                station.map(Station::name).orElse(""),
                station.map(Station::dutyPhone).orElse(""),
                officer.name(),
                officer.badge(),
                words.get("service." + service.type()),
                service.personTimes(),
                head.happenedOn(),
                collects ? shown : null,
                collected.orElse(null),
                handedOver.orElse(null));
    }

    private Optional<Done> done(LedgerEntry entry, EntryStep step) {
        return entry.steps().stream()
                .filter(one -> one.kind() == step)
                .findFirst()
                .map(one -> new Done(one.mark().at().atZone(zone).toLocalDate(), text(one.note())));
    }

    private static String text(@Nullable String note) {
        return note == null ? "" : note;
    }
}
