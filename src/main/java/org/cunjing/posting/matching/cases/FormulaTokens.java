package org.cunjing.posting.matching.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a formula into numbers, names and signs.
final class FormulaTokens {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(\\d+)|([A-Za-z]\\w*)|(<=|>=|==|!=|[-+*/%()|?:,=<>]))");

    private FormulaTokens() {}

    static List<String> of(String text) {
        var tokens = new ArrayList<String>();
        var plain = text.replace('−', '-')
                .replace('×', '*')
                .replace("≤", "<=")
                .replace("≥", ">=")
                .replace("≠", "!=")
                .strip();
        var matcher = TOKEN.matcher(plain);
        int at = 0;
        while (at < plain.length()) {
            if (!matcher.region(at, plain.length()).lookingAt()) {
                throw FileFault.of("generator.arcs", "\"%s\" is not understood in a formula", plain.substring(at));
            }
            tokens.add(matcher.group().strip());
            at = matcher.end();
        }
        return tokens;
    }
}
