package org.cunjing.posting;

import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.posting.Staffing.StaffedVillage;
import org.cunjing.territory.Village;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StaffingController {

    private final Staffing staffing;

    StaffingController(Staffing staffing) {
        this.staffing = staffing;
    }

    /// All villages with their demand and their officers' load, those without an officer first.
    @GetMapping("/api/staffing")
    @AllowedTo(Role.BUREAU_OFFICE)
    List<StaffedVillageView> listStaffing() {
        return staffing.today().stream().map(StaffedVillageView::of).toList();
    }

    record StaffedVillageView(
            UUID villageId,
            String villageName,
            UUID stationId,
            Village.Settlement settlement,
            int households,
            int open,
            int sites,
            double areaKm2,
            long index,
            Coverage.State state,
            @Nullable String officerName,
            int villagesOfOfficer,
            long load) {

        static StaffedVillageView of(StaffedVillage one) {
            var village = one.line().village();
            var officer = one.line().officer();
            return new StaffedVillageView(
                    village.id(),
                    village.name(),
                    village.stationId(),
                    village.settlement(),
                    one.inputs().households(),
                    one.inputs().open(),
                    one.inputs().sites(),
                    one.inputs().areaKm2(),
                    one.index(),
                    one.line().state(),
                    officer == null ? null : officer.name(),
                    one.line().villagesOfOfficer(),
                    one.load());
        }
    }
}
