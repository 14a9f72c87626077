package org.cunjing.posting.matching.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunjing.posting.matching.assignment.Lot;

/// @param files problems, one after another; or, to verify, a problem and its result
/// @param greatest whether load limits are to be met at the greatest total instead of the least
/// @param seconds after which a search that has no other end gives what it has
record Options(
        List<Path> files,
        boolean verify,
        Optional<Path> out,
        long seed,
        long mostBytes,
        boolean greatest,
        long seconds) {

    private static final long USUAL_SECONDS = 60;
    private static final long MOST_SECONDS = 1_000_000;

    static final String USAGE =
            "usage: ./run match [--out FOLDER] [--seed NUMBER] [--most-bytes NUMBER] [--maximise] [--seconds NUMBER] FILE…, or ./run match --verify PROBLEM RESULT";

    static Options of(String[] arguments) {
        var files = new ArrayList<Path>();
        Optional<Path> out = Optional.empty();
        boolean verify = false;
        long seed = Lot.USUAL;
        long most = Source.MOST_BYTES;
        boolean greatest = false;
        long seconds = USUAL_SECONDS;
        for (int k = 0; k < arguments.length; k++) {
            switch (arguments[k]) {
                case "--verify" -> verify = true;
                case "--out" -> out = Optional.of(Path.of(value(arguments, k++)));
                case "--seed" -> seed = number(arguments, k++);
                case "--most-bytes" -> most = number(arguments, k++);
                case "--maximise" -> greatest = true;
                case "--seconds" -> seconds = Math.clamp(number(arguments, k++), 0, MOST_SECONDS);
                case String option when option.startsWith("--") -> throw new FileFault(option, "is no option");
                default -> files.add(Path.of(arguments[k]));
            }
        }
        if (files.isEmpty() || (verify && files.size() != 2)) {
            throw new FileFault("", verify ? "which problem, which result?" : "which file?");
        }
        return new Options(files, verify, out, seed, most, greatest, seconds);
    }

    private static String value(String[] arguments, int at) {
        if (at + 1 == arguments.length) {
            throw new FileFault(arguments[at], "needs a value");
        }
        return arguments[at + 1];
    }

    private static long number(String[] arguments, int at) {
        try {
            return Long.parseLong(value(arguments, at));
        } catch (NumberFormatException fault) {
            throw new FileFault(arguments[at], "needs a whole number");
        }
    }

    /// Beside the problem or in the folder that was given: `x.json.gz` is answered in `x.result.json`.
    Path target(Path file) throws IOException {
        var name = String.valueOf(file.getFileName()).replaceFirst("\\.gz$", "").replaceFirst("\\.(json|csv|txt)$", "");
        var result = name + ".result.json";
        return out.isPresent()
                ? Files.createDirectories(out.get()).resolve(result)
                : file.toAbsolutePath().resolveSibling(result);
    }
}
