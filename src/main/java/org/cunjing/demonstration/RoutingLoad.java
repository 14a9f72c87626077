package org.cunjing.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Accounts;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.Instruction;
import org.cunjing.dispatch.routing.NewRule;
import org.cunjing.dispatch.routing.RoutingRules;
import org.cunjing.dispatch.routing.RuleContent;
import org.cunjing.dispatch.routing.RuleExample;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// Rules of the office, one of them in its second version, and a draft that a station still thinks about.
@Component
class RoutingLoad {

    private static final TypeReference<List<Told>> RULES = new TypeReference<>() {};

    private final RoutingRules rules;
    private final Accounts accounts;
    private final Actors actors;
    private final ObjectMapper json;

    RoutingLoad(RoutingRules rules, Accounts accounts, Actors actors, ObjectMapper json) {
        this.rules = rules;
        this.accounts = accounts;
        this.actors = actors;
        this.json = json;
    }

    /// @param login OFFICE or STATION, the first one
    private record Told(String login, boolean draft, List<Version> versions) {}

    private record Version(
            @Nullable String why,
            String name,
            String condition,
            DutyRole role,
            String title,
            String task,
            String basis,
            String evidence,
            int dueDays,
            int restDays,
            int minutes,
            List<RuleExample> examples) {

        RuleContent content() {
            var what = new Instruction(role, title, task, null, basis, evidence, null, 1);
            return new RuleContent(name, condition, what, dueDays, restDays, minutes, examples);
        }
    }

    void load(Identities ids) {
        for (var told : read()) {
            var login = told.login().equals("OFFICE") ? Logins.OFFICE : Logins.station(0);
            var person = accounts.find(ids.account(login)).orElseThrow();
            actors.as(person, () -> write(told, person));
        }
    }

    private void write(Told told, Person person) {
        var first = told.versions().getFirst();
        var id =
                rules.draw(new NewRule(null, person.station(), first.content())).id();
        if (!told.draft()) {
            rules.release(id, 0);
        }
        told.versions().stream().skip(1).forEach(next -> release(id, next));
    }

    private void release(UUID rule, Version next) {
        rules.change(rule, null, next.content(), next.why());
        rules.release(rule, 0);
    }

    private List<Told> read() {
        try (var file = Words.open("routing.json")) {
            return json.readValue(file, RULES);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
