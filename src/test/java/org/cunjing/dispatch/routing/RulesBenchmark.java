package org.cunjing.dispatch.routing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.Instruction;
import org.cunjing.platform.HolidayNotice;
import org.cunjing.platform.WorkingDays;

/// Time of a preview beside the same rules as hand-written Java: `./run bench rules`, docs/benchmarks/rules.md.
///
/// Both sides must say yes equally often, or the run ends with an error.
public final class RulesBenchmark {

    private static final int ROUNDS = 200;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private RulesBenchmark() {}

    /// A village as a hand-written rule would see it.
    private record Plain(long fire, long disputes, long households, List<String> needs, String branch, long orders) {}

    private record Written(String text, Predicate<Plain> predicate) {}

    public static void main(String[] arguments) {
        int rules = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        int officers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 180;
        long seed = Long.getLong("chance", System.nanoTime() & 0xffff_ffffL);
        var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        System.out.printf(
                "Seed %d; %d processors; JDK %s; %d rules × %d officers.%n%n",
                seed, Runtime.getRuntime().availableProcessors(), Runtime.version(), rules, officers);
        var written = IntStream.range(0, rules).mapToObj(_ -> rule(chance)).toList();
        var villages =
                IntStream.range(0, officers).mapToObj(_ -> village(chance)).toList();
        var cases = villages.stream().map(RulesBenchmark::toCase).toList();
        measure(written, villages, cases);
    }

    private static void measure(List<Written> written, List<Plain> villages, List<RoutingCase> cases) {
        var language = new ConditionLanguage();
        long begun = System.nanoTime();
        int first = preview(language, written, cases);
        double cold = (System.nanoTime() - begun) / 1e6;
        var inForce = read(language, written);
        var whole = times(() -> preview(language, written, cases), first);
        var reading = times(() -> read(language, written).size(), written.size());
        var asking = times(() -> RoutingHits.of(inForce, cases).hits().size(), first);
        var hand = times(
                () -> written.stream()
                        .mapToLong(rule ->
                                villages.stream().filter(rule.predicate()).count())
                        .sum(),
                first);
        System.out.println("| | ms, median | ms, p99 | × hand-written Java |");
        System.out.println("|---|---|---|---|");
        System.out.printf("| preview, the first in the process | %.1f | – | – |%n", cold);
        line("preview", whole, hand);
        line("of it reading the conditions", reading, hand);
        line("of it asking them of every village", asking, hand);
        line("hand-written Java", hand, hand);
        System.out.printf("%n%d candidates.%n", first);
    }

    private static int preview(ConditionLanguage language, List<Written> written, List<RoutingCase> cases) {
        var hits = RoutingHits.of(read(language, written), cases);
        var calendar = new WorkingDays(Map.<Integer, HolidayNotice>of());
        var candidates = new Candidates(TODAY, ZONE, calendar, List.of(), Map.of()).of(hits.hits());
        for (var one : cases) {
            var added = candidates.stream()
                    .filter(candidate -> candidate.of().officerId().equals(one.officerId()))
                    .map(Candidate::weight)
                    .toList();
            OfficerLoad.of(one.officerId(), List.of(), added, RoutingLimits.USUAL);
        }
        return candidates.size();
    }

    private static List<RuleInForce> read(ConditionLanguage language, List<Written> written) {
        return written.stream()
                .map(rule -> language.read(rule.text()).condition().orElseThrow())
                .map(condition -> new RuleInForce(new UUID(1, condition.hashCode()), null, 1, content(), condition))
                .toList();
    }

    private static Written rule(RandomGenerator chance) {
        long fire = chance.nextInt(1, 4);
        long disputes = chance.nextInt(1, 6);
        long households = chance.nextInt(500, 4000);
        long orders = chance.nextInt(3, 12);
        return new Written(
                """
                (('FIRE' in village.needs && village.open_hazards.fire >= %d) || village.open_disputes.all >= %d)
                  && village.households > %d && officer.branch_specialty != 'ECONOMIC' && officer.open_orders < %d
                """.formatted(fire, disputes, households, orders),
                village ->
                        ((village.needs().contains("FIRE") && village.fire() >= fire) || village.disputes() >= disputes)
                                && village.households() > households
                                && !village.branch().equals("ECONOMIC")
                                && village.orders() < orders);
    }

    private static Plain village(RandomGenerator chance) {
        var words = List.of("FIRE", "TRAFFIC", "ECONOMIC", "DISPUTES");
        return new Plain(
                chance.nextInt(0, 4),
                chance.nextInt(0, 6),
                chance.nextInt(300, 5000),
                words.stream().filter(_ -> chance.nextInt(3) == 0).toList(),
                words.get(chance.nextInt(words.size())),
                chance.nextInt(0, 12));
    }

    private static RoutingCase toCase(Plain village) {
        Map<RoutingVariable, Object> facts = Map.of(
                RoutingVariable.OPEN_HAZARDS_FIRE, village.fire(),
                RoutingVariable.OPEN_DISPUTES, village.disputes(),
                RoutingVariable.VILLAGE_HOUSEHOLDS, village.households(),
                RoutingVariable.VILLAGE_NEEDS, village.needs(),
                RoutingVariable.OFFICER_BRANCH, village.branch(),
                RoutingVariable.OFFICER_ORDERS, village.orders());
        return new RoutingCase(UUID.randomUUID(), new UUID(1, 1), UUID.randomUUID(), facts);
    }

    private static RuleContent content() {
        var what = new Instruction(DutyRole.INSPECTOR, "x", "x", null, "x", null, null, 1);
        return new RuleContent("x", "x", what, 5, 30, 60, List.of());
    }

    /// Nanoseconds of each round, in order of size.
    private static long[] times(LongSupplier work, long expected) {
        var times = new ArrayList<Long>();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            long begun = System.nanoTime();
            long result = work.getAsLong();
            long time = System.nanoTime() - begun;
            if (result != expected) {
                throw new IllegalStateException("%d is not %d.".formatted(result, expected));
            }
            if (round >= ROUNDS) {
                times.add(time);
            }
        }
        return times.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static void line(String name, long[] times, long[] hand) {
        double median = times[times.length / 2];
        System.out.printf(
                "| %s | %.3f | %.3f | %.1f |%n",
                name,
                median / 1e6,
                times[(int) (times.length * 0.99)] / 1e6,
                median / Arrays.stream(hand).skip(hand.length / 2).findFirst().orElseThrow());
    }
}
