package org.cunjing.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.cunjing.demonstration.Ground.Site;

/// Records of one invented year, in words of their own. Moments are on the clock of the district; `officer` is a badge.
final class Seeded {

    private Seeded() {}

    enum DisputeKind {
        NEIGHBOUR,
        FAMILY,
        LABOUR
    }

    enum Topic {
        LAW,
        TELECOM_FRAUD,
        DRUGS,
        ROAD_TRAFFIC,
        THEFT_ROBBERY,
        FIRE
    }

    enum HazardKind {
        FIRE_EXIT,
        ELECTRICITY,
        FIRE_EQUIPMENT,
        SECURITY_EQUIPMENT,
        REGISTRATION,
        TRAFFIC
    }

    enum Severity {
        LOW(30),
        MEDIUM(15),
        HIGH(5);

        final int daysToClose;

        Severity(int daysToClose) {
            this.daysToClose = daysToClose;
        }
    }

    enum ServiceKind {
        HOUSEHOLD_REGISTRATION,
        ID_CARD_PROXY,
        DRIVING_LICENCE
    }

    enum TeamKind {
        STANDING,
        DYNAMIC,
        STATION
    }

    record Entry(LocalDateTime at, String villageCode, String officer, String text) {}

    record Opinion(Entry entry, Optional<LocalDate> answeredOn) {}

    record Dispute(Entry entry, DisputeKind kind, Optional<LocalDate> settledOn) {}

    record Meeting(Entry entry, Topic topic, int attendance, int copies) {}

    /// @param hazards found on this occasion, most often none
    record Inspection(Entry entry, Site site, List<Hazard> hazards) {}

    /// @param closedOn empty while it is still open at the end of the year
    record Hazard(HazardKind kind, Severity severity, String text, LocalDate dueOn, Optional<LocalDate> closedOn) {}

    record Service(Entry entry, ServiceKind kind, int personTimes) {}

    record Council(Entry entry) {}

    record Visit(Entry entry, int households) {}

    record Activity(Entry entry, String organisation, int participants) {}

    record Organisation(String name, String townshipCode, int volunteers) {}

    /// @param stationCode of a team of a station
    record Team(String name, TeamKind kind, Optional<String> stationCode, int strength) {}
}
