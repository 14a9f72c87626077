package org.cunjing.command;

import java.util.Arrays;
import java.util.List;
import org.cunjing.casework.Measure;
import org.jspecify.annotations.Nullable;

/// The figures of the annual report, in its order. Their names and definitions stand in `command/report.properties`.
public enum ReportFigure {
    OPINIONS(Measure.OPINIONS),
    DISPUTES_NEIGHBOUR(Measure.DISPUTES_NEIGHBOUR),
    DISPUTES_FAMILY(Measure.DISPUTES_FAMILY),
    DISPUTES_LABOUR(Measure.DISPUTES_LABOUR),
    OPEN_AIR_MEETINGS(Measure.OPEN_AIR_MEETINGS),
    LEAFLETS(Measure.COPIES),
    INSPECTIONS(Measure.INSPECTIONS),
    HAZARDS(Measure.HAZARDS),
    HAZARDS_CLOSED_IN_TIME(Measure.HAZARDS_CLOSED_IN_TIME),
    SERVICES(Measure.SERVICE_PERSON_TIMES),
    VOLUNTEERS(null);

    private final @Nullable Measure measure;

    ReportFigure(@Nullable Measure measure) {
        this.measure = measure;
    }

    /// What is counted in the ledgers; null: counted elsewhere.
    @Nullable Measure measure() {
        return measure;
    }

    /// Those counted in the ledgers, by month, village and officer.
    static List<ReportFigure> ofLedgers() {
        return Arrays.stream(values()).filter(figure -> figure.measure != null).toList();
    }

    String key() {
        return "figure." + name();
    }
}
