package org.cunjing.exchange.outline;

import java.util.List;

/// What a file of outlines would change, before it does.
///
/// @param seal stands for the file, the choices and the villages as they were; taking over needs the same
/// @param codeProperty empty: no property of the file holds codes of villages
/// @param namedCrs what the file itself says of its coordinates; empty if nothing
/// @param villages of today, with and without a line
record OutlinePreview(
        String seal,
        String codeProperty,
        List<String> properties,
        String namedCrs,
        int villages,
        List<OutlineLine> lines) {

    OutlinePreview {
        properties = List.copyOf(properties);
        lines = List.copyOf(lines);
    }

    long faults() {
        return lines.stream().filter(line -> line.fault() != null).count();
    }

    List<OutlineLine> changes() {
        return lines.stream().filter(OutlineLine::changes).toList();
    }

    /// Every village of today gets or has its outline from the file: nothing on the map is invented any more.
    boolean coversEverything() {
        return faults() == 0 && lines.size() == villages;
    }
}
