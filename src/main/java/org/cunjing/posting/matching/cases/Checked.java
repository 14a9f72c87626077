package org.cunjing.posting.matching.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunjing.posting.matching.assignment.Lot;

/// The problem of a result, as a checker needs it: who may go where, at which numbers. Nothing of the search is in it.
///
/// @param pairs for each officer the villages it may have, with the numbers of the pair in the order of `names`
record Checked(
        Optional<Case> source,
        List<String> officers,
        List<String> villages,
        List<String> names,
        Map<String, Map<String, long[]>> pairs) {

    static Checked of(Pairs stored) {
        var table = new HashMap<String, Map<String, long[]>>();
        for (int i = 0; i < stored.shape().rows(); i++) {
            for (int a = stored.shape().start(i); a < stored.shape().start(i + 1); a++) {
                table.computeIfAbsent(stored.officers().name(stored.shape().column(a)), key -> new HashMap<>())
                        .put(
                                stored.villages().name(i),
                                new long[] {stored.shape().cost(a)});
            }
        }
        return new Checked(
                Optional.empty(), stored.officers().names(), stored.villages().names(), List.of("cost"), table);
    }

    static Checked of(Case problem) {
        if (problem.get("generator").exists()) {
            var arcs = Generator.arcs(problem.get("generator"));
            return of(new Pairs(
                    Ids.numbered(arcs.columns()), Ids.numbered(arcs.rows()), List.of("cost"), arcs, List.of()));
        }
        var fields = problem.get("variants").exists() ? problem.get("variants").get(0) : problem.fields();
        var officers = new ArrayList<String>();
        if (fields.get("officers").exists()) {
            officers.addAll(fields.get("officers").texts());
        } else {
            fields.get("applicants")
                    .list()
                    .forEach(row -> officers.add(row.get(0).text()));
        }
        if (fields.get("reserves").exists()) {
            officers.addAll(fields.get("reserves").texts());
        }
        var rows = problem.rows().isPresent()
                ? problem.rows()
                : Optional.of(fields.get("pairs")).filter(Fields::exists).map(PairRows::of);
        var names = new ArrayList<String>();
        var table = new LinkedHashMap<String, Map<String, long[]>>();
        if (rows.isPresent()) {
            names.addAll(problem.get("pairColumns").texts());
            int officer = Math.max(names.indexOf("officer"), names.indexOf("applicant"));
            int village = names.indexOf("village");
            for (var row : rows.get().rows()) {
                long[] numbers = java.util.stream.IntStream.range(0, names.size())
                        .filter(c -> c != officer && c != village)
                        .mapToLong(row::number)
                        .toArray();
                table.computeIfAbsent(row.text(officer), key -> new HashMap<>()).put(row.text(village), numbers);
            }
            names.removeAll(List.of("officer", "applicant", "village"));
        } else {
            names.add("wish");
            var lists = fields.get("eligible").exists() ? fields.get("eligible") : fields.get("officerPreferences");
            lists.map().forEach((officer, list) -> table.put(officer, wishes(list)));
        }
        return new Checked(
                Optional.of(problem), officers, fields.get("villages").texts(), names, table);
    }

    private static Map<String, long[]> wishes(Fields list) {
        var wishes = new HashMap<String, long[]>();
        var tiers = Wishes.tiers(list);
        for (int t = 0; t < tiers.size(); t++) {
            for (var village : tiers.get(t)) {
                wishes.put(village.text(), new long[] {t + 1});
            }
        }
        return wishes;
    }

    /// Number of a pair for a level of a certificate.
    long number(String level, String officer, String village, long seed) {
        long[] numbers = pairs.getOrDefault(officer, Map.of()).getOrDefault(village, new long[0]);
        if (level.equals("lot")) {
            return new Lot(seed).of(officer, village);
        }
        if (level.startsWith("wish") && level.length() > 4) {
            return numbers[0] == Long.parseLong(level.substring(4)) ? -1 : 0;
        }
        int index = names.indexOf(level);
        if (index < 0) {
            throw FileFault.of("certificate.levels", "\"%s\" is no number of this problem", level);
        }
        return numbers[index];
    }

    boolean eligible(String officer, String village) {
        return pairs.getOrDefault(officer, Map.of()).containsKey(village);
    }
}
