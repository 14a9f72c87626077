package org.cunjing.patrol.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import org.cunjing.patrol.drill.DrillItem.Kind;
import org.cunjing.patrol.mode.ModePlans;
import org.cunjing.patrol.mode.TeamDuties;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

/// Whether a drill can begin.
@Component
class DrillRules {

    static final Duration LONGEST = Duration.ofHours(8);

    private final DrillStore store;
    private final ModePlans plans;
    private final TeamDuties duties;
    private final Villages villages;

    DrillRules(DrillStore store, ModePlans plans, TeamDuties duties, Villages villages) {
        this.store = store;
        this.plans = plans;
        this.duties = duties;
        this.villages = villages;
    }

    /// @throws Faulty if it has no area, no point, no time, or a point lies outside of it
    /// @throws EarnestFirst if a village of it is in emergency mode
    /// @throws DrillOn if a village of it is in a drill
    void check(NewDrill wanted, Instant now) {
        plans.requireLead(wanted.villages(), wanted.id());
        requireWhole(wanted);
        var known = villages.names(wanted.villages()).keySet();
        wanted.villages().stream()
                .filter(village -> !known.contains(village))
                .findFirst()
                .ifPresent(village -> {
                    throw new NotFound("village", village);
                });
        PersonalNumberInText.refuse(wanted.title());
        wanted.points().forEach(point -> {
            PersonalNumberInText.refuse(point.words());
            if (point.plan() != null) {
                plans.requireLead(plans.get(point.plan()).villages(), point.plan());
            }
        });
        if (!Collections.disjoint(duties.villagesInEmergency(now), wanted.villages())) {
            throw new EarnestFirst(wanted.id());
        }
        if (store.isOn(wanted.villages(), now)) {
            throw new DrillOn(wanted.id());
        }
    }

    private static void requireWhole(NewDrill wanted) {
        var faults = new ArrayList<Fault>();
        if (wanted.villages().isEmpty()) {
            faults.add(new Fault("villageIds", "required"));
        }
        if (wanted.points().isEmpty()) {
            faults.add(new Fault("points", "required"));
        }
        if (wanted.lasts().isNegative()
                || wanted.lasts().isZero()
                || wanted.lasts().compareTo(LONGEST) > 0) {
            faults.add(new Fault("minutes", "out-of-range"));
        }
        for (var point : wanted.points()) {
            if (!wanted.villages().contains(point.village())) {
                faults.add(new Fault("villageId", "out-of-range"));
            }
            if (point.after().isNegative() || point.after().compareTo(wanted.lasts()) >= 0) {
                faults.add(new Fault("afterMinutes", "out-of-range"));
            }
            if (point.kind() == Kind.TEAM || (point.kind() == Kind.SWITCH) != (point.plan() != null)) {
                faults.add(new Fault("planId", "required"));
            }
        }
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
    }
}
