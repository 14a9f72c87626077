package org.cunjing.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cunjing.access.Mark;
import org.cunjing.access.Role;
import org.cunjing.casework.Details;
import org.cunjing.casework.HazardSeverity;
import org.cunjing.casework.HazardType;
import org.cunjing.casework.LedgerHistory;
import org.cunjing.casework.NewEntry;
import org.cunjing.casework.PastEntry;
import org.cunjing.demonstration.Cast.CommunityOfficer;
import org.cunjing.demonstration.Demonstration.DemonstrationAccount;
import org.cunjing.referral.Department;
import org.cunjing.referral.Departments;
import org.cunjing.referral.Referral.Source;
import org.cunjing.referral.ReferralHistory;
import org.cunjing.referral.ReferralHistory.PastStep;
import org.cunjing.referral.ReferralStep;
import org.cunjing.referral.Referrals.NewReferral;
import org.springframework.stereotype.Component;

/// Departments, and hazards of the first station's villages that were referred to them in the last weeks, in every
/// state
/// that a list can show.
@Component
class ReferralLoad {

    private static final Pattern PARTS = Pattern.compile(";");
    private static final HazardType TYPE = HazardType.FIRE;

    private final Departments departments;
    private final ReferralHistory history;
    private final LedgerHistory ledgers;
    private final Clock clock;
    private final ZoneId zone;
    private final Words words = new Words();

    ReferralLoad(Departments departments, ReferralHistory history, LedgerHistory ledgers, Clock clock, ZoneId zone) {
        this.departments = departments;
        this.history = history;
        this.ledgers = ledgers;
        this.clock = clock;
        this.zone = zone;
    }

    static UUID department(Identities ids, int number) {
        return ids.of("department", Integer.toString(number));
    }

    /// The one that the sign-in page offers.
    static DemonstrationAccount account() {
        var words = new Words();
        return new DemonstrationAccount(
                Logins.department(0),
                words.list("department.people").getFirst(),
                Role.DEPARTMENT,
                PARTS.split(words.list("departments").getFirst(), -1)[1]);
    }

    void load(District district, Cast cast, Signatures signatures, Identities ids) {
        var lines = words.list("departments");
        for (int i = 0; i < lines.size(); i++) {
            var parts = PARTS.split(lines.get(i), -1);
            departments.add(new Department(department(ids, i), Department.Kind.valueOf(parts[0]), parts[1], parts[2]));
        }
        var station = district.stations().getFirst().code();
        var squad = cast.community().stream()
                .filter(officer -> officer.stationCode().equals(station))
                .toList();
        words.list("referrals").forEach(line -> refer(PARTS.split(line, -1), squad, signatures, ids));
    }

    /// Officer, department, text, address, question, days since it was sent, days to the deadline, official, reply, and
    /// what became of the reply.
    private void refer(String[] parts, List<CommunityOfficer> squad, Signatures signatures, Identities ids) {
        var officer = squad.get(Integer.parseInt(parts[0]));
        int department = Integer.parseInt(parts[1]);
        var at = clock.instant().minus(Duration.ofDays(Long.parseLong(parts[5])));
        var mark = signatures.officer(officer.person().badge(), at);
        var entry = hazard(officer, parts[2], mark, ids);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        history.add(
                new NewReferral(
                        Source.ENTRY,
                        entry,
                        department(ids, department),
                        parts[3],
                        parts[4],
                        today.plusDays(Long.parseLong(parts[6]))),
                mark,
                steps(parts, at, signatures.squadLeader(officer.main(), at.plus(Duration.ofDays(2)))));
    }

    private static List<PastStep> steps(String[] parts, Instant at, Mark leader) {
        var steps = new ArrayList<PastStep>();
        var theirs = new Mark(at.plus(Duration.ofHours(20)), "department", parts[7]);
        if (!parts[7].isEmpty()) {
            steps.add(new PastStep(ReferralStep.TAKE, parts[7], null, theirs));
        }
        if (!parts[8].isEmpty()) {
            steps.add(new PastStep(ReferralStep.REPLY, parts[8], null, theirs));
        }
        if (!parts[9].isEmpty()) {
            var step = ReferralStep.valueOf(parts[9]);
            steps.add(new PastStep(step, step == ReferralStep.ACCEPT ? null : parts[10], null, leader));
        }
        return steps;
    }

    private UUID hazard(CommunityOfficer officer, String text, Mark mark, Identities ids) {
        var id = ids.of("referred-hazard", officer.main() + text);
        var found = new NewEntry(
                id,
                ids.village(officer.main()),
                ids.officer(officer.person().badge()),
                mark.at().minus(Duration.ofHours(3)),
                null,
                null,
                new Details.Hazard(TYPE, HazardSeverity.PROMINENT, null, null, text));
        ledgers.load(List.of(new PastEntry(found, mark, null, null, null)));
        return id;
    }
}
