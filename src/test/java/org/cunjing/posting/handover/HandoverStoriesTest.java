package org.cunjing.posting.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cunjing.posting.Activity.Sign;
import org.cunjing.posting.Duty;
import org.cunjing.posting.LateRecord;
import org.cunjing.posting.LateRecord.Verdict;
import org.cunjing.posting.OpenItem;
import org.cunjing.posting.OpenItems;
import org.cunjing.posting.Posting;
import org.junit.jupiter.api.Test;

/// Ten thousand stories of edits, transfers, leave and records that arrive late, in any order: what the rules decide
/// against a plain account of who had which village on which day. The same on the database: [HandoverStoriesIT].
class HandoverStoriesTest {

    private static final int STORIES = 10_000;
    private static final int STEPS = 50;

    @Test
    void losesNothingAndCreditsNobodyElse() {
        long seed = System.nanoTime();
        System.out.println("HandoverStoriesTest: seed " + seed);
        var random = new Random(seed);
        int taken = 0;
        int refused = 0;
        for (int n = 0; n < STORIES; n++) {
            var story = new Story(random);
            for (int step = 0; step < STEPS; step++) {
                story.goOn();
            }
            story.arriveAll();
            assertThat(story.ledger.entries)
                    .as("seed %d, story %d", seed, n)
                    .containsExactlyInAnyOrderElementsOf(story.wanted);
            assertThat(story.signs).as("seed %d, story %d", seed, n).isEqualTo(story.wantedSigns());
            taken += story.taken;
            refused += story.refused;
        }
        assertThat(taken).as("records that came late and were taken").isGreaterThan(STORIES / 10);
        assertThat(refused)
                .as("records of days that were somebody else's, or too late")
                .isGreaterThan(STORIES / 10);
    }

    /// @param open still to be followed up
    private record Entry(UUID id, int village, int author, int day, int owner, boolean open) {}

    private record OnTheWay(UUID id, int village, int author, int day) {}

    private record Away(int village, int officer, int until) {}

    private static final class Story {

        private static final LocalDate START = LocalDate.of(2026, 1, 1);
        private static final int VILLAGES = 3;
        private static final int OFFICERS = 7;
        private static final int LONGEST = 400;

        private final Random random;
        private final int[][] holder = new int[VILLAGES][LONGEST];
        private final List<List<Posting>> postings = new ArrayList<>();
        private final Ledger ledger = new Ledger();
        private final OpenWork work = new OpenWork(List.of(ledger));
        private final List<OnTheWay> phones = new ArrayList<>();
        private final List<Away> away = new ArrayList<>();
        private final List<Entry> wanted = new ArrayList<>();
        private final Set<Sign> signs = new HashSet<>();
        private int taken;
        private int refused;
        private int today;
        private long made;

        Story(Random random) {
            this.random = random;
            for (int village = 0; village < VILLAGES; village++) {
                holder[village][0] = village;
                postings.add(new ArrayList<>(List.of(posting(village, village, 0))));
            }
        }

        void goOn() {
            int village = random.nextInt(VILLAGES);
            switch (random.nextInt(8)) {
                case 0, 1 ->
                    phones.add(new OnTheWay(
                            new UUID(9, ++made), village, random.nextInt(OFFICERS), random.nextInt(today + 1)));
                case 2, 3 -> arrive();
                case 4 -> close(village);
                case 5 -> transfer(village, random.nextInt(OFFICERS));
                case 6 -> goAway(village);
                default -> pass(1 + random.nextInt(6));
            }
        }

        void arriveAll() {
            while (!phones.isEmpty()) {
                arrive();
            }
        }

        private void pass(int days) {
            for (int n = 0; n < days; n++) {
                today++;
                for (int village = 0; village < VILLAGES; village++) {
                    holder[village][today] = holder[village][today - 1];
                }
            }
            var back = away.stream().filter(one -> one.until() < today).toList();
            away.removeAll(back);
            back.forEach(one -> transfer(one.village(), one.officer()));
        }

        /// Somebody stands in, and the village goes back afterwards if the officer has not got another one.
        private void goAway(int village) {
            int officer = holder[village][today];
            if (transfer(village, random.nextInt(OFFICERS))) {
                away.add(new Away(village, officer, today + 1 + random.nextInt(20)));
            }
        }

        private boolean transfer(int village, int taker) {
            var running = postings.get(village).getLast();
            boolean free = IntStream.range(0, VILLAGES).noneMatch(one -> holder[one][today] == taker);
            if (!free || !running.firstDay().isBefore(day(today))) {
                return false;
            }
            int giver = holder[village][today];
            postings.get(village).removeLast();
            postings.get(village).add(ended(running));
            postings.get(village).add(posting(village, taker, today));
            work.move(village(village), officer(giver), officer(taker));
            holder[village][today] = taker;
            wanted.replaceAll(entry -> entry.village() == village && entry.open()
                    ? new Entry(entry.id(), village, entry.author(), entry.day(), taker, true)
                    : entry);
            return true;
        }

