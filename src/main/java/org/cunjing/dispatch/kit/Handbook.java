package org.cunjing.dispatch.kit;

import java.time.LocalDate;
import java.util.List;

/// A work package as a book.
record Handbook(Bearer bearer, int version, LocalDate madeOn, List<Chapter> chapters) {

    record Chapter(String title, List<Line> lines) {

        Chapter {
            lines = List.copyOf(lines);
        }
    }

    record Line(String label, String text) {}

    Handbook {
        chapters = List.copyOf(chapters);
    }
}
