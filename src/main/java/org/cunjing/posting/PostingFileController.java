package org.cunjing.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.roster.OfficerClass;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/posting-files")
class PostingFileController {

    private final PostingFiles files;
    private final Actors actors;

    PostingFileController(PostingFiles files, Actors actors) {
        this.files = files;
        this.actors = actors;
    }

    /// The signed-in officer's own file.
    @GetMapping("/own")
    @AllowedTo({Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    PostingFileView showOwnPostingFile() {
        return PostingFileView.of(files.of(actors.requireOfficer()));
    }

    /// An officer's file, for those who answer for the officer.
    @GetMapping("/{officer}")
    @AllowedTo({
        Role.BUREAU_OFFICE,
        Role.BRANCH_HEAD,
        Role.STATION_LEADER,
        Role.SQUAD_LEADER,
        Role.COMMUNITY_OFFICER,
        Role.POSTED_OFFICER
    })
    PostingFileView showPostingFile(@PathVariable UUID officer) {
        return PostingFileView.of(files.of(officer));
    }

    record PostingFileView(
            UUID officerId,
            String officerName,
            OfficerClass officerClass,
            @Nullable String branchName,
            List<String> specialties,
            int grassrootsYears,
            List<ServedView> served) {

        static PostingFileView of(PostingFile file) {
            var officer = file.officer();
            return new PostingFileView(
                    officer.id(),
                    officer.name(),
                    officer.officerClass(),
                    file.branch(),
                    officer.specialties().stream().sorted().toList(),
                    officer.grassrootsYears(),
                    file.served().stream().map(ServedView::of).toList());
        }
    }

    record ServedView(
            UUID postingId,
            String villageName,
            String stationName,
            Duty duty,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate termEndsOn,
            int verifiedDays,
            PostingController.@Nullable CommitteePostView post) {

        static ServedView of(PostingFile.Served served) {
            var posting = served.posting();
            var post = served.post();
            return new ServedView(
                    posting.id(),
                    served.village(),
                    served.station(),
                    posting.duty(),
                    posting.firstDay(),
                    posting.lastDay(),
                    posting.termEndsOn(),
                    served.verifiedDays(),
                    post == null ? null : PostingController.CommitteePostView.of(post));
        }
    }
}
