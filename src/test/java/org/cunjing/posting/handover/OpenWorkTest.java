package org.cunjing.posting.handover;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.cunjing.posting.OpenItem;
import org.cunjing.posting.OpenItems;
import org.junit.jupiter.api.Test;

class OpenWorkTest {

    private static final int STORIES = 300;
    private static final int STEPS = 60;

    private final UUID village = new UUID(0, 1);
    private final UUID giver = new UUID(0, 2);
    private final UUID taker = new UUID(0, 3);

    @Test
    void countsEveryKindBeforeAndAfter() {
        var orders = new Kind("work-order");
        orders.add(village, giver);
        orders.add(village, giver);
        orders.add(village, taker);
        var findings = new Kind("finding");

        var moved = new OpenWork(List.of(orders, findings)).move(village, giver, taker);

        assertThat(moved.before())
                .isEqualTo(Map.of("work-order", 2, "finding", 0))
                .isEqualTo(moved.after());
        assertThat(orders.count(village, taker)).isEqualTo(3);
    }

    @Test
    void findsAKindThatKeepsSomethingBack() {
        var lazy = new Kind("lazy") {
            @Override
            public int moveTo(UUID village, UUID from, UUID to) {
                return 1;
            }
        };
        lazy.add(village, giver);

        assertThatIllegalStateException().isThrownBy(() -> new OpenWork(List.of(lazy)).move(village, giver, taker));
    }

    /// A count alone would not see it: one lost, another made up.
    @Test
    void findsAKindThatPutsSomethingElseInItsPlace() {
        var forger = new Kind("forger") {
            @Override
            public int moveTo(UUID village, UUID from, UUID to) {
                closeAll(village, from);
                add(village, to);
                return 1;
            }
        };
        forger.add(village, giver);

        assertThatIllegalStateException().isThrownBy(() -> new OpenWork(List.of(forger)).move(village, giver, taker));
    }

    /// New work, closings and handovers in any order: nothing lost, nothing with the wrong officer, authors kept.
    @Test
    void losesNothingWhateverHappensInBetween() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int n = 0; n < STORIES; n++) {
            var story = new Story(random);
            for (int step = 0; step < STEPS; step++) {
                story.goOn();
            }
            assertThat(story.things())
                    .as("seed %d, story %d", seed, n)
                    .containsExactlyInAnyOrderElementsOf(story.expected());
        }
    }

    /// Three villages, each with an officer, and a plain account of what there must be.
    private static final class Story {

        private static final int VILLAGES = 3;

        private final Random random;
        private final List<Kind> kinds = List.of(new Kind("work-order"), new Kind("finding"), new Kind("ledger-entry"));
        private final OpenWork work = new OpenWork(List.copyOf(kinds));
        private final List<UUID> holders = new ArrayList<>(List.of(new UUID(2, 0), new UUID(2, 1), new UUID(2, 2)));
        private final List<Thing> written = new ArrayList<>();

        Story(Random random) {
            this.random = random;
        }

        void goOn() {
            int here = random.nextInt(VILLAGES);
            var village = new UUID(1, here);
            var kind = kinds.get(random.nextInt(kinds.size()));
            switch (random.nextInt(3)) {
                case 0 -> written.add(kind.add(village, holders.get(here)));
                case 1 ->
                    kind.closeOne(village, holders.get(here), random)
                            .ifPresent(
                                    id -> written.removeIf(thing -> thing.id().equals(id)));
                default -> handOver(here, new UUID(2, 10L + random.nextInt(20)));
            }
        }

        private void handOver(int here, UUID next) {
            if (!holders.contains(next)) {
                work.move(new UUID(1, here), holders.get(here), next);
                holders.set(here, next);
            }
        }

        List<Thing> things() {
            return kinds.stream().flatMap(kind -> kind.things.stream()).toList();
        }

        List<Thing> expected() {
            return written.stream()
                    .map(thing -> new Thing(
                            thing.id(),
                            thing.village(),
                            thing.author(),
                            holders.get((int) thing.village().getLeastSignificantBits() & 3)))
                    .toList();
        }
    }

    private record Thing(UUID id, UUID village, UUID author, UUID owner) {}

    private static class Kind implements OpenItems {

        private final String kind;
        final List<Thing> things = new ArrayList<>();
        private int made;

        Kind(String kind) {
            this.kind = kind;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public List<OpenItem> list(UUID village, UUID officer) {
            return things.stream()
                    .filter(of(village, officer))
                    .map(thing -> new OpenItem(thing.id(), kind, null))
                    .toList();
        }

        @Override
        public Map<UUID, Integer> countByVillage() {
            return things.stream().collect(groupingBy(Thing::village, summingInt(_ -> 1)));
        }

        @Override
        public void hold(UUID village, UUID officer) {}

        @Override
        public int moveTo(UUID village, UUID from, UUID to) {
            int moved = (int) things.stream().filter(of(village, from)).count();
            things.replaceAll(thing ->
                    of(village, from).test(thing) ? new Thing(thing.id(), thing.village(), thing.author(), to) : thing);
            return moved;
        }

        Thing add(UUID village, UUID owner) {
            var thing = new Thing(new UUID(kind.hashCode(), ++made), village, owner, owner);
            things.add(thing);
            return thing;
        }

        Optional<UUID> closeOne(UUID village, UUID owner, Random random) {
            var open = things.stream().filter(of(village, owner)).toList();
            if (open.isEmpty()) {
                return Optional.empty();
            }
            var closed = open.get(random.nextInt(open.size()));
            things.remove(closed);
            return Optional.of(closed.id());
        }

        void closeAll(UUID village, UUID owner) {
            things.removeIf(of(village, owner));
        }

        private static Predicate<Thing> of(UUID village, UUID owner) {
            return thing -> thing.village().equals(village) && thing.owner().equals(owner);
        }
    }
}
