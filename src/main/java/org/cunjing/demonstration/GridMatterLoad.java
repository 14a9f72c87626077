package org.cunjing.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cunjing.access.Mark;
import org.cunjing.casework.Details;
import org.cunjing.casework.HazardSeverity;
import org.cunjing.casework.HazardType;
import org.cunjing.casework.LedgerHistory;
import org.cunjing.casework.NewEntry;
import org.cunjing.casework.PastEntry;
import org.cunjing.demonstration.Cast.CommunityOfficer;
import org.cunjing.grid.linkage.GridEvent.Direction;
import org.cunjing.grid.linkage.GridEvent.Kind;
import org.cunjing.grid.linkage.GridEventHistory;
import org.cunjing.grid.linkage.GridEventHistory.PastMatter;
import org.cunjing.grid.linkage.GridEventHistory.PastStep;
import org.cunjing.grid.linkage.GridEventStep;
import org.springframework.stereotype.Component;

/// What police and grid share these days at the first station, in every state that a list can show.
@Component
class GridMatterLoad {

    private static final Pattern PARTS = Pattern.compile(";");
    private static final int CENTRE = 1;
    private static final String IN_LEDGER = "LEDGER";

    private final GridEventHistory history;
    private final LedgerHistory ledgers;
    private final Clock clock;
    private final Words words = new Words();

    GridMatterLoad(GridEventHistory history, LedgerHistory ledgers, Clock clock) {
        this.history = history;
        this.ledgers = ledgers;
        this.clock = clock;
    }

    void load(District district, Cast cast, Signatures signatures, Identities ids) {
        var station = district.stations().getFirst().code();
        var squad = cast.community().stream()
                .filter(officer -> officer.stationCode().equals(station))
                .toList();
        words.list("grid.matters").forEach(line -> share(PARTS.split(line, -1), squad, signatures, ids));
    }

    /// Direction, officer, kind, place, text, grid worker, number in the grid system, days ago, what became of it,
    /// words.
    private void share(String[] parts, List<CommunityOfficer> squad, Signatures signatures, Identities ids) {
        var officer = squad.get(Integer.parseInt(parts[1]));
        var badge = officer.person().badge();
        var direction = Direction.valueOf(parts[0]);
        var at =
                clock.instant().minus(Duration.ofDays(Long.parseLong(parts[7]))).minus(Duration.ofHours(2));
        var later = at.plus(Duration.ofMinutes(50));
        var id = ids.of("grid-matter", officer.main() + parts[4]);
        boolean fromGrid = direction == Direction.TO_POLICE;
        if (parts[8].equals(IN_LEDGER)) {
            record(id, officer, parts[4], signatures.officer(badge, later), ids);
        }
        history.add(
                new PastMatter(
                        id,
                        direction,
                        ReferralLoad.department(ids, CENTRE),
                        GridLoad.general(ids, officer.main()),
                        Kind.valueOf(parts[2]),
                        parts[6].isEmpty() ? null : parts[6],
                        parts[5],
                        parts[3],
                        parts[4]),
                fromGrid ? centre(at) : signatures.officer(badge, at),
                steps(parts, fromGrid ? signatures.officer(badge, later) : centre(later)));
    }

    private List<PastStep> steps(String[] parts, Mark taken) {
        var accept = new PastStep(GridEventStep.ACCEPT, null, parts[8].equals(IN_LEDGER), taken);
        return switch (parts[8]) {
            case "SENT" -> List.of();
            case "RETURN" -> List.of(new PastStep(GridEventStep.RETURN, parts[9], false, taken));
            case "RESOLVE" -> List.of(accept, new PastStep(GridEventStep.RESOLVE, parts[9], false, taken));
            default -> List.of(accept);
        };
    }

    private Mark centre(Instant at) {
        return new Mark(at, "department", words.list("department.people").get(CENTRE));
    }

    private void record(UUID id, CommunityOfficer officer, String text, Mark mark, Identities ids) {
        var found = new NewEntry(
                id,
                ids.village(officer.main()),
                ids.officer(officer.person().badge()),
                mark.at(),
                null,
                null,
                new Details.Hazard(HazardType.FIRE, HazardSeverity.GENERAL, null, null, text));
        ledgers.load(List.of(new PastEntry(found, mark, null, null, null)));
    }
}