        private void close(int village) {
            ledger.entries.stream()
                    .filter(entry -> entry.village() == village && entry.open())
                    .findFirst()
                    .ifPresent(entry -> {
                        ledger.replace(
                                entry,
                                new Entry(entry.id(), village, entry.author(), entry.day(), entry.owner(), false));
                        wanted.replaceAll(one -> one.id().equals(entry.id())
                                ? new Entry(one.id(), village, one.author(), one.day(), one.owner(), false)
                                : one);
                        signs.add(new Sign(village(village), officer(entry.author()), day(entry.day())));
                    });
        }

        /// As the ledgers do: who has the village files anything, the others by the rule for late records.
        private void arrive() {
            if (phones.isEmpty()) {
                return;
            }
            var record = phones.remove(random.nextInt(phones.size()));
            int now = holder[record.village()][today];
            var then = postings.get(record.village()).stream()
                    .filter(one -> !day(record.day()).isBefore(one.firstDay())
                            && (one.lastDay() == null || !day(record.day()).isAfter(one.lastDay())))
                    .findFirst();
            boolean late = now != record.author();
            boolean accepted = !late || accepts(then, record);
            taken += late && accepted ? 1 : 0;
            refused += accepted ? 0 : 1;
            if (accepted) {
                ledger.entries.add(new Entry(record.id(), record.village(), record.author(), record.day(), now, true));
            }
            if (now == record.author() || (hadIt(record) && today <= lastDayFrom(record) + LateRecord.DAYS)) {
                wanted.add(new Entry(record.id(), record.village(), record.author(), record.day(), now, true));
            }
        }

        private boolean accepts(Optional<Posting> then, OnTheWay record) {
            return LateRecord.judge(then, officer(record.author()), day(today)) instanceof Verdict.Accepted;
        }

        private boolean hadIt(OnTheWay record) {
            return holder[record.village()][record.day()] == record.author();
        }

        /// Last day in a row on which the author had the village.
        private int lastDayFrom(OnTheWay record) {
            int last = record.day();
            while (last < today && holder[record.village()][last + 1] == record.author()) {
                last++;
            }
            return last;
        }

        Set<Sign> wantedSigns() {
            var signs = new HashSet<Sign>();
            wanted.stream()
                    .filter(entry -> !entry.open())
                    .forEach(entry ->
                            signs.add(new Sign(village(entry.village()), officer(entry.author()), day(entry.day()))));
            return signs;
        }

        private static Posting posting(int village, int officer, int from) {
            return new Posting(
                    new UUID(village, from),
                    village(village),
                    officer(officer),
                    Duty.POSTED,
                    day(from),
                    null,
                    null,
                    null);
        }

        private Posting ended(Posting one) {
            return new Posting(
                    one.id(), one.villageId(), one.officerId(), one.duty(), one.firstDay(), day(today - 1), null, null);
        }

        static LocalDate day(int number) {
            return START.plusDays(number);
        }

        static UUID village(int number) {
            return new UUID(1, number);
        }

        static UUID officer(int number) {
            return new UUID(2, number);
        }
    }

    private static final class Ledger implements OpenItems {

        final List<Entry> entries = new ArrayList<>();

        void replace(Entry before, Entry after) {
            entries.set(entries.indexOf(before), after);
        }

        @Override
        public String kind() {
            return "ledger-entry";
        }

        @Override
        public List<OpenItem> list(UUID village, UUID officer) {
            return entries.stream()
                    .filter(entry -> isOpen(entry, village, officer))
                    .map(entry -> new OpenItem(entry.id(), "", null))
                    .toList();
        }

        @Override
        public Map<UUID, Integer> countByVillage() {
            return Map.of();
        }

        @Override
        public void hold(UUID village, UUID officer) {}

        @Override
        public int moveTo(UUID village, UUID from, UUID to) {
            int to_ = (int) to.getLeastSignificantBits();
            int moved = list(village, from).size();
            entries.replaceAll(entry -> isOpen(entry, village, from)
                    ? new Entry(entry.id(), entry.village(), entry.author(), entry.day(), to_, true)
                    : entry);
            return moved;
        }

        private static boolean isOpen(Entry entry, UUID village, UUID officer) {
            return entry.open()
                    && Story.village(entry.village()).equals(village)
                    && Story.officer(entry.owner()).equals(officer);
        }
    }
}
