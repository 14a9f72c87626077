package org.cunjing.community.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cunjing.community.call.CallsForPartners;
import org.cunjing.community.call.PersonalLink;
import org.cunjing.community.call.PersonalLinks;
import org.cunjing.shared.NotFound;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The page behind a partner's link, as long as the agreement holds.
@Service
public class PartnerPages {

    private final PersonalLinks links;
    private final PartnerAgreementStore store;
    private final CallsForPartners calls;
    private final Villages villages;
    private final Clock clock;
    private final ZoneId zone;

    PartnerPages(
            PersonalLinks links,
            PartnerAgreementStore store,
            CallsForPartners calls,
            Villages villages,
            Clock clock,
            ZoneId zone) {
        this.links = links;
        this.store = store;
        this.calls = calls;
        this.villages = villages;
        this.clock = clock;
        this.zone = zone;
    }

    /// @throws NotFound if the link opens nothing, or the agreement is over
    @Transactional(readOnly = true)
    public PartnerPage show(PersonalLink link) {
        var holder = links.open(link);
        var agreement = store.find(holder)
                .filter(one -> !one.isOver(LocalDate.now(clock.withZone(zone))))
                .orElseThrow(() -> new NotFound("personal-link", "-"));
        var village = villages.get(agreement.villageId());
        return new PartnerPage(
                store.partner(holder).name(),
                agreement.contribution(),
                agreement.lastDay(),
                village.name(),
                village.code(),
                calls.openIn(village.id()));
    }
}
