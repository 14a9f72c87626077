package org.cunjing.command;

import java.util.Arrays;
import java.util.List;
import org.cunjing.casework.Measure;
import org.cunjing.patrol.RapidResponseTeam.Kind;
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
    VOLUNTEERS(null, null),
    TEAMS_STANDING(null, Kind.STANDING),
    TEAMS_DYNAMIC(null, Kind.DYNAMIC),
    TEAMS_STATION(null, Kind.STATION);

    private final @Nullable Measure measure;
    private final @Nullable Kind teams;

    ReportFigure(@Nullable Measure measure, @Nullable Kind teams) {
        this.measure = measure;
        this.teams = teams;
    }

    ReportFigure(Measure measure) {
        this(measure, null);
    }

    /// What is counted in the ledgers; null: counted elsewhere.
    @Nullable Measure measure() {
        return measure;
    }

    /// The kind of team that is counted; null: something else is.
    @Nullable Kind teams() {
        return teams;
    }

    static List<ReportFigure> ofTeams() {
        return Arrays.stream(values()).filter(figure -> figure.teams != null).toList();
    }

    /// Those that a village has a share of.
    static List<ReportFigure> ofVillages() {
        return Arrays.stream(values()).filter(figure -> figure.teams == null).toList();
    }

    /// Those counted in the ledgers, by month, village and officer.
    static List<ReportFigure> ofLedgers() {
        return Arrays.stream(values()).filter(figure -> figure.measure != null).toList();
    }

    String key() {
        return "figure." + name();
    }
}
