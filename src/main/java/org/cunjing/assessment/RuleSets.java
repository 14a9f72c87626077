package org.cunjing.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.assessment.scoring.RuleSet;
import org.cunjing.assessment.scoring.RuleSetCheck;
import org.cunjing.assessment.scoring.RuleSetFault;
import org.cunjing.assessment.scoring.RuleSetText;
import org.cunjing.posting.Personnel;
import org.cunjing.roster.OfficerClass;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.NotFound;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Published rule sets, each for one class of officers from a month on. What is published stays letter for letter.
@Service
public class RuleSets {

    private static final List<String> PROPOSALS =
            List.of("posted-officer-v1", "community-officer-v1", "squad-leader-v1");
    private static final int LONGEST_QUOTE = 80;

    private final RuleSetStore store;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    RuleSets(RuleSetStore store, Actors actors, Clock clock, ZoneId zone) {
        this.store = store;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param text as it was published
    public record PublishedRuleSet(RuleSet rules, String text, Instant publishedAt) {}

    /// Publishes a rule set; the same text again changes nothing. A person publishes before the month begins; the
    /// application may load what was in force in the past.
    ///
    /// @throws Faulty with everything that is wrong, harm included
    /// @throws RuleSetTooLate if the month has begun
    /// @throws RuleSetTaken if the version, or the class and month, has another rule set
    @Transactional
    public PublishedRuleSet publish(String json) {
        Personnel.require(actors);
        var faults = RuleSetCheck.faults(json);
        if (!faults.isEmpty()) {
            throw new Faulty(faults.stream().map(RuleSets::fault).toList());
        }
        var rules = RuleSetText.read(json);
        if (actors.current() instanceof Person
                && !rules.effectiveMonth()
                        .isAfter(YearMonth.from(clock.instant().atZone(zone)))) {
            throw new RuleSetTooLate(rules.effectiveMonth());
        }
        var published = new PublishedRuleSet(rules, json, clock.instant());
        return store.add(published) ? published : same(published);
    }

    /// Publishes the three rule sets that this project proposes.
    @Transactional
    public void publishProposals() {
        PROPOSALS.forEach(name -> publish(text("assessment/rules/" + name + ".json")));
    }

    /// @throws NotFound if no rule set has this version
    @Transactional(readOnly = true)
    public PublishedRuleSet get(String version) {
        return store.find(version).orElseThrow(() -> new NotFound("rule-set", version));
    }

    /// By class, the newest first.
    @Transactional(readOnly = true)
    public List<PublishedRuleSet> list() {
        return store.list();
    }

    /// The rule set that a class is assessed by in a month.
    ///
    /// @throws NoRuleSet if none is in force
    @Transactional(readOnly = true)
    public RuleSet inForce(OfficerClass officerClass, YearMonth month) {
        return store.inForce(officerClass, month)
                .map(PublishedRuleSet::rules)
                .orElseThrow(() -> new NoRuleSet(officerClass, month));
    }

    private PublishedRuleSet same(PublishedRuleSet wanted) {
        return store.find(wanted.rules().version())
                .filter(there -> there.text().equals(wanted.text()))
                .orElseThrow(() -> new RuleSetTaken(wanted.rules()));
    }

    /// `LOG_INS` becomes the rule `rule-set-log-ins`, which the problem texts word.
    private static Fault fault(RuleSetFault fault) {
        var found = fault.found();
        var quote = found.length() > LONGEST_QUOTE ? found.substring(0, LONGEST_QUOTE) + "…" : found;
        var slug = fault.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Fault(
                fault.place(),
                "rule-set-" + slug,
                Map.of("found", quote, "source", fault.reason().source().citation()));
    }

    private static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
