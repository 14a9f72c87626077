package org.cunjing.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.casework.EntryHead;
import org.cunjing.casework.LedgerRegister.Called;
import org.cunjing.casework.LedgerRegister.Done;
import org.cunjing.casework.LedgerRegister.Row;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Ground;
import org.cunjing.territory.Site;
import org.cunjing.territory.Sites;
import org.cunjing.territory.Village;
import org.jspecify.annotations.Nullable;

/// Villages and officers as ledgers name them, through all times.
final class LedgerPlaces {

    private final Map<String, List<Village>> byCode;
    private final Map<UUID, Village> villages;
    private final Map<String, Officer> byBadge;
    private final Map<UUID, Officer> officers;
    private final Sites sites;
    private final Map<UUID, List<Site>> listed = new HashMap<>();

    LedgerPlaces(Ground ground, Officers roster, Sites sites) {
        this.sites = sites;
        var all = ground.villages();
        byCode = all.stream().collect(groupingBy(Village::code));
        villages = all.stream().collect(toMap(Village::id, one -> one));
        var people = roster.list();
        byBadge = people.stream().collect(toMap(Officer::badge, one -> one));
        officers = people.stream().collect(toMap(Officer::id, one -> one));
    }

    /// The village that had this code on that day.
    Optional<Village> village(String code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(one -> !one.validFrom().isAfter(day))
                .filter(one -> one.validTo() == null || !one.validTo().isBefore(day))
                .findFirst();
    }

    Optional<Officer> officer(String badge) {
        return Optional.ofNullable(byBadge.get(badge));
    }

    @Nullable Village villageOf(EntryHead head) {
        return villages.get(head.villageId());
    }

    @Nullable Officer officerOf(EntryHead head) {
        return officers.get(head.officerId());
    }

    /// As the register of its village names the site of the entry; empty if it has none.
    String siteOf(Row row) {
        var id = row.details().siteId();
        if (id == null) {
            return "";
        }
        return listed(row.head().villageId()).stream()
                .filter(site -> site.id().equals(id))
                .map(site -> site.facts().name())
                .findFirst()
                .orElse("");
    }

    /// The only site of this name that was there in the village on that day.
    Optional<Site> site(UUID village, String name, LocalDate day) {
        var found = listed(village).stream()
                .filter(site -> site.facts().name().equals(name) && site.isThereOn(day))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<Site> listed(UUID village) {
        return listed.computeIfAbsent(
                village, id -> sites.list(new Sites.Filter(id, null, true), Integer.MAX_VALUE, 0));
    }

    /// What the entry of the row is called, if the row says so.
    Optional<Called> called(SheetRow row) {
        int number = LedgerText.numberOf(row.values());
        return number == 0
                ? Optional.empty()
                : village(row).map(village -> new Called(village.id(), LedgerText.yearOf(row.values()), number));
    }

    /// Where an entry that says the same would be found.
    Optional<Done> done(SheetRow row) {
        return village(row)
                .flatMap(village -> officer(row.value("badge"))
                        .flatMap(officer ->
                                LedgerText.day(row.values()).map(day -> new Done(village.id(), officer.id(), day))));
    }

    private Optional<Village> village(SheetRow row) {
        return LedgerText.day(row.values()).flatMap(day -> village(row.value("village"), day));
    }
}
