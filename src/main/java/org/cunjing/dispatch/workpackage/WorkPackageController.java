package org.cunjing.dispatch.workpackage;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.cunjing.dispatch.ByLeaders;
import org.cunjing.dispatch.ByLeadersAndOfficers;
import org.cunjing.dispatch.ByOfficers;
import org.cunjing.dispatch.workpackage.WorkPackageViews.PostingPackageView;
import org.cunjing.dispatch.workpackage.WorkPackageViews.WorkPackageView;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Work packages: made by those who lead, read and acknowledged by the officer.
@RestController
@RequestMapping("/api/work-packages")
class WorkPackageController {

    private final WorkPackages packages;
    private final WorkPackageViews views;

    WorkPackageController(WorkPackages packages, WorkPackageViews views) {
        this.packages = packages;
        this.views = views;
    }

    /// Today's postings in reach with the latest version of their package.
    @GetMapping
    @ByLeaders
    List<PostingPackageView> listWorkPackages() {
        return views.overview();
    }

    /// The latest packages of the signed-in officer's villages.
    @GetMapping("/own")
    @ByOfficers
    List<WorkPackageView> listOwnWorkPackages() {
        return packages.listOwn().stream().map(views::of).toList();
    }

    @GetMapping("/{id}")
    @ByLeadersAndOfficers
    WorkPackageView getWorkPackage(@PathVariable UUID id) {
        return views.of(packages.get(id));
    }

    /// Makes the next version for one posting; without anything new the present one is answered.
    @PostMapping
    @ByLeaders
    WorkPackageView makeWorkPackage(@RequestBody @Validated PackageForm form) {
        return views.of(packages.make(form.postingId()));
    }

    /// Makes the next version for every posting of a station.
    @PostMapping("/of-station")
    @ByLeaders
    MadePackagesView makeStationPackages(@RequestBody @Validated StationPackagesForm form) {
        return new MadePackagesView(packages.makeAll(form.stationId()));
    }

    /// The officer of the posting has read it.
    @PostMapping("/{id}/acknowledgement")
    @ByOfficers
    WorkPackageView acknowledgeWorkPackage(@PathVariable UUID id) {
        return views.of(packages.acknowledge(id));
    }

    record PackageForm(@NotNull UUID postingId) {}

    record StationPackagesForm(@NotNull UUID stationId) {}

    /// @param postings that have a package of today now
    record MadePackagesView(int postings) {}
}
