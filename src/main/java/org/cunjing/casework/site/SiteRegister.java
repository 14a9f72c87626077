package org.cunjing.casework.site;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.NotFound;
import org.cunjing.territory.Site;
import org.cunjing.territory.SiteFacts;
import org.cunjing.territory.Sites;
import org.cunjing.territory.Sites.Filter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The register of sites: officers and stations keep it for their villages.
@Service
public class SiteRegister {

    private final Sites sites;
    private final SiteWork work;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    SiteRegister(
            Sites sites, SiteWork work, Actors actors, ApplicationEventPublisher events, Clock clock, ZoneId zone) {
        this.sites = sites;
        this.work = work;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param total how many there are beside the page
    record Page(long total, List<WorkedSite> sites) {}

    @Transactional(readOnly = true)
    Page list(Filter filter, int limit, long offset) {
        return new Page(sites.count(filter), work.at(sites.list(filter, limit, offset)));
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    public Site get(UUID id) {
        var site = sites.find(id).orElseThrow(() -> new NotFound("site", id));
        actors.requireVillage(site.villageId());
        return site;
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    WorkedSite show(UUID id) {
        return work.at(List.of(get(id))).getFirst();
    }

    /// Lists a new site. The same again is answered with what is there.
    ///
    /// @throws SiteListed if an open site of the village has this name
    @Transactional
    public Site add(UUID id, UUID village, SiteFacts facts) {
        requireKeeper(village);
        var known = sites.find(id);
        if (known.isPresent()) {
            return known.filter(there ->
                            there.villageId().equals(village) && there.facts().equals(facts))
                    .orElseThrow(() -> new IdUsedOtherwise(id));
        }
        requireFree(village, facts.name());
        sites.add(List.of(new Site(id, village, facts, today(), null, null, 1)));
        return announced(id);
    }

    /// @param version that the form was opened with
    /// @throws SiteChanged if somebody changed it since
    @Transactional
    Site change(UUID id, int version, SiteFacts facts) {
        var there = hold(id);
        if (there.version() != version) {
            throw new SiteChanged(id);
        }
        return put(there, facts);
    }

    /// Takes over what somebody changed without seeing the latest version: what only one side changed stands.
    ///
    /// @param seen what the author had before them
    /// @throws SiteChanged if both changed the same field, each otherwise
    @Transactional
    public Site merge(UUID id, SiteFacts seen, SiteFacts wanted) {
        var there = hold(id);
        return put(there, SiteMerge.of(seen, wanted, there.facts()).orElseThrow(() -> new SiteChanged(id)));
    }

    /// The site is no more; it stays readable.
    ///
    /// @throws Faulty if the day lies ahead or before its listing
    @Transactional
    Site close(UUID id, LocalDate lastDay, String why) {
        var there = hold(id);
        if (lastDay.isAfter(today()) || lastDay.isBefore(there.validFrom())) {
            throw new Faulty(List.of(new Fault("lastDay", "out-of-range")));
        }
        sites.change(there.closed(lastDay, why));
        return announced(id);
    }

    private Site put(Site there, SiteFacts facts) {
        if (there.facts().equals(facts)) {
            return there;
        }
        if (!there.facts().name().equals(facts.name())) {
            requireFree(there.villageId(), facts.name());
        }
        sites.change(there.with(facts));
        return announced(there.id());
    }

    private Site hold(UUID id) {
        get(id);
        var there = sites.hold(id);
        requireKeeper(there.villageId());
        if (there.isClosed()) {
            throw new SiteClosed(id);
        }
        return there;
    }

    private Site announced(UUID id) {
        var site = get(id);
        events.publishEvent(new SiteMoved(actors.bureau(), id, site.villageId()));
        return site;
    }

    private void requireFree(UUID village, String name) {
        if (sites.isListed(village, name)) {
            throw new SiteListed(village);
        }
    }

    private void requireKeeper(UUID village) {
        actors.requireVillage(village);
        if (actors.current() instanceof Person person && !keeps(person.role())) {
            throw new NotForYou("site", village);
        }
    }

    private static boolean keeps(Role role) {
        return switch (role) {
            case STATION_LEADER, SQUAD_LEADER, COMMUNITY_OFFICER, POSTED_OFFICER -> true;
            case BUREAU_OFFICE, HOUSEHOLD_AFFAIRS, BRANCH_HEAD, COMMITTEE, DEPARTMENT, AUDITOR, ADMINISTRATOR -> false;
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
