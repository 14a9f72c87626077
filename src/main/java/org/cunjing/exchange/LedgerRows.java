package org.cunjing.exchange;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cunjing.casework.EntryFilter;
import org.cunjing.casework.EntryKind;
import org.cunjing.casework.EntryPlace;
import org.cunjing.casework.LedgerRegister;
import org.springframework.stereotype.Component;

/// Entries in reach of whoever asks, as rows of sheets; as many as one import takes back.
@Component
class LedgerRows {

    private final LedgerRegister register;
    private final LedgerKeeper keeper;
    private final ZoneId zone;

    LedgerRows(LedgerRegister register, LedgerKeeper keeper, ZoneId zone) {
        this.register = register;
        this.keeper = keeper;
        this.zone = zone;
    }

    /// @throws ListTooLong if there are more than fit into a file that can be brought back
    Map<SheetKind, List<Map<String, String>>> list(EntryFilter filter, EntryPlace place) {
        var found = register.list(filter, place, BroughtFile.MOST_ROWS);
        if (found.size() > BroughtFile.MOST_ROWS) {
            throw new ListTooLong(BroughtFile.MOST_ROWS);
        }
        var places = keeper.places();
        var rows = new EnumMap<SheetKind, List<Map<String, String>>>(SheetKind.class);
        for (var one : found) {
            var kind = kindOf(one.head().kind());
            rows.computeIfAbsent(kind, _ -> new ArrayList<>()).add(LedgerText.write(kind, one, places, zone));
        }
        return rows;
    }

    private static SheetKind kindOf(EntryKind entries) {
        return Arrays.stream(SheetKind.values())
                .filter(kind -> kind.entries().filter(entries::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
