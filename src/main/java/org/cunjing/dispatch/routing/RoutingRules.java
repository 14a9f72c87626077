package org.cunjing.dispatch.routing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Routing rules: written as drafts, released in versions, put in force and taken out again. The bureau's office writes
/// for all, a station for itself.
@Service
public class RoutingRules {

    private final RoutingRuleStore store;
    private final RuleCheck check;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;

    RoutingRules(RoutingRuleStore store, RuleCheck check, Actors actors, Uuid7 ids, Clock clock) {
        this.store = store;
        this.check = check;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    /// The rules in reach: the bureau's and those of the own station.
    @Transactional(readOnly = true)
    public List<RoutingRule> list() {
        return store.list();
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    public RoutingRule get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("routing-rule", id));
    }

    /// Writes down a new rule as a draft; the same id again is the same rule.
    ///
    /// @throws Faulty if the condition is none, or the order is harmful
    @Transactional
    public RoutingRule draw(NewRule wanted) {
        requireOwn(wanted.stationId());
        check.requireSound(wanted.content());
        var id = wanted.id() == null ? ids.next() : wanted.id();
        if (!store.add(id, wanted.stationId(), mark())) {
            return store.find(id)
                    .filter(known -> known.versions().getLast().content().equals(wanted.content()))
                    .orElseThrow(() -> new IdUsedOtherwise(id));
        }
        store.add(id, draft(1, wanted.content(), null));
        return get(id);
    }

    /// Writes the draft anew, or begins one from what is in force.
    ///
    /// @param revision of the draft that the person has seen; null: they saw none
    /// @throws RuleChanged if it is not what the person has seen
    @Transactional
    public RoutingRule change(UUID id, @Nullable Long revision, RuleContent content, @Nullable String why) {
        var rule = getOwn(id);
        check.requireSound(content);
        var draft = rule.draft();
        boolean kept = draft.isEmpty()
                ? revision == null && store.add(id, draft(nextNumber(rule), content, why))
                : revision != null
                        && revision == draft.get().revision()
                        && store.change(draft.get(), content, why, mark());
        if (!kept) {
            throw new RuleChanged(id);
        }
        return get(id);
    }

    /// Drops the draft, and the rule with it if it never had another version.
    ///
    /// @throws NoSuchDraft if there is none
    @Transactional
    public void dropDraft(UUID id) {
        var rule = getOwn(id);
        var draft = rule.draft().orElseThrow(() -> new NoSuchDraft(id));
        store.drop(draft.id());
        if (rule.versions().size() == 1) {
            store.dropRule(id);
        }
    }

    /// Releases the draft and puts it in force. From now on it stays as it is.
    ///
    /// @throws ExamplesFail if it does not answer its examples as expected
    /// @throws RuleChanged if it is not what the person has seen
    @Transactional
    public RoutingRule release(UUID id, long revision) {
        var rule = getOwn(id);
        var draft = rule.draft().orElseThrow(() -> new NoSuchDraft(id));
        check.requireProven(draft.content());
        if (draft.revision() != revision || !store.release(draft, mark())) {
            throw new RuleChanged(id);
        }
        store.putInForce(id, draft.number(), mark());
        return get(id);
    }

    /// Goes back, or forward, to a released version; or takes the rule out of force.
    ///
    /// @param number null: none is in force any more
    @Transactional
    public RoutingRule putInForce(UUID id, @Nullable Integer number) {
        var rule = getOwn(id);
        if (number != null) {
            var version = rule.version(number)
                    .filter(known -> !known.isDraft())
                    .orElseThrow(() -> new NotFound("routing-version", id));
            check.requireSound(version.content());
        }
        store.putInForce(id, number, mark());
        return get(id);
    }

    private RuleVersion draft(int number, RuleContent content, @Nullable String why) {
        return new RuleVersion(ids.next(), number, content, why, 0, mark(), null);
    }

    private static int nextNumber(RoutingRule rule) {
        return rule.versions().getFirst().number() + 1;
    }

    private Mark mark() {
        return Mark.of(actors.current(), clock.instant());
    }

    private RoutingRule getOwn(UUID id) {
        var rule = get(id);
        requireOwn(rule.stationId());
        return rule;
    }

    private void requireOwn(@Nullable UUID station) {
        if (actors.current() instanceof Person person
                && person.role() != Role.BUREAU_OFFICE
                && (person.role() != Role.STATION_LEADER || station == null || !station.equals(person.station()))) {
            throw new NotForYou("routing-rule", station == null ? person.account() : station);
        }
    }
}
