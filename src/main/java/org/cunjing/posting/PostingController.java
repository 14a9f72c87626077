package org.cunjing.posting;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.posting.CommitteePost.Approval;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Postings with their posts in the committees.
@RestController
class PostingController {

    private final Coverages coverages;
    private final CommitteePosts posts;
    private final Clock clock;
    private final ZoneId zone;

    PostingController(Coverages coverages, CommitteePosts posts, Clock clock, ZoneId zone) {
        this.coverages = coverages;
        this.posts = posts;
        this.clock = clock;
        this.zone = zone;
    }

    /// Lists the postings of a day, today's if none is named.
    @GetMapping("/api/postings")
    @AllowedTo({
        Role.BUREAU_OFFICE,
        Role.HOUSEHOLD_AFFAIRS,
        Role.BRANCH_HEAD,
        Role.STATION_LEADER,
        Role.SQUAD_LEADER,
        Role.COMMUNITY_OFFICER,
        Role.POSTED_OFFICER,
        Role.COMMITTEE
    })
    List<PostingView> listPostings(@RequestParam @Nullable LocalDate on) {
        var day = on == null ? LocalDate.now(clock.withZone(zone)) : on;
        var held = posts.listOn(day).stream().collect(toMap(CommitteePost::postingId, Function.identity()));
        return coverages.on(day).lines().stream()
                .flatMap(line -> PostingView.of(line, day, held::get).stream())
                .toList();
    }

    /// Records the approval of a committee post.
    @PutMapping("/api/committee-posts/{id}")
    @AllowedTo(Role.BUREAU_OFFICE)
    CommitteePostView approveCommitteePost(@PathVariable UUID id, @RequestBody @Validated ApprovalForm form) {
        return CommitteePostView.of(posts.approve(
                id,
                new Approval(form.documentNumber(), form.approvedBy(), form.documentId(), form.kind(), form.reason())));
    }

    record ApprovalForm(
            @NotBlank @Size(max = 80) String documentNumber,
            @NotBlank @Size(max = 80) String approvedBy,
            @Nullable UUID documentId,
            CommitteePost.@Nullable Kind kind,
            @Nullable @Size(max = 500) String reason) {}

    record PostingView(
            UUID id,
            UUID villageId,
            String villageName,
            UUID stationId,
            UUID officerId,
            String officerName,
            Duty duty,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate termEndsOn,
            boolean holdsOver,
            boolean nominal,
            @Nullable UUID batchId,
            @Nullable CommitteePostView post) {

        static Optional<PostingView> of(
                Coverage.Line line, LocalDate day, Function<UUID, @Nullable CommitteePost> posts) {
            var posting = line.posting();
            var officer = line.officer();
            if (posting == null || officer == null) {
                return Optional.empty();
            }
            var post = posts.apply(posting.id());
            return Optional.of(new PostingView(
                    posting.id(),
                    posting.villageId(),
                    line.village().name(),
                    line.village().stationId(),
                    posting.officerId(),
                    officer.name(),
                    posting.duty(),
                    posting.firstDay(),
                    posting.lastDay(),
                    posting.termEndsOn(),
                    posting.holdsOver(day),
                    line.nominal(),
                    posting.batchId(),
                    post == null ? null : CommitteePostView.of(post)));
        }
    }

    record CommitteePostView(
            UUID id,
            CommitteePost.Kind kind,
            boolean voting,
            boolean active,
            @Nullable String documentNumber,
            @Nullable String approvedBy,
            @Nullable UUID documentId) {

        static CommitteePostView of(CommitteePost post) {
            return new CommitteePostView(
                    post.id(),
                    post.kind(),
                    false,
                    post.isActive(),
                    post.documentNumber(),
                    post.approvedBy(),
                    post.documentId());
        }
    }
}
