package org.cunjing.exchange;

import static org.cunjing.exchange.VillageText.day;
import static org.cunjing.exchange.VillageText.value;
import static org.cunjing.exchange.VillageText.words;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.roster.Officer;
import org.cunjing.roster.OfficerClass;
import org.cunjing.roster.Officers.Private;

/// An officer as the columns of the sheet, and back.
final class OfficerText {

    private OfficerText() {}

    static Map<String, String> write(Officer one, Private personal, String branch, String station) {
        var row = new HashMap<String, String>();
        row.put("badge", one.badge());
        row.put("name", one.name());
        row.put("class", one.officerClass().name());
        row.put("branch", branch);
        row.put("station", station);
        row.put("bornYear", Integer.toString(one.bornYear()));
        row.put("grassrootsYears", Integer.toString(one.grassrootsYears()));
        row.put("specialties", words(one.specialties()));
        row.put("dutyPhone", one.dutyPhone());
        row.put("privatePhone", personal.phone());
        row.put("partyMember", Boolean.toString(personal.partyMember()));
        row.put("joinedOn", one.joinedOn().toString());
        row.put("leftOn", day(one.leftOn()));
        return row;
    }

    static Officer read(Map<String, String> row, UUID id, KnownIds branches, KnownIds stations) {
        return new Officer(
                id,
                value(row, "badge"),
                value(row, "name"),
                OfficerClass.valueOf(value(row, "class")),
                named(row, "branch").map(branches::get).orElse(null),
                named(row, "station").map(stations::get).orElse(null),
                Integer.parseInt(value(row, "bornYear")),
                Integer.parseInt(value(row, "grassrootsYears")),
                words(value(row, "specialties")),
                value(row, "dutyPhone"),
                LocalDate.parse(value(row, "joinedOn")),
                day(value(row, "leftOn")));
    }

    static Private personal(Map<String, String> row) {
        return new Private(value(row, "privatePhone"), Boolean.parseBoolean(value(row, "partyMember")));
    }

    private static Optional<String> named(Map<String, String> row, String column) {
        return Optional.of(value(row, column)).filter(name -> !name.isEmpty());
    }
}
