package org.cunjing.dispatch.workpackage;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cunjing.community.council.PlanItems;
import org.cunjing.platform.WorkingDays;
import org.cunjing.posting.OpenItem;
import org.cunjing.posting.OpenItems;
import org.cunjing.posting.Posting;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

/// Gathers what belongs in the package of a posting from what the system knows of its one village.
@Component
class PackageContents {

    private final Villages villages;
    private final PackageContacts contacts;
    private final List<OpenItems> kinds;
    private final PackageLibraries libraries;
    private final PlanItems plan;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ZoneId zone;

    PackageContents(
            Villages villages,
            PackageContacts contacts,
            List<OpenItems> kinds,
            PackageLibraries libraries,
            PlanItems plan,
            WorkingDays workingDays,
            Clock clock,
            ZoneId zone) {
        this.villages = villages;
        this.contacts = contacts;
        this.kinds = kinds;
        this.libraries = libraries;
        this.plan = plan;
        this.workingDays = workingDays;
        this.clock = clock;
        this.zone = zone;
    }

    List<PackageItem> of(Posting posting) {
        var today = LocalDate.now(clock.withZone(zone));
        var village = villages.get(posting.villageId());
        var library = libraries.get();
        return Stream.of(
                        facts(village),
                        contacts.items(village, library, today),
                        openWork(posting),
                        new PackageCalendar(workingDays).items(posting, YearMonth.from(today)),
                        jointPlan(posting, YearMonth.from(today)),
                        texts(library, today),
                        checklists(library))
                .flatMap(List::stream)
                .toList();
    }

    private static List<PackageItem> facts(Village village) {
        var counted = village.countedOn().toString();
        return List.of(
                fact("kind", Map.of("value", village.kind().name())),
                fact("settlement", Map.of("value", village.settlement().name())),
                fact("area", Map.of("value", "%.2f".formatted(village.areaKm2()))),
                fact("households", Map.of("value", Integer.toString(village.households()), "asOf", counted)),
                fact("population", Map.of("value", Integer.toString(village.population()), "asOf", counted)),
                fact("sites", Map.of("value", Integer.toString(village.sites()), "asOf", counted)),
                fact("needs", Map.of("value", village.needs().stream().sorted().collect(joining(",")))));
    }

    private static PackageItem fact(String key, Map<String, String> facts) {
        return new PackageItem(PackageSection.VILLAGE, key, facts);
    }

    private List<PackageItem> openWork(Posting posting) {
        return kinds.stream()
                .flatMap(kind -> kind.list(posting.villageId(), posting.officerId()).stream()
                        .map(item -> open(kind.kind(), item)))
                .toList();
    }

    private static PackageItem open(String kind, OpenItem item) {
        var facts = new TreeMap<String, String>();
        facts.put("kind", kind);
        facts.put("title", item.title());
        if (item.dueOn() != null) {
            facts.put("dueOn", item.dueOn().toString());
        }
        return new PackageItem(PackageSection.OPEN_WORK, kind + ":" + item.id(), facts);
    }

    /// What the village's plan and the police's have in common, of this month and the next.
    private List<PackageItem> jointPlan(Posting posting, YearMonth month) {
        return plan
                .dueIn(posting.villageId(), month.atDay(1), month.plusMonths(1).atEndOfMonth())
                .stream()
                .map(item -> new PackageItem(
                        PackageSection.CALENDAR,
                        "plan:" + item.id(),
                        Map.of("kind", "JOINT_PLAN", "day", item.dueOn().toString(), "title", item.title())))
                .toList();
    }

    private static List<PackageItem> texts(PackageLibrary library, LocalDate today) {
        return library.texts().stream()
                .filter(text -> text.isInForce(today))
                .map(text -> new PackageItem(
                        PackageSection.DOCUMENTS,
                        text.id().toString(),
                        Map.of("title", text.title(), "articles", Objects.toString(text.articles(), ""))))
                .toList();
    }

    private static List<PackageItem> checklists(PackageLibrary library) {
        return library.checklists().stream()
                .map(list -> new PackageItem(
                        PackageSection.CHECKLISTS,
                        list.id().toString(),
                        Map.of("site", list.site(), "points", String.join("\n", list.points()))))
                .toList();
    }
}
