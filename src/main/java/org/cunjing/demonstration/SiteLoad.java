package org.cunjing.demonstration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.shared.CreditCode;
import org.cunjing.territory.SiteFacts;
import org.cunjing.territory.SiteKind;
import org.cunjing.territory.Sites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lists the places of the invented ground that are inspected. Codes of units are made up; only their check is right.
@Component
class SiteLoad {

    private static final LocalDate LISTED = LocalDate.of(2021, 10, 31);
    private static final LocalDate CLOSED = LocalDate.of(2022, 12, 31);
    private static final double CLOSED_SHARE = 0.02;
    private static final String CHECKS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final Sites sites;

    SiteLoad(Sites sites) {
        this.sites = sites;
    }

    void load(long seed, District district, Identities ids) {
        var listing = new Listing(new Dice(seed, "site-register"), new Words(), ids);
        sites.add(district.villages().stream()
                .flatMap(village -> village.sites().stream().map(site -> listing.site(village, site)))
                .toList());
    }

    private record Listing(Dice dice, Words words, Identities ids) {

        org.cunjing.territory.Site site(Ground.Village village, Ground.Site site) {
            var kind = SiteKind.valueOf(site.kind().name());
            boolean closed = dice.chance(CLOSED_SHARE);
            return new org.cunjing.territory.Site(
                    ids.site(site.code()),
                    ids.village(village.code()),
                    new SiteFacts(
                            kind,
                            site.name(),
                            "%s%d组%d号".formatted(village.name(), dice.between(1, 12), dice.between(1, 180)),
                            dice.pick(words.list("site.post." + kind.name())),
                            code(kind, site.code())),
                    LISTED,
                    closed ? CLOSED : null,
                    closed ? dice.pick(words.list("site.closed")) : null,
                    1);
        }

        /// Estates and most key points are no units.
        private @Nullable String code(SiteKind kind, String code) {
            return switch (kind) {
                case ENTERPRISE, SCHOOL, VENUE -> checked("91000000" + "%09d".formatted(number(code)));
                case RESIDENTIAL_ESTATE, KEY_SECURITY_POINT -> null;
            };
        }

        private static int number(String code) {
            return Math.floorMod(
                    UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .hashCode(),
                    1_000_000_000);
        }

        private static String checked(String body) {
            return CHECKS.chars()
                    .mapToObj(check -> CreditCode.find(body + (char) check))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow()
                    .value();
        }
    }
}
