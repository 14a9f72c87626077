package org.cunjing.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cunjing.Vectors;
import org.cunjing.platform.HolidayNotice;
import org.cunjing.platform.WorkingDays;
import tools.jackson.databind.JsonNode;

/// The calendar of the vectors, alone.
final class Calendars {

    private Calendars() {}

    static WorkingDays of2022() {
        var vector = Vectors.read("calendar.json");
        var notice = new HolidayNotice(
                vector.get("calendar").asString(), days(vector.get("holidays")), days(vector.get("makeupWorkdays")));
        return new WorkingDays(Map.of(2022, notice));
    }

    private static Set<LocalDate> days(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
