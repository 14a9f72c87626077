package org.cunjing.posting.matching.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunjing.posting.matching.assignment.ArcList;
import org.cunjing.posting.matching.assignment.Arcs;

/// Large problems that a case describes by formulas; the sentences that are understood stand in docs/matching-files.md.
final class Generator {

    private static final int MOST_ARCS = 200_000_000;

    private static final Pattern FUNCTION =
            Pattern.compile("(\\w+)\\((\\w)\\) = ([^.]+?) for officers and villages alike\\.?\\s*");
    private static final Pattern TRAITS = Pattern.compile("(Officer|Village) (\\w): ([^.]+)\\.\\s*");
    private static final Pattern NEXT_TRAIT = Pattern.compile(",\\s*(?=\\w+\\s*=)");
    private static final Pattern TABLE = Pattern.compile("cost\\(i, ?j\\) = ([^.]+)\\.?$");
    private static final Pattern LISTS = Pattern.compile(
            "officer i has (.+?) arcs t=0\\.\\.(.+?)-1: (?:arc 0 goes to village (.+?), arc t>0 to village|arc t goes to village) (.+?)\\. ");
    private static final Pattern LIST_COST = Pattern.compile("cost of arc t = (.+?)(?:\\.(?=\\s|$)|$)");
    private static final Pattern WHERE =
            Pattern.compile("^(.*?) where (\\w+) is (.+?) for arc 0 and (.+?) otherwise(?:, and j is the village)?$");

    private final Fields given;
    private final Formula.Scope scope = new Formula.Scope();
    private final Map<String, Map<String, long[]>> traits = new LinkedHashMap<>();
    private final int n;
    private final int m;
    private String text;

    private Generator(Fields given) {
        this.given = given;
        this.text = given.get("arcs").text();
        given.map().forEach((name, value) -> {
            if (value.required().isIntegralNumber()) {
                scope.numbers.put(name, value.number());
            }
        });
        this.n = given.get("n").count(1, MOST_ARCS);
        this.m = given.get("m").exists() ? given.get("m").count(1, MOST_ARCS) : n;
    }

    /// Villages as rows, officers as columns.
    static Arcs arcs(Fields generator) {
        var made = new Generator(generator);
        made.functions();
        made.traits();
        var table = TABLE.matcher(made.text);
        return table.find() ? made.table(Formula.of(made.named(table.group(1)))) : made.lists();
    }

    private void functions() {
        var matcher = FUNCTION.matcher(text);
        while (matcher.find()) {
            var body = Formula.of(matcher.group(3));
            var name = matcher.group(2);
            scope.calls.put(matcher.group(1), (x, outer) -> {
                var inner = new Formula.Scope();
                inner.numbers.putAll(outer.numbers);
                inner.numbers.put(name, x[0]);
                return body.in(inner);
            });
        }
        text = matcher.reset().replaceAll("");
    }

    /// Numbers that officers and villages carry: `Officer i: x=…, y=….`
    private void traits() {
        var matcher = TRAITS.matcher(text);
        while (matcher.find()) {
            var index = matcher.group(2);
            int count = matcher.group(1).equals("Officer") ? n : m;
            var own = traits.computeIfAbsent(index, key -> new LinkedHashMap<>());
            for (var trait : NEXT_TRAIT.splitAsStream(matcher.group(3)).toList()) {
                var sides = trait.split("=", 2);
                var term = Formula.of(sides[1]);
                long[] values = new long[count];
                for (int k = 0; k < count; k++) {
                    scope.numbers.put(index, (long) k);
                    values[k] = term.in(scope);
                }
                own.put(sides[0].strip(), values);
            }
        }
        text = matcher.reset().replaceAll("");
    }

    /// `xi` is the x of officer i; a name that only one side carries needs no letter.
    private String named(String formula) {
        var named = formula;
        for (var side : traits.entrySet()) {
            for (var name : side.getValue().keySet()) {
                boolean both = traits.values().stream()
                                .filter(other -> other.containsKey(name))
                                .count()
                        > 1;
                var pattern =
                        Pattern.compile("\\b" + name + (both ? side.getKey() : side.getKey() + "?") + "\\b(?!\\()");
                named = pattern.matcher(named)
                        .replaceAll(Matcher.quoteReplacement("T_" + name + "_" + side.getKey())
                                        .replace("T_", "T") + "(" + side.getKey() + ")");
                long[] values = side.getValue().get(name);
                scope.calls.put("T" + name + "_" + side.getKey(), (x, outer) -> values[(int) x[0]]);
            }
        }
        return named;
    }

    private Arcs table(Formula.Term cost) {
        if ((long) n * m > MOST_ARCS) {
            throw given.get("n").fault("is too large for a full table");
        }
        var list = new ArcList(n * m);
        for (int j = 0; j < m; j++) {
            scope.numbers.put("j", (long) j);
            for (int i = 0; i < n; i++) {
                scope.numbers.put("i", (long) i);
                list.add(j, i, cost.in(scope));
            }
        }
        return GeneratedKind.arcs(m, n, list);
    }

    private Arcs lists() {
        var arcs = LISTS.matcher(text);
        if (!arcs.find()) {
            throw given.get("arcs")
                    .fault("is not one of the descriptions that are understood (docs/matching-files.md)");
        }
        var count = Formula.of(arcs.group(1));
        var later = Formula.of(arcs.group(4));
        var first = arcs.group(3) == null ? later : Formula.of(arcs.group(3));
        var cost = listCost();
        var list = new ArcList(16 * n);
        for (int i = 0; i < n; i++) {
            scope.numbers.put("i", (long) i);
            var cheapest = new LinkedHashMap<Integer, Long>();
            long k = count.in(scope);
            for (long t = 0; t < k; t++) {
                scope.numbers.put("t", t);
                long village = (t == 0 ? first : later).in(scope);
                if (village < 0 || village >= m) {
                    throw given.get("arcs")
                            .fault("leads officer %d to village %d, which is outside [0, %d)", i, village, m);
                }
                scope.numbers.put("j", village);
                cheapest.merge((int) village, cost.applyAsLong(t), Math::min);
            }
            int officer = i;
            cheapest.forEach((village, least) -> list.add(village, officer, least));
            if (list.size() > MOST_ARCS) {
                throw given.get("n").fault("makes too many pairs");
            }
        }
        return GeneratedKind.arcs(m, n, list);
    }

    private ToLongFunction<Long> listCost() {
        var matcher = LIST_COST.matcher(text);
        if (!matcher.find()) {
            return t -> 0;
        }
        var sentence = matcher.group(1).replaceFirst(" with j the village$", "");
        var where = WHERE.matcher(sentence);
        if (!where.matches()) {
            var term = Formula.of(named(sentence));
            return t -> term.in(scope);
        }
        var term = Formula.of(named(where.group(1)));
        var name = where.group(2);
        var first = Formula.of(where.group(3));
        var later = Formula.of(where.group(4));
        return t -> {
            scope.numbers.put(name, (t == 0 ? first : later).in(scope));
            return term.in(scope);
        };
    }
}
