package org.cunjing.dispatch.workpackage;

import java.util.Map;
import org.cunjing.access.Actors;
import org.cunjing.platform.Audience;
import org.cunjing.platform.Live;
import org.cunjing.platform.Live.Told;
import org.cunjing.posting.OfficerPosted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/// A posting begins with a package; open pages hear of each version and of its acknowledgement.
@Component
class WorkPackageListener {

    private static final String TASK = "work-package";

    private final WorkPackages packages;
    private final Actors actors;
    private final Live live;

    WorkPackageListener(WorkPackages packages, Actors actors, Live live) {
        this.packages = packages;
        this.actors = actors;
        this.live = live;
    }

    /// As [ApplicationModuleListener] is, on an ear of its own: a batch starts many postings at once.
    @Async("slowEar")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @TransactionalEventListener
    void on(OfficerPosted event) {
        actors.asApplication(event.bureau(), TASK, () -> packages.begin(event.posting()));
    }

    @ApplicationModuleListener
    void on(WorkPackageMoved event) {
        var told = new Told("work-package", event.workPackage(), Map.of("village", event.village()));
        live.tell(event.bureau(), told, Audience.ofAll(event.village()).and(event.officer()));
    }
}
