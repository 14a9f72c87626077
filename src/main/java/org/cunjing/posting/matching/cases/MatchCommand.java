package org.cunjing.posting.matching.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cunjing.posting.matching.assignment.LoadProblem;

/// `./run match FILE…` solves problems in files; `./run match --verify PROBLEM RESULT` checks a result.
///
/// Exit code 0: all answered; 1: a result is wrong; 2: a file or the command is faulty, one line says where.
public final class MatchCommand {

    private MatchCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (FileFault fault) {
            err.println(fault.getMessage());
            err.println(Options.USAGE);
            return 2;
        }
        if (options.verify()) {
            return guarded(options.files().getLast(), err, () -> verify(options, out));
        }
        int worst = 0;
        for (var file : options.files()) {
            worst = Math.max(worst, guarded(file, err, () -> solve(file, options, out)));
        }
        return worst;
    }

    private interface Work {
        int run() throws IOException;
    }

    private static int guarded(Path file, PrintStream err, Work work) {
        try {
            return work.run();
        } catch (FileFault | IllegalArgumentException | ArithmeticException fault) {
            err.printf("%s: %s%n", file, fault.getMessage());
        } catch (NoSuchFileException fault) {
            err.printf("%s: does not exist%n", fault.getFile());
        } catch (IOException fault) {
            err.printf("%s: cannot be read or written: %s%n", file, fault.getMessage());
        } catch (OutOfMemoryError fault) {
            err.printf("%s: does not fit into memory; allow more with CUNJING_MATCH_JAVA=-Xmx…%n", file);
        }
        return 2;
    }

    private static int solve(Path file, Options options, PrintStream out) throws IOException {
        var effort = new Effort();
        var result = new LinkedHashMap<String, Object>();
        result.put("problem", file.getFileName().toString());
        var format = Format.of(file, options.mostBytes());
        try (var in = Source.open(file, options.mostBytes())) {
            switch (format) {
                case JSON -> json(in, options, result, effort);
                case TEXT -> table(TextProblem.read(in), options, result, "assignment-text", effort);
                case TABLE -> table(TableProblem.read(in), options, result, "assignment-table", effort);
                case LOADS -> loads(LoadText.read(in), options, result, effort);
                case RATINGS -> ratings(RatingRows.read(in), options, result, effort);
            }
        }
        effort.end(result);
        var target = options.target(file);
        ResultFile.write(target, result);
        out.printf("%s: %s%n", file, target);
        return 0;
    }

    private static int verify(Options options, PrintStream out) throws IOException {
        var verdict =
                Verification.of(options.files().getFirst(), options.files().getLast(), options.mostBytes());
        verdict.proven().forEach(line -> out.println("right: " + line));
        verdict.faults().stream().limit(20).forEach(line -> out.println("WRONG: " + line));
        out.println(verdict.faults().isEmpty() ? "The result holds." : "The result does not hold.");
        return verdict.faults().isEmpty() ? 0 : 1;
    }

    private static void json(InputStream in, Options options, Map<String, Object> result, Effort effort)
            throws IOException {
        var file = CaseFile.read(in);
        effort.read();
        if (!file.list()) {
            one(file.cases().getFirst(), options, result, effort);
            return;
        }
        result.put("kind", "list");
        var cases = new ArrayList<Map<String, Object>>();
        for (var one : file.cases()) {
            var own = new LinkedHashMap<String, Object>();
            one(one, options, own, effort);
            cases.add(own);
        }
        result.put("cases", cases);
    }

    private static void one(Case problem, Options options, Map<String, Object> result, Effort effort) {
        result.put("id", problem.name());
        put(problem.kind(), Kinds.solve(problem, options.seed(), options.seconds(), effort), options, result);
    }

    private static void put(String kind, Answer answer, Options options, Map<String, Object> result) {
        result.put("kind", kind);
        result.put("seed", options.seed());
        result.putAll(answer.all());
    }

    private static void table(Pairs pairs, Options options, Map<String, Object> result, String kind, Effort effort) {
        effort.read();
        put(kind, GeneratedKind.solve(pairs, false), options, result);
    }

    private static void loads(LoadProblem problem, Options options, Map<String, Object> result, Effort effort) {
        effort.read();
        put("load-limits", LoadKind.solve(problem, options.greatest(), options.seconds()), options, result);
    }

    private static void ratings(RatingRows rows, Options options, Map<String, Object> result, Effort effort) {
        effort.read();
        put("ratings", RatingKind.solve(rows), options, result);
    }
}
