package org.cunjing.casework.checklist;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.territory.SiteKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How the bureau has its sites inspected. Where it says nothing, one officer without a list will do.
@Service
public class InspectionRules {

    private final InspectionRuleStore store;
    private final Actors actors;

    InspectionRules(InspectionRuleStore store, Actors actors) {
        this.store = store;
        this.actors = actors;
    }

    /// One for each kind.
    @Transactional(readOnly = true)
    public List<InspectionRule> list() {
        Map<SiteKind, InspectionRule> said =
                store.list().stream().collect(Collectors.toMap(InspectionRule::kind, Function.identity()));
        return Arrays.stream(SiteKind.values())
                .map(kind -> said.getOrDefault(kind, new InspectionRule(kind, 1, null)))
                .toList();
    }

    @Transactional(readOnly = true)
    public InspectionRule of(SiteKind kind) {
        return store.find(kind).orElse(new InspectionRule(kind, 1, null));
    }

    @Transactional
    public void put(List<InspectionRule> rules) {
        if (actors.current() instanceof Person person && person.role() != Role.BUREAU_OFFICE) {
            throw new NotForYou("inspection-rule", person.account());
        }
        rules.forEach(store::put);
    }
}
