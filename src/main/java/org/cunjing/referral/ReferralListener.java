package org.cunjing.referral;

import java.util.Map;
import java.util.Set;
import org.cunjing.access.Role;
import org.cunjing.platform.Audience;
import org.cunjing.platform.Live;
import org.cunjing.platform.Live.Told;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Brings referrals to the open pages of the police in the village and of the department, without text.
@Component
class ReferralListener {

    private static final Set<Role> POLICE = Set.of(
            Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER);

    private final Live live;

    ReferralListener(Live live) {
        this.live = live;
    }

    @ApplicationModuleListener
    void on(ReferralMoved event) {
        live.tell(
                event.bureau(),
                new Told("referral-moved", event.referral(), Map.of("step", event.step(), "state", event.state())),
                Audience.of(POLICE, event.village()).andDepartment(event.department()));
    }
}
