package org.cunjing.posting.matching.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// What a file holds, by how it begins.
enum Format {
    JSON,

    /// A table of costs as text.
    TEXT,

    /// Costs, loads and load limits as text.
    LOADS,

    /// Lines officer, village, cost.
    TABLE,

    /// Lines with ratings of both sides.
    RATINGS;

    /// A table of ratings has five columns or more.
    private static final int RATING_COLUMNS = 5;

    static Format of(Path file, long mostBytes) throws IOException {
        String head;
        try (var in = Source.open(file, mostBytes)) {
            head = new String(in.readNBytes(4096), StandardCharsets.UTF_8).strip();
        }
        if (head.isEmpty()) {
            throw new FileFault("line 1", "the file is empty");
        }
        if ("{[\"".indexOf(head.charAt(0)) >= 0) {
            return JSON;
        }
        var first = head.lines().findFirst().orElse("").strip();
        if (first.contains(",")) {
            return List.of(first.split(",", -1)).size() >= RATING_COLUMNS ? RATINGS : TABLE;
        }
        var numbers = first.split("\\s+", -1);
        return numbers.length == 2 && !square(file, numbers[0], mostBytes) ? LOADS : TEXT;
    }

    /// A row of a table of costs may break anywhere, so it can begin with two numbers; then n and n² numbers are in it.
    /// With loads there would be an even number of them and one more per officer, which is never the same.
    private static boolean square(Path file, String first, long mostBytes) throws IOException {
        if (!first.matches("\\d{1,5}")) {
            return false;
        }
        long n = Long.parseLong(first);
        try (var in = Source.open(file, mostBytes)) {
            return numbers(in) == 1 + n * n;
        }
    }

    private static long numbers(InputStream in) throws IOException {
        long count = 0;
        boolean blank = true;
        byte[] buffer = new byte[1 << 16];
        for (int got = in.read(buffer); got > 0; got = in.read(buffer)) {
            for (int k = 0; k < got; k++) {
                boolean space = buffer[k] <= ' ';
                count += blank && !space ? 1 : 0;
                blank = space;
            }
        }
        return count;
    }
}
