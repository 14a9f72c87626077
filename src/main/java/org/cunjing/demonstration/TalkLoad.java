package org.cunjing.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.cunjing.casework.Details;
import org.cunjing.casework.DisputeCategory;
import org.cunjing.casework.LedgerHistory;
import org.cunjing.casework.NewEntry;
import org.cunjing.casework.PastEntry;
import org.cunjing.demonstration.Cast.CommunityOfficer;
import org.springframework.stereotype.Component;

/// Early signs and talks with cadres of these days, at the first officers.
@Component
class TalkLoad {

    private static final Pattern PARTS = Pattern.compile(";");

    private final LedgerHistory ledgers;
    private final Clock clock;
    private final Words words = new Words();

    TalkLoad(LedgerHistory ledgers, Clock clock) {
        this.ledgers = ledgers;
        this.clock = clock;
    }

    void load(Cast cast, Signatures signatures, Identities ids) {
        ledgers.load(words.list("liaison.talks").stream()
                .map(line -> PARTS.split(line, -1))
                .map(parts ->
                        past(parts, cast.community().get(Integer.parseInt(parts[1])), details(parts), signatures, ids))
                .toList());
    }

    /// A category makes it a sign; without one it is a talk. Category, officer, days ago, text, what was agreed.
    private static Details details(String[] parts) {
        return parts[0].isEmpty()
                ? new Details.CadreContact(parts[3], parts[4])
                : new Details.DisputeSign(DisputeCategory.valueOf(parts[0]), parts[3]);
    }

    private PastEntry past(
            String[] parts, CommunityOfficer officer, Details details, Signatures signatures, Identities ids) {
        var badge = officer.person().badge();
        var at =
                clock.instant().minus(Duration.ofDays(Long.parseLong(parts[2]))).minus(Duration.ofHours(3));
        var entry = new NewEntry(
                ids.of("talk", officer.main() + parts[3]),
                ids.village(officer.main()),
                ids.officer(badge),
                at,
                null,
                null,
                details);
        return new PastEntry(entry, signatures.officer(badge, at.plus(Duration.ofHours(1))), null, null, null);
    }
}
