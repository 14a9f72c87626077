package org.cunjing.analysis;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.casework.DisputeCategory;
import org.cunjing.casework.EntryFilter;
import org.cunjing.casework.EntryHead;
import org.cunjing.casework.EntryKind;
import org.cunjing.casework.EntryState;
import org.cunjing.casework.HazardType;
import org.cunjing.casework.Ledgers;
import org.cunjing.patrol.Finding;
import org.cunjing.patrol.Findings;
import org.springframework.stereotype.Component;

/// What happened in the villages within reach, as rules see it: place, day and kind. Texts and people stay behind.
@Component
class Incidents {

    /// More than a county writes down in five years.
    private static final int MOST = 100_000;

    private final Ledgers ledgers;
    private final Findings findings;
    private final ZoneId zone;

    Incidents(Ledgers ledgers, Findings findings, ZoneId zone) {
        this.ledgers = ledgers;
        this.findings = findings;
        this.zone = zone;
    }

    Stream<Incident> since(LocalDate first, LocalDate today) {
        var entries = Stream.of(EntryKind.HAZARD, EntryKind.DISPUTE)
                .flatMap(kind -> ledgers.list(filter(kind, first, today), MOST, 0).entries().stream())
                .filter(head -> head.state() != EntryState.VOIDED)
                .flatMap(head -> kind(head).map(kind -> incident(head, kind, today)).stream());
        var found = findings.list(null, null, false, MOST, 0).stream()
                .flatMap(finding -> incident(finding).stream())
                .filter(incident -> !incident.day().isBefore(first));
        return Stream.concat(entries, found);
    }

    private static EntryFilter filter(EntryKind kind, LocalDate first, LocalDate today) {
        return new EntryFilter(
                null, null, null, null, null, kind, null, null, null, null, null, null, null, first, today, null, null);
    }

    private static Incident incident(EntryHead head, IncidentKind kind, LocalDate today) {
        return new Incident(
                head.id(),
                kind,
                head.villageId(),
                head.place(),
                head.happenedOn(),
                head.year() + "-" + head.number(),
                head.isOverdue(today) ? head.dueOn() : null);
    }

    private static Optional<IncidentKind> kind(EntryHead head) {
        if (head.kind() == EntryKind.DISPUTE) {
            boolean atHome = DisputeCategory.valueOf(head.category()) == DisputeCategory.FAMILY;
            return atHome ? Optional.empty() : Optional.of(IncidentKind.DISPUTE);
        }
        return Optional.of(
                switch (HazardType.valueOf(head.category())) {
                    case FIRE -> IncidentKind.FIRE;
                    case ROAD_TRAFFIC -> IncidentKind.ROAD_TRAFFIC;
                    case PUBLIC_SECURITY -> IncidentKind.PUBLIC_SECURITY;
                    case OTHER -> IncidentKind.OTHER_HAZARD;
                });
    }

    private Optional<Incident> incident(Finding finding) {
        UUID village = finding.villageId();
        return village == null
                ? Optional.empty()
                : Optional.of(new Incident(
                        finding.id(),
                        switch (finding.kind()) {
                            case HAZARD -> IncidentKind.FOUND_HAZARD;
                            case DISPUTE -> IncidentKind.DISPUTE;
                        },
                        village,
                        finding.position(),
                        LocalDate.ofInstant(finding.reportedAt(), zone),
                        null,
                        null));
    }
}
