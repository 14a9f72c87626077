package org.cunjing.community.call;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.cunjing.community.team.LeftBefore;
import org.cunjing.community.team.TeamMembers;
import org.cunjing.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Links to own pages: one each, the next replaces it, and it ends with the membership or the agreement.
@Service
public class PersonalLinks {

    private final PersonalLinkStore store;
    private final TeamMembers members;
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final ZoneId zone;

    PersonalLinks(PersonalLinkStore store, TeamMembers members, Clock clock, ZoneId zone) {
        this.store = store;
        this.members = members;
        this.clock = clock;
        this.zone = zone;
    }

    @Transactional(readOnly = true)
    boolean isHandedOver(UUID member) {
        members.get(member);
        return store.exists(member);
    }

    /// @throws LeftBefore if they are no member any more
    @Transactional
    public PersonalLink handOver(UUID id) {
        var member = members.get(id);
        if (!member.isMemberOn(LocalDate.now(clock.withZone(zone)))) {
            throw new LeftBefore(id);
        }
        return replace(id, member.villageId());
    }

    /// Again is no mistake.
    @Transactional
    void revoke(UUID member) {
        members.get(member);
        store.remove(member);
    }

    /// For a holder of another kind, who was looked up before; a link from before opens nothing any more.
    @Transactional
    public PersonalLink replace(UUID holder, UUID village) {
        store.remove(holder);
        var link = PersonalLink.create(random);
        store.add(holder, village, link, clock.instant());
        return link;
    }

    @Transactional
    public void close(UUID holder) {
        store.remove(holder);
    }

    /// Opens what belongs to the holder for the rest of the transaction.
    ///
    /// @return whose link it is
    /// @throws NotFound if it opens nothing
    @Transactional
    public UUID open(PersonalLink link) {
        return store.open(link).orElseThrow(() -> new NotFound("personal-link", "-"));
    }
}
