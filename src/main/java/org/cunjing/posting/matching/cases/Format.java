package org.cunjing.posting.matching.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// What a file holds, by how it begins.
enum Format {
    JSON,
    TEXT,
    TABLE;

    static Format of(Path file, long mostBytes) throws IOException {
        try (var in = Source.open(file, mostBytes)) {
            var head = new String(in.readNBytes(4096), StandardCharsets.UTF_8).strip();
            if (head.isEmpty()) {
                throw new FileFault("line 1", "the file is empty");
            }
            if ("{[\"".indexOf(head.charAt(0)) >= 0) {
                return JSON;
            }
            return head.lines().findFirst().orElse("").contains(",") ? TABLE : TEXT;
        }
    }
}
