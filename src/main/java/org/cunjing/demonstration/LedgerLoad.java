package org.cunjing.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.casework.Details;
import org.cunjing.casework.Details.InspectionResult;
import org.cunjing.casework.DisputeCategory;
import org.cunjing.casework.DisputeFacts;
import org.cunjing.casework.DisputeTrack;
import org.cunjing.casework.HazardSeverity;
import org.cunjing.casework.LedgerHistory;
import org.cunjing.casework.NewEntry;
import org.cunjing.casework.PastEntry;
import org.cunjing.community.team.ActivityKind;
import org.cunjing.community.team.ForceKind;
import org.cunjing.community.team.JointForm;
import org.cunjing.demonstration.Seeded.Entry;
import org.cunjing.territory.SiteKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the records of 2022 into the ledgers of the officers who made them.
@Component
class LedgerLoad {

    private static final Duration TO_RECORD = Duration.ofMinutes(20);
    private static final List<JointForm> FORMS = List.of(JointForm.values());
    private static final LocalTime OFFICE_HOUR = LocalTime.of(15, 30);

    private final LedgerHistory history;
    private final ZoneId zone;

    LedgerLoad(LedgerHistory history, ZoneId zone) {
        this.history = history;
        this.zone = zone;
    }

    void load(Year2022 year, List<Seeded.Visit> rounds, Signatures signatures, Identities ids) {
        var loading = new Loading(signatures, ids);
        year.opinions().forEach(loading::add);
        year.disputes().forEach(loading::add);
        year.meetings().forEach(loading::add);
        year.inspections().forEach(loading::add);
        year.services().forEach(loading::add);
        year.councils().forEach(loading::add);
        year.visits().forEach(loading::add);
        year.activities().forEach(loading::add);
        rounds.forEach(loading::add);
        history.load(loading.entries);
    }

    private final class Loading {

        private final Signatures signatures;
        private final Identities ids;
        private final List<PastEntry> entries = new ArrayList<>();

        Loading(Signatures signatures, Identities ids) {
            this.signatures = signatures;
            this.ids = ids;
        }

        void add(Seeded.Opinion opinion) {
            var details = new Details.Opinion(
                    Details.OpinionSource.VISIT, false, opinion.entry().text());
            add(opinion.entry(), details, null, opinion.answeredOn());
        }

        void add(Seeded.Dispute dispute) {
            var details = new Details.Dispute(
                    DisputeCategory.valueOf(dispute.kind().name()),
                    DisputeTrack.PEOPLES_MEDIATION,
                    false,
                    true,
                    dispute.entry().text(),
                    DisputeFacts.NONE,
                    null);
            add(dispute.entry(), details, null, dispute.settledOn());
        }

        void add(Seeded.Meeting meeting) {
            var details = new Details.PublicitySession(
                    Details.PublicityTopic.valueOf(meeting.topic().name()),
                    Details.PublicityForm.OPEN_AIR_MEETING,
                    meeting.attendance(),
                    meeting.copies(),
                    meeting.entry().text(),
                    null,
                    List.of());
            add(meeting.entry(), details, null, Optional.empty());
        }

        void add(Seeded.Inspection inspection) {
            var result =
                    inspection.hazards().isEmpty() ? InspectionResult.NOTHING_FOUND : InspectionResult.HAZARD_FOUND;
            var site = ids.site(inspection.site().code());
            var details = new Details.Inspection(
                    SiteKind.valueOf(inspection.site().kind().name()),
                    inspection.site().name(),
                    site,
                    2,
                    result,
                    inspection.entry().text(),
                    null);
            var id = add(inspection.entry(), details, null, Optional.empty());
            for (var hazard : inspection.hazards()) {
                var found = new Details.Hazard(
                        Mapped.type(hazard.kind()), Mapped.severity(hazard.severity()), id, site, hazard.text());
                add(inspection.entry(), found, hazard.dueOn(), hazard.closedOn());
            }
        }

        void add(Seeded.Service service) {
            var type = Details.ServiceType.valueOf(service.kind().name());
            boolean proxy = type != Details.ServiceType.HOUSEHOLD_REGISTRATION;
            var receipt = "R-%05d".formatted(entries.size());
            var details = new Details.Service(
                    type,
                    service.personTimes(),
                    proxy,
                    proxy,
                    receipt,
                    service.entry().text());
            add(service.entry(), details, null, Optional.of(service.entry().at().toLocalDate()));
        }

        void add(Seeded.Council council) {
            add(council.entry(), new Details.CouncilMeeting(council.entry().text(), null), null, Optional.empty());
        }

        void add(Seeded.Visit visit) {
            var details = new Details.HouseholdVisit(
                    Details.VisitPurpose.ROUTINE,
                    visit.households(),
                    Details.MetRole.RESIDENT,
                    visit.entry().text(),
                    null,
                    null);
            add(visit.entry(), details, null, Optional.empty());
        }

        void add(Seeded.Activity activity) {
            var details = new Details.GroupActivity(
                    ForceKind.VOLUNTEER,
                    ActivityKind.PATROL,
                    activity.participants(),
                    activity.entry().text(),
                    FORMS.get(entries.size() % FORMS.size()),
                    null,
                    null,
                    null,
                    List.of());
            add(activity.entry(), details, null, Optional.empty());
        }

        private UUID add(Entry entry, Details details, @Nullable LocalDate dueOn, Optional<LocalDate> closedOn) {
            var id = ids.of("entry", Integer.toString(entries.size()));
            var happened = entry.at().atZone(zone).toInstant();
            entries.add(new PastEntry(
                    new NewEntry(
                            id,
                            ids.village(entry.villageCode()),
                            ids.officer(entry.officer()),
                            happened,
                            null,
                            null,
                            details),
                    signatures.officer(entry.officer(), happened.plus(TO_RECORD)),
                    signatures.squadLeader(entry.villageCode(), happened.plus(Duration.ofDays(1))),
                    dueOn,
                    closedOn.map(day -> closer(entry, details, closing(day, happened)))
                            .orElse(null)));
            return id;
        }

        /// Nothing is closed before it was recorded.
        private Instant closing(LocalDate day, Instant happened) {
            var atOffice = day.atTime(OFFICE_HOUR).atZone(zone).toInstant();
            return atOffice.isAfter(happened) ? atOffice : happened.plus(TO_RECORD);
        }

        /// Who found a prominent or major hazard does not close it.
        private Mark closer(Entry entry, Details details, Instant at) {
            return details instanceof Details.Hazard hazard && hazard.severity() != HazardSeverity.GENERAL
                    ? signatures.squadLeader(entry.villageCode(), at)
                    : signatures.officer(entry.officer(), at);
        }
    }
}
