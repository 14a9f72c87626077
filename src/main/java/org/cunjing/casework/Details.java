package org.cunjing.casework;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.casework.checklist.Checked;
import org.cunjing.community.team.ActivityKind;
import org.cunjing.community.team.ForceKind;
import org.cunjing.community.team.JointForm;
import org.cunjing.territory.SiteKind;
import org.jspecify.annotations.Nullable;

/// What an entry says, by its kind. No resident is named in it: texts with personal numbers are refused, and there is
/// no field for a name.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Details.Opinion.class, name = "OPINION"),
    @JsonSubTypes.Type(value = Details.CouncilMeeting.class, name = "COUNCIL_MEETING"),
    @JsonSubTypes.Type(value = Details.CadreContact.class, name = "CADRE_CONTACT"),
    @JsonSubTypes.Type(value = Details.DisputeSign.class, name = "DISPUTE_SIGN"),
    @JsonSubTypes.Type(value = Details.Dispute.class, name = "DISPUTE"),
    @JsonSubTypes.Type(value = Details.Screening.class, name = "SCREENING"),
    @JsonSubTypes.Type(value = Details.PublicitySession.class, name = "PUBLICITY_SESSION"),
    @JsonSubTypes.Type(value = Details.Inspection.class, name = "INSPECTION"),
    @JsonSubTypes.Type(value = Details.Hazard.class, name = "HAZARD"),
    @JsonSubTypes.Type(value = Details.GroupActivity.class, name = "GROUP_ACTIVITY"),
    @JsonSubTypes.Type(value = Details.HouseholdVisit.class, name = "HOUSEHOLD_VISIT"),
    @JsonSubTypes.Type(value = Details.Service.class, name = "SERVICE")
})
@Schema(name = "EntryDetails")
public sealed interface Details {

    /// The site of the register that this is about; null: none.
    default @Nullable UUID siteId() {
        return null;
    }

    enum OpinionSource {
        VISIT,
        MEETING,
        HOTLINE,
        COMMITTEE,
        ONLINE
    }

    /// @param aboutPolice a need of or suggestion to the police themselves
    @Schema(name = "OpinionDetails")
    record Opinion(OpinionSource source, boolean aboutPolice, String text) implements Details {}

    /// A decision meeting of the village that the officer attended.
    ///
    /// @param raised what the officer raised
    @Schema(name = "CouncilMeetingDetails")
    record CouncilMeeting(String topic, @Nullable String raised) implements Details {}

    /// A talk with cadres of the village. Who said what is not written down, only what it was about.
    ///
    /// @param agreed what is to be done; null: nothing
    @Schema(name = "CadreContactDetails")
    record CadreContact(String subject, @Nullable String agreed) implements Details {}

    /// What may become a dispute.
    @Schema(name = "DisputeSignDetails")
    record DisputeSign(DisputeCategory category, String text) implements Details {}

    /// @param violence domestic violence or a threat of it: never mediated
    /// @param consent both sides want mediation
    /// @param facts what the grade follows from; they go with the grade when the case is closed
    /// @param signId entry of the early sign that it was; null: none had been noted
    @Schema(name = "DisputeDetails")
    record Dispute(
            DisputeCategory category,
            DisputeTrack track,
            boolean violence,
            boolean consent,
            String text,
            DisputeFacts facts,
            @Nullable UUID signId)
            implements Details {}

    /// @param signs how many signs of disputes were found; zero is a result
    @Schema(name = "ScreeningDetails")
    record Screening(
            LocalDate firstDay,
            LocalDate lastDay,
            int signs,
            @Nullable String note) implements Details {}

    enum PublicityTopic {
        LAW,
        TELECOM_FRAUD,
        DRUGS,
        ROAD_TRAFFIC,
        THEFT_ROBBERY,
        FIRE
    }

    enum PublicityForm {
        OPEN_AIR_MEETING,
        PERFORMANCE,
        DOOR_TO_DOOR,
        SCHOOL_LESSON,
        ONLINE
    }

    /// @param attendance persons, estimated
    /// @param copies leaflets handed out
    /// @param materialId what was handed out of the village's stock; null: nothing that is kept there
    /// @param coOrganisers organisations, no persons
    @Schema(name = "PublicitySessionDetails")
    record PublicitySession(
            PublicityTopic topic,
            PublicityForm form,
            int attendance,
            int copies,
            @Nullable String note,
            @Nullable UUID materialId,
            List<String> coOrganisers)
            implements Details {

        public PublicitySession {
            coOrganisers = coOrganisers == null ? List.of() : List.copyOf(coOrganisers);
        }
    }

    enum InspectionResult {
        /// A valid result, worth as much as any other.
        NOTHING_FOUND,
        HAZARD_FOUND
    }

    /// @param site name of the place
    /// @param siteId the same in the register; null: it is not listed there
    /// @param inspectors persons who inspected
    /// @param checked the checklist as it was gone through; null: without one
    @Schema(name = "InspectionDetails")
    record Inspection(
            SiteKind siteKind,
            String site,
            @Nullable UUID siteId,
            int inspectors,
            InspectionResult result,
            @Nullable String note,
            @Nullable Checked checked)
            implements Details {}

    /// @param inspectionId entry of the inspection or group activity that found it
    /// @param siteId where it is; null: nowhere that is listed
    @Schema(name = "HazardDetails")
    record Hazard(
            HazardType type,
            HazardSeverity severity,
            @Nullable UUID inspectionId,
            @Nullable UUID siteId,
            String text) implements Details {}

    /// @param form null: the force acted by itself
    /// @param roster members of the team who took part, counted among the participants
    @Schema(name = "GroupActivityDetails")
    record GroupActivity(
            ForceKind force,
            ActivityKind activity,
            int participants,
            String result,
            @Nullable JointForm form,
            @Nullable String place,
            @Nullable Integer minutes,
            @Nullable UUID shiftId,
            List<UUID> roster)
            implements Details {

        public GroupActivity {
            roster = roster == null ? List.of() : List.copyOf(roster);
        }
    }

    enum VisitPurpose {
        ROUTINE,
        FOLLOW_UP,
        CARE,
        INVITED
    }

    enum MetRole {
        RESIDENT,
        TENANT,
        SHOPKEEPER,
        COMMITTEE_MEMBER,
        NOBODY
    }

    /// Asked, seen and handled at the door.
    @Schema(name = "HouseholdVisitDetails")
    record HouseholdVisit(
            VisitPurpose purpose,
            int households,
            MetRole met,
            String heard,
            @Nullable String seen,
            @Nullable String handled)
            implements Details {}

    enum ServiceType {
        HOUSEHOLD_REGISTRATION,
        ID_CARD_PROXY,
        DRIVING_LICENCE,
        OTHER
    }

    /// @param proxy a document is collected on somebody's behalf
    /// @param authorised the written authorisation lies before the officer
    /// @param receipt reference of the hand-over receipt; null: not yet handed over
    @Schema(name = "ServiceDetails")
    record Service(
            ServiceType type,
            int personTimes,
            boolean proxy,
            boolean authorised,
            @Nullable String receipt,
            String text) implements Details {}
}
