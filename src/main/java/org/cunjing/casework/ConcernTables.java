package org.cunjing.casework;

import static org.cunjing.casework.Columns.constant;
import static org.cunjing.casework.Columns.row;

import java.time.LocalDate;
import java.util.UUID;
import org.cunjing.casework.Details.CadreContact;
import org.cunjing.casework.Details.CouncilMeeting;
import org.cunjing.casework.Details.Dispute;
import org.cunjing.casework.Details.DisputeSign;
import org.cunjing.casework.Details.HouseholdVisit;
import org.cunjing.casework.Details.Opinion;
import org.cunjing.casework.Details.Screening;
import org.cunjing.casework.Details.Service;

/// Where lies what people bring up: opinions, disputes, visits, services; column by column.
final class ConcernTables {

    static final DetailTable<Opinion> OPINION = new DetailTable<>(
            Opinion.class,
            "casework.opinion",
            it -> row("source", it.source(), "about_police", it.aboutPolice(), "text", it.text()),
            (row, _) -> new Opinion(
                    constant(row, "source", Details.OpinionSource.class),
                    row.getBoolean("about_police"),
                    row.getString("text")));

    static final DetailTable<CouncilMeeting> COUNCIL_MEETING = new DetailTable<>(
            CouncilMeeting.class,
            "casework.council_meeting",
            it -> row("topic", it.topic(), "raised", it.raised()),
            (row, _) -> new CouncilMeeting(row.getString("topic"), row.getString("raised")));

    static final DetailTable<CadreContact> CADRE_CONTACT = new DetailTable<>(
            CadreContact.class,
            "casework.cadre_contact",
            it -> row("subject", it.subject(), "agreed", it.agreed()),
            (row, _) -> new CadreContact(row.getString("subject"), row.getString("agreed")));

    static final DetailTable<DisputeSign> DISPUTE_SIGN = new DetailTable<>(
            DisputeSign.class,
            "casework.dispute_sign",
            it -> row("category", it.category(), "text", it.text()),
            (row, _) -> new DisputeSign(constant(row, "category", DisputeCategory.class), row.getString("text")));

    static final DetailTable<Dispute> DISPUTE = new DetailTable<>(
            Dispute.class,
            "casework.dispute",
            "casework.dispute d left join casework.grading g using (bureau, entry_id)",
            it -> row(
                    "category",
                    it.category(),
                    "track",
                    it.track(),
                    "violence",
                    it.violence(),
                    "consent",
                    it.consent(),
                    "text",
                    it.text(),
                    "sign_id",
                    it.signId()),
            (row, _) -> new Dispute(
                    constant(row, "category", DisputeCategory.class),
                    constant(row, "track", DisputeTrack.class),
                    row.getBoolean("violence"),
                    row.getBoolean("consent"),
                    row.getString("text"),
                    GradingStore.facts(row),
                    row.getObject("sign_id", UUID.class)));

    static final DetailTable<Screening> SCREENING = new DetailTable<>(
            Screening.class,
            "casework.screening",
            it -> row("first_day", it.firstDay(), "last_day", it.lastDay(), "signs", it.signs(), "note", it.note()),
            (row, _) -> new Screening(
                    row.getObject("first_day", LocalDate.class),
                    row.getObject("last_day", LocalDate.class),
                    row.getInt("signs"),
                    row.getString("note")));

    static final DetailTable<HouseholdVisit> HOUSEHOLD_VISIT = new DetailTable<>(
            HouseholdVisit.class,
            "casework.household_visit",
            it -> row(
                    "purpose",
                    it.purpose(),
                    "households",
                    it.households(),
                    "met",
                    it.met(),
                    "heard",
                    it.heard(),
                    "seen",
                    it.seen(),
                    "handled",
                    it.handled()),
            (row, _) -> new HouseholdVisit(
                    constant(row, "purpose", Details.VisitPurpose.class),
                    row.getInt("households"),
                    constant(row, "met", Details.MetRole.class),
                    row.getString("heard"),
                    row.getString("seen"),
                    row.getString("handled")));

    static final DetailTable<Service> SERVICE = new DetailTable<>(
            Service.class,
            "casework.service",
            it -> row(
                    "type",
                    it.type(),
                    "person_times",
                    it.personTimes(),
                    "proxy",
                    it.proxy(),
                    "authorised",
                    it.authorised(),
                    "receipt",
                    it.receipt(),
                    "text",
                    it.text()),
            (row, _) -> new Service(
                    constant(row, "type", Details.ServiceType.class),
                    row.getInt("person_times"),
                    row.getBoolean("proxy"),
                    row.getBoolean("authorised"),
                    row.getString("receipt"),
                    row.getString("text")));

    private ConcernTables() {}
}
