package org.cunjing.exchange;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.casework.EntryStep;
import org.cunjing.casework.LedgerRegister;
import org.cunjing.casework.LedgerRegister.Volume;
import org.cunjing.casework.NewEntry;
import org.cunjing.casework.PastEntry;
import org.cunjing.exchange.Change.Effect;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.jspecify.annotations.Nullable;

/// Writes entries of old ledgers: all of a file together, because they share their numbers. Each waits for a second
/// person who verifies it, and counts nowhere until then.
final class LedgerHand implements Keeper.Hand {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final String UNDONE = "撤销导入";

    private final LedgerRegister register;
    private final LedgerPlaces places;
    private final Postings postings;
    private final Mark mark;
    private final ZoneId zone;
    private final Map<UUID, Optional<UUID>> responsible = new HashMap<>();

    LedgerHand(
            LedgerRegister register, LedgerPlaces places, Postings postings, Actors actors, Clock clock, ZoneId zone) {
        this.register = register;
        this.places = places;
        this.postings = postings;
        this.mark = Mark.of(actors.current(), clock.instant());
        this.zone = zone;
    }

    @Override
    public void write(List<Change> changes, Progress progress) {
        var added = changes.stream()
                .filter(change -> change.effect() == Effect.ADDED)
                .map(Change::row)
                .toList();
        var entries = added.stream().map(this::entry).toList();
        requireNextNumbers(entries);
        register.add(entries);
        changes.forEach(_ -> progress.step());
    }

    /// Officers write entries all the time: what was the next number at the dry run may be given now.
    private void requireNextNumbers(List<PastEntry> entries) {
        var held = new HashMap<>(register.holdNumbers(entries.stream()
                .filter(one -> one.number() != null)
                .map(this::volume)
                .collect(toSet())));
        entries.stream()
                .filter(one -> one.number() != null)
                .sorted(comparingInt(LedgerHand::number))
                .forEach(one -> {
                    int next = held.merge(volume(one), 1, Integer::sum);
                    if (number(one) != next) {
                        throw new RegistersChanged();
                    }
                });
    }

    private static int number(PastEntry past) {
        return past.number() == null ? 0 : past.number();
    }

    private Volume volume(PastEntry past) {
        var entry = past.entry();
        return new Volume(entry.villageId(), register.dayOf(entry.happenedAt()).getYear());
    }

    private PastEntry entry(SheetRow row) {
        var values = row.values();
        var at = LedgerText.moment(row.value("happenedAt"));
        var village = places.village(row.value("village"), at.toLocalDate()).orElseThrow(RegistersChanged::new);
        var officer = places.officer(row.value("badge")).orElseThrow(RegistersChanged::new);
        var closedOn = row.value("closedOn");
        int number = LedgerText.numberOf(values);
        return new PastEntry(
                new NewEntry(
                        UUID.fromString(VillageText.value(values, LedgerSight.ID)),
                        village.id(),
                        officer.id(),
                        at.atZone(zone).toInstant(),
                        null,
                        null,
                        LedgerText.read(row.kind(), values, site(row, village.id(), at.toLocalDate()))),
                mark,
                null,
                null,
                closedOn.isEmpty() ? null : on(closedOn),
                number == 0 ? null : number,
                responsible(village.id()),
                reports(row));
    }

    private @Nullable UUID site(SheetRow row, UUID village, LocalDate day) {
        var name = row.value(LedgerColumns.SITE);
        return name.isEmpty()
                ? null
                : places.site(village, name, day)
                        .orElseThrow(RegistersChanged::new)
                        .id();
    }

    /// A dispute that is closed had both reports, be their days known or not; of an open one only those are said that
    /// have a day.
    private @Nullable Map<EntryStep, Mark> reports(SheetRow row) {
        if (row.kind() != SheetKind.DISPUTES) {
            return null;
        }
        var reports = new EnumMap<EntryStep, Mark>(EntryStep.class);
        LedgerColumns.REPORTS.forEach((column, step) -> {
            if (!row.value(column).isEmpty()) {
                reports.put(step, on(row.value(column)));
            } else if (!row.value("closedOn").isEmpty()) {
                reports.put(step, mark);
            }
        });
        return reports;
    }

    private Mark on(String day) {
        return new Mark(LocalDate.parse(day).atTime(NOON).atZone(zone).toInstant(), mark.by(), mark.name());
    }

    /// What is still open is looked after by who serves the village today.
    private @Nullable UUID responsible(UUID village) {
        return responsible
                .computeIfAbsent(
                        village,
                        id -> postings.responsibleFor(id, register.dayOf(mark.at()))
                                .map(Posting::officerId))
                .orElse(null);
    }

    @Override
    public void takeBack(List<Map<String, String>> rows) {
        register.annul(rows.stream().map(LedgerHand::id).toList(), UNDONE);
    }

    @Override
    public Map<String, String> uses(List<SheetRow> rows) {
        var followed =
                register.listFollowed(rows.stream().map(row -> id(row.values())).toList());
        var used = new HashMap<String, String>();
        rows.stream()
                .filter(row -> followed.contains(id(row.values())))
                .forEach(row -> used.put(row.key(), "casework.step"));
        return used;
    }

    private static UUID id(Map<String, String> row) {
        return UUID.fromString(VillageText.value(row, LedgerSight.ID));
    }

    @Override
    public void add(Map<String, String> row) {
        throw new IllegalArgumentException("Entries are written together, not one: " + id(row));
    }

    @Override
    public void correct(Map<String, String> row) {
        throw new IllegalArgumentException("An entry is never corrected: " + id(row));
    }

    @Override
    public void takeBack(Map<String, String> row) {
        takeBack(List.of(row));
    }
}
