package org.cunjing.casework.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedToPolice;
import org.cunjing.casework.Progress;
import org.cunjing.community.team.ActivityKind;
import org.cunjing.community.team.JointForm;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What teams did, read from the ledger.
@RestController
class JointActivityController {

    private final JointActivities activities;

    JointActivityController(JointActivities activities) {
        this.activities = activities;
    }

    /// The record of service of a member: what they took part in, the latest first.
    @GetMapping("/api/team-members/{id}/service")
    @AllowedToPolice
    List<ServiceRecordView> listService(@PathVariable UUID id) {
        return activities.of(id).stream()
                .map(one -> new ServiceRecordView(
                        one.entryId(), one.day(), one.activity(), one.form(), one.place(), one.minutes()))
                .toList();
    }

    /// How often the forces of a village acted, by kind and by form.
    @GetMapping("/api/group-activity-counts")
    @AllowedToPolice
    List<ActivityCountView> countGroupActivities(
            @RequestParam UUID villageId, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return activities.counts(villageId, from, to).stream()
                .map(one -> new ActivityCountView(one.activity(), one.form(), one.held(), one.participants()))
                .toList();
    }

    /// The hazards that an inspection or a group activity found.
    @GetMapping("/api/ledger-entries/{id}/hazards")
    @AllowedToPolice
    List<FoundHazardView> listFoundHazards(@PathVariable UUID id) {
        return activities.foundBy(id).stream()
                .map(one -> new FoundHazardView(one.id(), one.title(), one.progress()))
                .toList();
    }

    /// @param minutes how long; null: not noted
    record ServiceRecordView(
            UUID entryId,
            LocalDate day,
            ActivityKind activity,
            @Nullable JointForm form,
            @Nullable String place,
            @Nullable Integer minutes) {}

    /// @param form null: the force acted by itself
    record ActivityCountView(
            ActivityKind activity, @Nullable JointForm form, int held, int participants) {}

    record FoundHazardView(UUID id, String title, Progress progress) {}
}
