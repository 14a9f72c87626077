package org.cunjing.patrol.mode;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.patrol.mode.Emergency.Deployment;
import org.cunjing.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How far the teams are with what a switch asks of them.
@Service
class Deployments {

    private final DeploymentStore deployments;
    private final Modes modes;
    private final Actors actors;
    private final Clock clock;

    Deployments(DeploymentStore deployments, Modes modes, Actors actors, Clock clock) {
        this.deployments = deployments;
        this.modes = modes;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Deployment> of(UUID emergency) {
        return deployments.list(emergency);
    }

    /// The room notes that a team is where the plan wants it.
    ///
    /// @throws NotFound if the team has no such order, or was in place already
    @Transactional
    void noteInPlace(UUID id, PatrolMode mode, UUID team) {
        modes.get(id);
        if (!deployments.noteInPlace(id, mode, team, Mark.of(actors.current(), clock.instant()))) {
            throw new NotFound("deployment", team);
        }
    }

    @Transactional
    void noteTold(UUID id, PatrolMode mode, UUID team) {
        deployments.noteTold(id, mode, team, clock.instant());
    }
}
