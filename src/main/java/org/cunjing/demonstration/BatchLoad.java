package org.cunjing.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cunjing.demonstration.Cast.Applicant;
import org.cunjing.posting.selection.Applications;
import org.cunjing.posting.selection.Batch;
import org.cunjing.posting.selection.Batches;
import org.cunjing.posting.selection.Call;
import org.cunjing.posting.selection.MeritScore;
import org.cunjing.posting.selection.Panel;
import org.cunjing.posting.selection.Rankings;
import org.cunjing.posting.selection.Rankings.Side;
import org.cunjing.posting.selection.Recusals;
import org.springframework.stereotype.Component;

/// The second batch, brought to the day before its matching: 66 have applied, 54 are selected, and all wishes are in.
/// Running the match and confirming it is left to whoever tries the system.
@Component
class BatchLoad {

    private static final int RANKING_DAYS = 7;

    private final Batches batches;
    private final Applications applications;
    private final Panel panel;
    private final Rankings rankings;
    private final Recusals recusals;
    private final Clock clock;
    private final ZoneId zone;

    BatchLoad(
            Batches batches,
            Applications applications,
            Panel panel,
            Rankings rankings,
            Recusals recusals,
            Clock clock,
            ZoneId zone) {
        this.batches = batches;
        this.applications = applications;
        this.panel = panel;
        this.rankings = rankings;
        this.recusals = recusals;
        this.clock = clock;
        this.zone = zone;
    }

    void load(District district, Cast cast, Identities ids) {
        var words = new Words();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var batch = batches.open(
                new Call(Cast.POSTED, today, words.word("batch.criteria"), today, words.word("batch.lot-source")));
        var selected = cast.applicants().subList(0, Cast.POSTED);
        for (var applicant : cast.applicants()) {
            apply(batch, applicant, marks(cast, applicant, ids), words, ids);
        }
        batches.close(batch.id(), words.word("batch.lot"));
        panel.selectBest(batch.id());
        batches.startRanking(batch.id(), today.plusDays(RANKING_DAYS));
        for (var applicant : selected) {
            rankings.handIn(
                    batch.id(),
                    Side.OFFICER,
                    officer(applicant, ids),
                    applicant.wishes().stream().map(ids::station).toList());
        }
        var badges = selected.stream().map(one -> one.person().badge()).toList();
        cast.priorities()
                .forEach((station, ranked) -> rankings.handIn(
                        batch.id(),
                        Side.STATION,
                        ids.station(station),
                        ranked.stream()
                                .filter(badges::contains)
                                .map(ids::officer)
                                .toList()));
        var villages = district.villages();
        for (var recusal : cast.recusals()) {
            var station = villages.stream()
                    .filter(village -> village.code().equals(recusal.villageCode()))
                    .findFirst()
                    .orElseThrow()
                    .stationCode();
            recusals.declare(batch.id(), ids.officer(recusal.badge()), ids.station(station), recusal.reason());
        }
    }

    private void apply(Batch batch, Applicant applicant, List<MeritScore> marks, Words words, Identities ids) {
        var application = applications.apply(batch.id(), officer(applicant, ids), words.word("batch.statement"));
        applications.recommend(application.id(), true, "");
        marks.forEach(mark -> applications.score(application.id(), mark));
    }

    /// Two of the bureau's office make the panel.
    private static List<MeritScore> marks(Cast cast, Applicant applicant, Identities ids) {
        return IntStream.range(0, applicant.scores().size())
                .mapToObj(i -> new MeritScore(
                        ids.account(Logins.office(i)).toString(),
                        cast.office().get(i).name(),
                        applicant.scores().get(i)))
                .toList();
    }

    private static UUID officer(Applicant applicant, Identities ids) {
        return ids.officer(applicant.person().badge());
    }
}
