package org.cunjing.patrol.drill;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cunjing.patrol.drill.DrillItem.Kind;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Scenarios of the bureau, for every room.
@Service
public class DrillScenarios {

    private final DrillScenarioStore store;
    private final Clock clock;

    DrillScenarios(DrillScenarioStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<DrillScenario> list() {
        return store.list();
    }

    /// Keeps a scenario; one of the same name is replaced.
    ///
    /// @throws Faulty if it brings nothing up, or at no time of a drill
    @Transactional
    public void keep(DrillScenario scenario) {
        var faults = new ArrayList<Fault>();
        if (scenario.points().isEmpty() || scenario.points().stream().anyMatch(one -> one.kind() == Kind.TEAM)) {
            faults.add(new Fault("points", "required"));
        }
        if (scenario.points().stream()
                .anyMatch(one -> one.afterMinutes() < 0 || one.afterMinutes() >= DrillRules.LONGEST.toMinutes())) {
            faults.add(new Fault("afterMinutes", "out-of-range"));
        }
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
        PersonalNumberInText.refuse(scenario.name());
        scenario.points().forEach(one -> PersonalNumberInText.refuse(one.words()));
        store.retire(scenario.name(), clock.instant());
        store.add(scenario, clock.instant());
    }

    /// @throws NotFound if there is none
    @Transactional
    void retire(UUID id) {
        if (!store.retire(id, clock.instant())) {
            throw new NotFound("drill-scenario", id);
        }
    }
}
