package org.cunjing.community.call;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cunjing.shared.NotFound;
import org.cunjing.territory.Bureaus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Certificates for whoever has served, as often as they want one.
@Service
public class Certificates {

    private final OwnPages pages;
    private final Bureaus bureaus;
    private final CertificatePrint print;
    private final Clock clock;
    private final ZoneId zone;

    Certificates(OwnPages pages, Bureaus bureaus, CertificatePrint print, Clock clock, ZoneId zone) {
        this.pages = pages;
        this.bureaus = bureaus;
        this.print = print;
        this.clock = clock;
        this.zone = zone;
    }

    /// @return a PDF file
    /// @throws NotFound if the link opens nothing, or nothing is checked out yet
    @Transactional(readOnly = true)
    public byte[] print(PersonalLink link) {
        var page = pages.show(link);
        if (page.times() == 0) {
            throw new NotFound("certificate", "-");
        }
        var day = LocalDate.now(clock.withZone(zone));
        return print.of(new Certificate(bureaus.current().name(), page.name(), page.times(), page.minutes(), day));
    }
}
