package org.cunjing.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cunjing.access.Accounts;
import org.cunjing.access.Actors;
import org.cunjing.casework.checklist.InspectionRule;
import org.cunjing.casework.checklist.InspectionRules;
import org.cunjing.demonstration.Cast.CommunityOfficer;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.Instruction;
import org.cunjing.dispatch.WorkOrderMove;
import org.cunjing.dispatch.WorkOrderStep;
import org.cunjing.dispatch.WorkOrderSteps;
import org.cunjing.dispatch.WorkOrders;
import org.cunjing.dispatch.plan.MonthlyPlans;
import org.cunjing.dispatch.plan.NewPlan;
import org.cunjing.dispatch.plan.PlanAudience;
import org.cunjing.dispatch.workpackage.PackageLibraries;
import org.cunjing.dispatch.workpackage.PackageLibrary;
import org.cunjing.dispatch.workpackage.WorkPackages;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.territory.SiteKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Work that is under way at the first station: the plan of this month, orders in every state, packages of which some
/// are read and some have changed since. All of it done by the people whose work it is.
@Component
class WorkLoad {

    private static final Pattern BAR = Pattern.compile(";");
    private static final int READERS = 4;

    private final MonthlyPlans plans;
    private final WorkOrders orders;
    private final WorkOrderSteps steps;
    private final WorkPackages packages;
    private final PackageLibraries libraries;
    private final InspectionRules rules;
    private final PastWork past;
    private final RoutingLoad routing;
    private final Postings postings;
    private final Accounts accounts;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    WorkLoad(
            MonthlyPlans plans,
            WorkOrders orders,
            WorkOrderSteps steps,
            WorkPackages packages,
            PackageLibraries libraries,
            InspectionRules rules,
            PastWork past,
            RoutingLoad routing,
            Postings postings,
            Accounts accounts,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.plans = plans;
        this.orders = orders;
        this.steps = steps;
        this.packages = packages;
        this.libraries = libraries;
        this.rules = rules;
        this.past = past;
        this.routing = routing;
        this.postings = postings;
        this.accounts = accounts;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    void load(District district, Cast cast, Signatures signatures, Identities ids) {
        var words = new Words();
        var station = district.stations().getFirst();
        var squad = cast.community().stream()
                .filter(officer -> officer.stationCode().equals(station.code()))
                .toList();
        var library = libraries.replace(new LibraryWords(words, ids).library(district, station));
        rules.put(inspected(library));
        served(squad, ids).forEach(posting -> packages.begin(posting.id()));
        squad.subList(0, READERS).forEach(officer -> read(officer, cast, ids));
        past.load(squad, signatures, words, ids);
        as(Logins.squad(0), ids, () -> plan(words, ids.station(station.code())));
        as(Logins.OFFICE, ids, () -> draft(words));
        routing.load(ids);
        as(Logins.community(0), ids, this::begin);
        as(Logins.squad(0), ids, () -> packages.makeAll(ids.station(station.code())));
        squad.subList(1, READERS).forEach(officer -> read(officer, cast, ids));
    }

    /// The library's lists stand in the order of the kinds; the law sends two to each of them.
    private static List<InspectionRule> inspected(PackageLibrary library) {
        var kinds = List.of(SiteKind.values());
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> new InspectionRule(
                        kinds.get(i), 2, library.checklists().get(i).id()))
                .toList();
    }

    private void plan(Words words, UUID station) {
        var month = YearMonth.from(today());
        var plan = plans.draw(newPlan(month, station, words, "plan.items"));
        plans.issue(plan.id());
    }

    /// What the office still thinks about.
    private void draft(Words words) {
        plans.draw(newPlan(YearMonth.from(today()).plusMonths(1), null, words, "plan.bureau"));
    }

    /// The officer of the sign-in page has looked at the new orders: one is accepted, one begun, the others wait.
    private void begin() {
        var own = orders.listOwn().stream()
                .filter(order -> order.planItem() != null)
                .toList();
        steps.take(own.get(0).id(), WorkOrderMove.of(WorkOrderStep.ACCEPT));
        steps.take(own.get(1).id(), WorkOrderMove.of(WorkOrderStep.ACCEPT));
        steps.take(own.get(1).id(), WorkOrderMove.of(WorkOrderStep.START));
    }

    private void read(CommunityOfficer officer, Cast cast, Identities ids) {
        as(
                Logins.community(cast.community().indexOf(officer)),
                ids,
                () -> packages.listOwn().forEach(own -> packages.acknowledge(own.id())));
    }

    private List<Posting> served(List<CommunityOfficer> squad, Identities ids) {
        return squad.stream()
                .flatMap(officer -> postings.of(ids.officer(officer.person().badge()), today()).stream())
                .toList();
    }

    private void as(String login, Identities ids, Runnable work) {
        actors.as(accounts.find(ids.account(login)).orElseThrow(), work);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static NewPlan newPlan(YearMonth month, @Nullable UUID station, Words words, String name) {
        var lines = new ArrayList<NewPlan.Line>();
        for (var line : words.list(name)) {
            var parts = BAR.split(line);
            lines.add(new NewPlan.Line(instruction(parts), Integer.parseInt(parts[6])));
        }
        return new NewPlan(null, month, station, PlanAudience.BOTH, words.word(name + ".title"), lines);
    }

    /// @param parts role, title, task, basis, evidence, times
    static Instruction instruction(String... parts) {
        return new Instruction(
                DutyRole.valueOf(parts[0]),
                parts[1],
                parts[2],
                null,
                parts[3],
                parts[4],
                null,
                Integer.parseInt(parts[5]));
    }
}
