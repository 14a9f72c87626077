package org.cunjing.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.cunjing.community.partner.CommunityPartner;
import org.cunjing.community.partner.CommunityPartner.Kind;
import org.cunjing.community.partner.NewAgreement;
import org.cunjing.community.partner.PartnerAgreements;
import org.springframework.stereotype.Component;

/// A few community partners with their agreements.
@Component
class PartnerLoad {

    private final PartnerAgreements agreements;
    private final Clock clock;
    private final ZoneId zone;

    PartnerLoad(PartnerAgreements agreements, Clock clock, ZoneId zone) {
        this.agreements = agreements;
        this.clock = clock;
        this.zone = zone;
    }

    void load(District district, Identities ids) {
        var words = new Words();
        var today = LocalDate.now(clock.withZone(zone));
        List<String> names = words.list("partner.names");
        List<String> contributions = words.list("partner.contributions");
        for (int i = 0; i < names.size(); i++) {
            var village = district.villages().get(i);
            agreements.sign(new NewAgreement(
                    ids.of("partner", village.code()),
                    ids.village(village.code()),
                    new CommunityPartner(Kind.ORGANISATION, names.get(i), null),
                    contributions.get(i),
                    today.minusMonths(i + 1L),
                    today.plusMonths(11L - i),
                    true));
        }
    }
}
