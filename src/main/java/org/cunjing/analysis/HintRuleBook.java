package org.cunjing.analysis;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.analysis.HintRuleStore.Setting;
import org.cunjing.dispatch.routing.PersonWords;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.PersonalNumberInText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The rules in force, and how the bureau's office changes their numbers. Earlier versions are kept.
@Service
class HintRuleBook {

    private final HintRuleStore store;
    private final Actors actors;
    private final Clock clock;

    HintRuleBook(HintRuleStore store, Actors actors, Clock clock) {
        this.store = store;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<HintRule> inForce() {
        var settings = store.list();
        return Arrays.stream(HintKind.values())
                .map(kind -> settings.stream()
                        .map(Setting::rule)
                        .filter(rule -> rule.kind() == kind)
                        .findFirst()
                        .orElseGet(() -> HintRule.delivered(kind)))
                .toList();
    }

    /// What somebody has set, the latest version of each rule first.
    @Transactional(readOnly = true)
    List<Setting> settings() {
        return store.list();
    }

    /// Keeps a new version of a rule.
    ///
    /// @param rule its version is the one that the person has seen
    /// @throws Faulty if it goes by anything of a person, or by what nobody knows
    /// @throws HintRuleChanged if somebody else has changed it since
    @Transactional
    HintRule change(HintRule rule, String why) {
        if (actors.current() instanceof Person person && person.role() != Role.BUREAU_OFFICE) {
            throw new NotForYou("rule", rule.kind());
        }
        PersonalNumberInText.refuse(why);
        requirePlacesAndTimes(rule);
        int seen = inForce().stream()
                .filter(known -> known.kind() == rule.kind())
                .findFirst()
                .orElseThrow()
                .version();
        var next = new HintRule(
                rule.kind(),
                rule.version() + 1,
                rule.inUse(),
                rule.windowDays(),
                rule.least(),
                rule.metres(),
                rule.days(),
                rule.incidents(),
                rule.attributes());
        if (seen != rule.version() || !store.add(new Setting(next, why, Mark.of(actors.current(), clock.instant())))) {
            throw new HintRuleChanged(rule.kind());
        }
        return next;
    }

    private static void requirePlacesAndTimes(HintRule rule) {
        var faults = new ArrayList<Fault>();
        for (var attribute : rule.attributes()) {
            var shown = Map.<String, Object>of("name", attribute.substring(0, Math.min(40, attribute.length())));
            if (PersonWords.isOfAPerson(attribute)) {
                faults.add(new Fault("attributes", "rule-about-a-person", shown));
            } else if (!HintRule.ATTRIBUTES.contains(attribute)) {
                faults.add(new Fault("attributes", "attribute-unknown", shown));
            }
        }
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
    }
}
