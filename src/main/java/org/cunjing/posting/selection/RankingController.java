package org.cunjing.posting.selection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/batches/{batch}")
class RankingController {

    private final Rankings rankings;
    private final RankingProgress progress;
    private final Candidates candidates;

    RankingController(Rankings rankings, RankingProgress progress, Candidates candidates) {
        this.rankings = rankings;
        this.progress = progress;
        this.candidates = candidates;
    }

    /// Whom the signed-in leader's station can rank, with their fit to its villages.
    @GetMapping("/candidates")
    @AllowedTo(Role.STATION_LEADER)
    List<Candidates.Candidate> listCandidates(@PathVariable UUID batch) {
        return candidates.ofMyStation(batch);
    }

    /// One's own ranking, best first.
    @GetMapping("/my-ranking")
    @AllowedTo({Role.STATION_LEADER, Role.POSTED_OFFICER})
    List<UUID> showMyRanking(@PathVariable UUID batch) {
        return rankings.mine(batch);
    }

    /// Hands in one's ranking, best first: stations of an officer, officers of a station. Replaces an earlier one.
    @PutMapping("/my-ranking")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.STATION_LEADER, Role.POSTED_OFFICER})
    void handInMyRanking(@PathVariable UUID batch, @RequestBody @Validated RankingForm form) {
        rankings.handIn(batch, form.ranked());
    }

    /// How many have handed in, and who has not; nothing of what they wish.
    @GetMapping("/ranking-progress")
    @AllowedTo(Role.BUREAU_OFFICE)
    RankingProgress.Progress showRankingProgress(@PathVariable UUID batch) {
        return progress.of(batch);
    }

    record RankingForm(@NotNull @Size(max = 1_000) List<@NotNull UUID> ranked) {}
}
