package org.cunjing.casework;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The ledgers as rows that leave the house as a file and come in as one. Who may bring rows in, the caller knows.
@Service
public class LedgerRegister {

    private final Actors actors;
    private final EntryLists lists;
    private final RegisterStore store;
    private final DetailStore details;
    private final StepStore steps;
    private final LedgerHistory history;
    private final EntryWriter writer;
    private final LedgerDeadlines deadlines;
    private final Clock clock;

    LedgerRegister(
            Actors actors,
            EntryLists lists,
            RegisterStore store,
            DetailStore details,
            StepStore steps,
            LedgerHistory history,
            EntryWriter writer,
            LedgerDeadlines deadlines,
            Clock clock) {
        this.actors = actors;
        this.lists = lists;
        this.store = store;
        this.details = details;
        this.steps = steps;
        this.history = history;
        this.writer = writer;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /// An entry with all that a file says of it.
    ///
    /// @param closedOn null: open, or nothing has to follow
    /// @param reportedOn of a dispute, by the step
    public record Row(
            EntryHead head, Details details, @Nullable LocalDate closedOn, Map<EntryStep, LocalDate> reportedOn) {}

    /// The ledger of a village and a year.
    public record Volume(UUID village, int year) {}

    /// What an entry is called.
    public record Called(UUID village, int year, int number) {}

    /// Whose work it was, where and on which day: who looks for the same entry looks there.
    public record Done(UUID village, UUID officer, LocalDate day) {}

    /// What is in reach, in the order of the place.
    ///
    /// @return one more than `most` if there are more
    @Transactional(readOnly = true)
    public List<Row> list(EntryFilter filter, EntryPlace place, int most) {
        return rows(lists.all(filter, Reach.of(actors.current()), place, most));
    }

    @Transactional(readOnly = true)
    public List<Row> findCalled(Collection<Called> called) {
        return called.isEmpty() ? List.of() : rows(store.findCalled(called));
    }

    /// Entries of the kind that are not voided.
    @Transactional(readOnly = true)
    public List<Row> findDone(EntryKind kind, Collection<Done> done) {
        return done.isEmpty() ? List.of() : rows(store.findDone(kind, done));
    }

    @Transactional(readOnly = true)
    public List<Row> find(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows(store.find(ids));
    }

    /// The last number given in each; 0 where there is none.
    @Transactional(readOnly = true)
    public Map<Volume, Integer> lastNumbers(Collection<Volume> volumes) {
        return store.lastNumbers(volumes);
    }

    /// As [#lastNumbers], and others who write there wait until this transaction ends.
    @Transactional
    public Map<Volume, Integer> holdNumbers(Collection<Volume> volumes) {
        var held = new HashMap<Volume, Integer>();
        volumes.stream()
                .sorted(java.util.Comparator.comparing(Volume::village).thenComparingInt(Volume::year))
                .forEach(volume -> held.put(volume, writer.hold(volume.village(), volume.year())));
        return held;
    }

    /// The year in whose ledger it stands.
    public LocalDate dayOf(Instant happenedAt) {
        return deadlines.dayOf(happenedAt);
    }

    /// What an officer who writes this down would be told.
    ///
    /// @param closed whether it is brought to its end as well
    public List<Fault> faults(NewEntry entry, boolean closed) {
        try {
            EntryRules.check(entry, clock.instant());
            if (closed && entry.details() instanceof Details.Service service) {
                ServiceRules.complete(service, service.authorised());
            }
            return List.of();
        } catch (Faulty faulty) {
            return faulty.faults();
        } catch (NotYetHappened why) {
            return List.of(new Fault("happenedAt", why.slug()));
        } catch (ViolenceNotMediated why) {
            return List.of(new Fault("details.track", why.slug()));
        } catch (ConsentMissing why) {
            return List.of(new Fault("details.consent", why.slug()));
        } catch (AuthorisationMissing why) {
            return List.of(new Fault("details.authorised", why.slug()));
        }
    }

    /// Writes entries of the past. They wait for somebody to verify them, as any other.
    @Transactional
    public void add(List<PastEntry> entries) {
        history.write(entries);
    }

    /// Voids entries that were brought in by mistake; their numbers stay.
    @Transactional
    public void annul(Collection<UUID> ids, String reason) {
        store.annul(ids, Mark.of(actors.current(), clock.instant()), reason);
    }

    /// Those of the entries with which somebody has gone on.
    @Transactional(readOnly = true)
    public Set<UUID> listFollowed(Collection<UUID> ids) {
        return steps.listFollowed(ids);
    }

    private List<Row> rows(List<EntryHead> heads) {
        var closings = steps.closings(heads.stream().map(EntryHead::id).toList());
        var reports = steps.reports(heads.stream()
                .filter(head -> head.kind() == EntryKind.DISPUTE)
                .map(EntryHead::id)
                .toList());
        var said = new HashMap<UUID, Details>();
        heads.stream()
                .collect(groupingBy(EntryHead::kind, Collectors.mapping(EntryHead::id, Collectors.toList())))
                .forEach((kind, ids) -> said.putAll(details.find(kind, ids)));
        return heads.stream()
                .map(head -> new Row(
                        head,
                        Objects.requireNonNull(said.get(head.id())),
                        closedOn(closings.get(head.id())),
                        days(reports.getOrDefault(head.id(), Map.of()))))
                .toList();
    }

    private Map<EntryStep, LocalDate> days(Map<EntryStep, Instant> reported) {
        var days = new EnumMap<EntryStep, LocalDate>(EntryStep.class);
        reported.forEach((step, at) -> days.put(step, deadlines.dayOf(at)));
        return days;
    }

    private @Nullable LocalDate closedOn(@Nullable Instant closed) {
        return closed == null ? null : deadlines.dayOf(closed);
    }
}
