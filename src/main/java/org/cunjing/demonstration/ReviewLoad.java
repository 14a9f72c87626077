package org.cunjing.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cunjing.casework.Details;
import org.cunjing.casework.LedgerHistory;
import org.cunjing.casework.NewEntry;
import org.cunjing.casework.PastEntry;
import org.cunjing.casework.review.CaseNote;
import org.cunjing.casework.review.Consequence;
import org.cunjing.casework.review.Findings;
import org.cunjing.casework.review.NoReviewReason;
import org.cunjing.casework.review.PastReview;
import org.cunjing.casework.review.PreventableKind;
import org.cunjing.casework.review.Prevention;
import org.cunjing.casework.review.ReviewHistory;
import org.cunjing.demonstration.Cast.CommunityOfficer;
import org.cunjing.platform.WorkingDays;
import org.springframework.stereotype.Component;

/// Preventable cases of the first station's villages in the last weeks, in every state that a list can show.
@Component
class ReviewLoad {

    private static final Pattern PARTS = Pattern.compile(";");
    private static final Pattern COMMAS = Pattern.compile(",");
    private static final int REVIEW_WORKING_DAYS = 10;

    private final ReviewHistory history;
    private final LedgerHistory ledgers;
    private final WorkingDays calendar;
    private final Clock clock;
    private final ZoneId zone;
    private final Words words = new Words();

    ReviewLoad(ReviewHistory history, LedgerHistory ledgers, WorkingDays calendar, Clock clock, ZoneId zone) {
        this.history = history;
        this.ledgers = ledgers;
        this.calendar = calendar;
        this.clock = clock;
        this.zone = zone;
    }

    void load(District district, Cast cast, Signatures signatures, Identities ids) {
        var station = district.stations().getFirst().code();
        var squad = cast.community().stream()
                .filter(officer -> officer.stationCode().equals(station))
                .toList();
        var lines = words.list("reviews");
        for (int i = 0; i < lines.size(); i++) {
            var parts = PARTS.split(lines.get(i), -1);
            load(i, parts, squad.get(Integer.parseInt(parts[0])), signatures, ids);
        }
    }

    /// Officer, kind, days since it was noted, days since the visit, what failed, what followed, why nobody went there,
    /// and
    /// whether the station has closed it.
    private void load(int number, String[] parts, CommunityOfficer officer, Signatures signatures, Identities ids) {
        var noted = daysAgo(parts[2]);
        var day = LocalDate.ofInstant(noted, zone);
        var due = calendar.addWorkingDays(day, REVIEW_WORKING_DAYS);
        var badge = officer.person().badge();
        var note = new CaseNote(
                ids.of("preventable-case", Integer.toString(number)),
                ids.village(officer.main()),
                "A%06d%d%06d".formatted(510_000, day.getYear(), 1_201 + number * 37),
                PreventableKind.valueOf(parts[1]),
                YearMonth.from(day));
        boolean handedIn = !parts[3].isEmpty();
        var reviewed = handedIn ? signatures.officer(badge, daysAgo(parts[3])) : null;
        history.load(List.of(new PastReview(
                note,
                signatures.squadLeader(officer.main(), noted),
                due,
                ids.officer(badge),
                reviewed == null
                        ? null
                        : findings(parts, note, LocalDate.ofInstant(reviewed.at(), zone), officer, ids, signatures),
                reviewed,
                reviewed != null && LocalDate.ofInstant(reviewed.at(), zone).isAfter(due),
                parts[7].isEmpty() ? null : signatures.squadLeader(officer.main(), daysAgo(parts[7])))));
    }

    private Findings findings(
            String[] parts,
            CaseNote note,
            LocalDate day,
            CommunityOfficer officer,
            Identities ids,
            Signatures signatures) {
        if (!parts[6].isEmpty()) {
            return new Findings(null, EnumSet.noneOf(Prevention.class), List.of(), NoReviewReason.valueOf(parts[6]));
        }
        var failed = EnumSet.noneOf(Prevention.class);
        COMMAS.splitAsStream(parts[4])
                .filter(name -> !name.isEmpty())
                .map(Prevention::valueOf)
                .forEach(failed::add);
        var follows = new ArrayList<Consequence>();
        if (!failed.isEmpty()) {
            follows.add(new Consequence(Consequence.Kind.ADVICE, null));
        }
        if (!parts[5].isEmpty()) {
            var session = session(parts[5], note, daysAgo(parts[3]), officer, ids, signatures);
            follows.add(new Consequence(Consequence.Kind.PUBLICITY_SESSION, session));
        }
        return new Findings(day, failed, follows, null);
    }

    private UUID session(
            String text, CaseNote note, Instant at, CommunityOfficer officer, Identities ids, Signatures signatures) {
        var id = ids.of("review-session", note.reference());
        var details = new Details.PublicitySession(
                Details.PublicityTopic.TELECOM_FRAUD, Details.PublicityForm.DOOR_TO_DOOR, 26, 40, text);
        var badge = officer.person().badge();
        ledgers.load(List.of(new PastEntry(
                new NewEntry(
                        id, note.village(), ids.officer(badge), at.minus(Duration.ofHours(2)), null, null, details),
                signatures.officer(badge, at),
                null,
                null,
                null)));
        return id;
    }

    private Instant daysAgo(String days) {
        return clock.instant().minus(Duration.ofDays(Long.parseLong(days)));
    }
}
