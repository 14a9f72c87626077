package org.cunjing.community.call;

import java.time.Clock;
import java.util.UUID;
import org.cunjing.community.team.MemberTraces;
import org.springframework.stereotype.Component;

/// With the membership the link ends, and what was asked of them. What they did stays counted.
@Component
class LetGo implements MemberTraces {

    private final PersonalLinkStore links;
    private final InvitationStore invitations;
    private final Clock clock;

    LetGo(PersonalLinkStore links, InvitationStore invitations, Clock clock) {
        this.links = links;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public void letGo(UUID member) {
        links.remove(member);
        invitations.removeOpen(member, clock.instant());
    }
}
