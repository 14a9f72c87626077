package org.cunjing.posting.matching.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cunjing.posting.matching.assignment.Lot;

/// Whole-number formulas of generators: `+ − * div mod`, `|…|`, comparisons, `a ? b : c`, and named functions.
///
/// Names are looked up when the formula is computed. 64-bit arithmetic, as the format says.
final class Formula {

    /// Computes a value from the numbers and functions in force.
    interface Term {
        long in(Scope scope);
    }

    /// Computes a function from its arguments.
    interface Call {
        long of(long[] arguments, Scope scope);
    }

    static final class Scope {

        final Map<String, Long> numbers = new HashMap<>();
        final Map<String, Call> calls = new HashMap<>();

        Scope() {
            calls.put("mix", (x, scope) -> Lot.mix(x[0]));
            calls.put("R", (x, scope) -> Long.remainderUnsigned(Lot.mix(x[0] * 1_000_003 + x[1]) >>> 33, x[2]));
            calls.put("abs", (x, scope) -> Math.abs(x[0]));
            calls.put("min", (x, scope) -> Math.min(x[0], x[1]));
            calls.put("max", (x, scope) -> Math.max(x[0], x[1]));
        }
    }

    private static final Map<String, Integer> STRENGTH = Map.ofEntries(
            Map.entry("or", 1),
            Map.entry("and", 2),
            Map.entry("=", 3),
            Map.entry("==", 3),
            Map.entry("!=", 3),
            Map.entry("<", 4),
            Map.entry(">", 4),
            Map.entry("<=", 4),
            Map.entry(">=", 4),
            Map.entry("+", 5),
            Map.entry("-", 5),
            Map.entry("*", 6),
            Map.entry("/", 6),
            Map.entry("div", 6),
            Map.entry("mod", 6),
            Map.entry("%", 6));

    private final List<String> tokens;
    private int at;

    private Formula(List<String> tokens) {
        this.tokens = tokens;
    }

    /// @throws FileFault if the text is no formula
    static Term of(String text) {
        var formula = new Formula(FormulaTokens.of(text));
        var term = formula.choice();
        if (formula.at < formula.tokens.size()) {
            throw formula.unexpected();
        }
        return term;
    }

    private Term choice() {
        var test = binary(1);
        if (!take("?")) {
            return test;
        }
        var yes = choice();
        need(":");
        var no = choice();
        return scope -> test.in(scope) != 0 ? yes.in(scope) : no.in(scope);
    }

    private Term binary(int weakest) {
        var left = single();
        while (at < tokens.size() && STRENGTH.getOrDefault(tokens.get(at), 0) >= weakest) {
            var sign = tokens.get(at++);
            left = joined(sign, left, binary(STRENGTH.getOrDefault(sign, 0) + 1));
        }
        return left;
    }

    private static Term joined(String sign, Term a, Term b) {
        return switch (sign) {
            case "+" -> s -> a.in(s) + b.in(s);
            case "-" -> s -> a.in(s) - b.in(s);
            case "*" -> s -> a.in(s) * b.in(s);
            case "div", "/" -> s -> Math.floorDiv(a.in(s), b.in(s));
            case "mod", "%" -> s -> Math.floorMod(a.in(s), b.in(s));
            case "=", "==" -> s -> a.in(s) == b.in(s) ? 1 : 0;
            case "!=" -> s -> a.in(s) != b.in(s) ? 1 : 0;
            case "<" -> s -> a.in(s) < b.in(s) ? 1 : 0;
            case ">" -> s -> a.in(s) > b.in(s) ? 1 : 0;
            case "<=" -> s -> a.in(s) <= b.in(s) ? 1 : 0;
            case ">=" -> s -> a.in(s) >= b.in(s) ? 1 : 0;
            case "and" -> s -> a.in(s) != 0 && b.in(s) != 0 ? 1 : 0;
            default -> s -> a.in(s) != 0 || b.in(s) != 0 ? 1 : 0;
        };
    }

    private Term single() {
        if (take("(")) {
            var inner = choice();
            need(")");
            return inner;
        }
        if (take("|")) {
            var inner = choice();
            need("|");
            return scope -> Math.abs(inner.in(scope));
        }
        if (take("-")) {
            var inner = single();
            return scope -> -inner.in(scope);
        }
        if (at == tokens.size()) {
            throw new FileFault("generator.arcs", "a formula ends too early");
        }
        var token = tokens.get(at++);
        if (Character.isDigit(token.charAt(0))) {
            long number = Long.parseLong(token);
            return scope -> number;
        }
        if (!Character.isLetter(token.charAt(0))) {
            at--;
            throw unexpected();
        }
        return take("(") ? call(token) : scope -> number(scope, token);
    }

    private Term call(String name) {
        var arguments = new java.util.ArrayList<Term>();
        do {
            arguments.add(choice());
        } while (take(","));
        need(")");
        var terms = arguments.toArray(Term[]::new);
        return scope -> {
            long[] values = new long[terms.length];
            for (int k = 0; k < terms.length; k++) {
                values[k] = terms[k].in(scope);
            }
            var function = scope.calls.get(name);
            if (function == null) {
                throw FileFault.of("generator.arcs", "the function %s is unknown", name);
            }
            return function.of(values, scope);
        };
    }

    private static long number(Scope scope, String name) {
        var number = scope.numbers.get(name);
        if (number == null) {
            throw FileFault.of("generator.arcs", "the name %s is unknown", name);
        }
        return number;
    }

    private boolean take(String token) {
        boolean is = at < tokens.size() && tokens.get(at).equals(token);
        at += is ? 1 : 0;
        return is;
    }

    private void need(String token) {
        if (!take(token)) {
            throw unexpected();
        }
    }

    private FileFault unexpected() {
        return FileFault.of(
                "generator.arcs", "\"%s\" is not understood in a formula", at < tokens.size() ? tokens.get(at) : "end");
    }
}
