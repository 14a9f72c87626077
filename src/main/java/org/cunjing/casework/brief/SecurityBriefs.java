package org.cunjing.casework.brief;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cunjing.access.Actors;
import org.cunjing.casework.DisputeCategory;
import org.cunjing.casework.EntryKind;
import org.cunjing.casework.HazardType;
import org.cunjing.casework.Ledgers;
import org.cunjing.casework.brief.BriefStore.Count;
import org.cunjing.casework.brief.SecurityBrief.BriefFigure;
import org.cunjing.casework.brief.SecurityBrief.BriefGroup;
import org.cunjing.casework.brief.SecurityBrief.BriefLine;
import org.cunjing.casework.brief.SecurityBrief.BriefWork;
import org.cunjing.casework.brief.SecurityBrief.Frozen;
import org.cunjing.community.council.CouncilBriefs;
import org.cunjing.community.council.CouncilBriefs.Kept;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Makes the brief of a village, and keeps it as it was shown.
@Service
class SecurityBriefs {

    private static final List<String> DISPUTES =
            Stream.of(DisputeCategory.values()).map(Enum::name).toList();
    private static final List<String> HAZARDS =
            Stream.of(HazardType.values()).map(Enum::name).toList();
    private static final List<EntryKind> WORK =
            List.of(EntryKind.INSPECTION, EntryKind.PUBLICITY_SESSION, EntryKind.GROUP_ACTIVITY, EntryKind.SCREENING);
    private static final int MOST = 200;

    private final BriefStore store;
    private final CouncilBriefs kept;
    private final Ledgers ledgers;
    private final Villages villages;
    private final Actors actors;
    private final JsonMapper json;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;

    SecurityBriefs(
            BriefStore store,
            CouncilBriefs kept,
            Ledgers ledgers,
            Villages villages,
            Actors actors,
            JsonMapper json,
            Uuid7 ids,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.kept = kept;
        this.ledgers = ledgers;
        this.villages = villages;
        this.actors = actors;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /// How the period looks now; of one that is frozen, how it looked then.
    ///
    /// @throws Faulty if the period is not over
    @Transactional(readOnly = true)
    SecurityBrief preview(UUID village, BriefPeriod period) {
        villages.get(village);
        actors.requireVillage(village);
        if (!period.lastDay().isBefore(LocalDate.now(clock.withZone(zone)))) {
            throw new Faulty(List.of(new Fault("first", "period-not-over")));
        }
        return kept.find(village, period.firstDay(), period.lastDay())
                .map(this::read)
                .orElseGet(() -> brief(village, period));
    }

    /// Freezes the brief of the period, for a meeting that was recorded or for one to come.
    ///
    /// @throws OtherSpan if the village has briefs of months and this is a quarter, or the other way round
    @Transactional
    Frozen freeze(UUID village, BriefPeriod period, @Nullable UUID meeting) {
        boolean mixed = kept.ofVillage(village).stream()
                .anyMatch(one -> BriefPeriod.monthsOf(one.firstDay(), one.lastDay()) != period.months());
        if (mixed) {
            throw new OtherSpan(village);
        }
        var content = json.writeValueAsString(preview(village, period));
        var frozen = kept.freeze(ids.next(), village, period.firstDay(), period.lastDay(), content, clock.instant());
        if (meeting != null) {
            requireMeeting(meeting, village);
            kept.attach(frozen.id(), meeting);
        }
        return get(frozen.id());
    }

    private void requireMeeting(UUID meeting, UUID village) {
        var head = ledgers.get(meeting).head();
        if (head.kind() != EntryKind.COUNCIL_MEETING || !head.villageId().equals(village)) {
            throw new Faulty(List.of(new Fault("meetingId", "no-meeting")));
        }
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    Frozen get(UUID id) {
        var found = kept.find(id).orElseThrow(() -> new NotFound("security-brief", id));
        actors.requireVillage(found.villageId());
        return frozen(found);
    }

    @Transactional(readOnly = true)
    List<Frozen> list() {
        return kept.list(MOST).stream().map(this::frozen).toList();
    }

    private Frozen frozen(Kept one) {
        return new Frozen(one.id(), one.villageId(), read(one), one.entryId(), one.at(), one.by());
    }

    private SecurityBrief read(Kept one) {
        return json.readValue(one.content(), SecurityBrief.class);
    }

    private SecurityBrief brief(UUID village, BriefPeriod period) {
        var past = period.before();
        var shown = kept.find(village, past.firstDay(), past.lastDay()).map(this::read);
        var now = store.counts(village, period.firstDay(), period.lastDay());
        var before = store.counts(village, past.firstDay(), past.lastDay());
        return new SecurityBrief(
                period.firstDay(),
                period.lastDay(),
                List.of(
                        group(EntryKind.DISPUTE, DISPUTES, now, figures(EntryKind.DISPUTE, DISPUTES, before, shown)),
                        group(EntryKind.HAZARD, HAZARDS, now, figures(EntryKind.HAZARD, HAZARDS, before, shown))),
                WORK.stream()
                        .map(kind -> new BriefWork(kind.name(), count(now, kind), count(before, kind)))
                        .toList());
    }

    private static BriefGroup group(EntryKind kind, List<String> categories, List<Count> now, List<BriefFigure> past) {
        var shown = figures(kind, categories, now, Optional.empty());
        var lines = IntStream.range(0, categories.size())
                .mapToObj(i -> new BriefLine(
                        categories.get(i), shown.get(i), past.get(i), BriefFigures.trend(shown.get(i), past.get(i))))
                .toList();
        var total = shown.getLast();
        return new BriefGroup(kind.name(), lines, total, past.getLast(), BriefFigures.trend(total, past.getLast()));
    }

    /// What was shown before is shown again: two versions of a count would differ by what came between them.
    private static List<BriefFigure> figures(
            EntryKind kind, List<String> categories, List<Count> counts, Optional<SecurityBrief> shown) {
        return shown.flatMap(brief -> brief.counts().stream()
                        .filter(group -> group.kind().equals(kind.name()))
                        .findFirst())
                .map(group -> Stream.concat(group.lines().stream().map(BriefLine::figure), Stream.of(group.total()))
                        .toList())
                .orElseGet(() -> BriefFigures.of(categories.stream()
                        .map(category -> count(counts, kind, category))
                        .toList()));
    }

    private static int count(List<Count> counts, EntryKind kind, String category) {
        return counts.stream()
                .filter(one -> one.kind().equals(kind.name()) && one.category().equals(category))
                .mapToInt(Count::entries)
                .sum();
    }

    private static int count(List<Count> counts, EntryKind kind) {
        return counts.stream()
                .filter(one -> one.kind().equals(kind.name()))
                .mapToInt(Count::entries)
                .sum();
    }
}
