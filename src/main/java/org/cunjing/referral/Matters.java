package org.cunjing.referral;

import java.util.Optional;
import java.util.UUID;
import org.cunjing.casework.Details;
import org.cunjing.casework.EntryState;
import org.cunjing.casework.HazardSeverity;
import org.cunjing.casework.LedgerEntry;
import org.cunjing.casework.Ledgers;
import org.cunjing.patrol.Finding;
import org.cunjing.patrol.FindingKind;
import org.cunjing.patrol.FindingState;
import org.cunjing.patrol.Findings;
import org.cunjing.referral.Referral.Matter;
import org.cunjing.referral.Referral.Source;
import org.cunjing.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads from ledgers and findings what can be referred; nothing of their texts is taken along.
@Component
class Matters {

    private final Ledgers ledgers;
    private final Findings findings;

    Matters(Ledgers ledgers, Findings findings) {
        this.ledgers = ledgers;
        this.findings = findings;
    }

    /// @param officerId who looks after it now; null: the station
    record Found(
            Matter matter,
            @Nullable HazardSeverity severity,
            UUID villageId,
            @Nullable UUID officerId) {}

    /// @throws NotFound if there is none in reach, or it lies in no village
    /// @throws MatterSettled if nothing has to follow it
    Found get(Source source, UUID id) {
        return switch (source) {
            case ENTRY -> ofEntry(ledgers.get(id));
            case FINDING -> ofFinding(findings.get(id));
        };
    }

    private static Found ofEntry(LedgerEntry entry) {
        var head = entry.head();
        var matter = matterOf(entry.details());
        if (matter.isEmpty() || !head.progress().isOpen() || head.state() == EntryState.VOIDED) {
            throw new MatterSettled(head.id());
        }
        return new Found(matter.get(), severityOf(entry.details()), head.villageId(), head.ownerId());
    }

    private static Found ofFinding(Finding finding) {
        if (finding.state() == FindingState.CLOSED) {
            throw new MatterSettled(finding.id());
        }
        var village = finding.villageId();
        if (village == null) {
            throw new NotFound("village", finding.id());
        }
        var matter = finding.kind() == FindingKind.HAZARD ? Matter.HAZARD : Matter.DISPUTE;
        return new Found(matter, null, village, finding.officerId());
    }

    private static Optional<Matter> matterOf(Details details) {
        return switch (details) {
            case Details.Hazard _ -> Optional.of(Matter.HAZARD);
            case Details.Dispute _ -> Optional.of(Matter.DISPUTE);
            case Details.Opinion _ -> Optional.of(Matter.OPINION);
            case Details.Service _ -> Optional.of(Matter.SERVICE);
            case Details.CouncilMeeting _,
                    Details.CadreContact _,
                    Details.DisputeSign _,
                    Details.Screening _,
                    Details.PublicitySession _,
                    Details.Inspection _,
                    Details.GroupActivity _,
                    Details.HouseholdVisit _ -> Optional.empty();
        };
    }

    private static @Nullable HazardSeverity severityOf(Details details) {
        return details instanceof Details.Hazard hazard ? hazard.severity() : null;
    }
}
