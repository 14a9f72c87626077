package org.cunjing.patrol.unit;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.patrol.unit.CoverHoles.Covered;
import org.cunjing.patrol.unit.CoverHoles.Picture;
import org.cunjing.patrol.unit.CoverHoles.Reason;
import org.cunjing.patrol.unit.CoverHoles.Shift;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CoverController {

    private final CoverHoles holes;

    CoverController(CoverHoles holes) {
        this.holes = holes;
    }

    /// The villages in reach that have nobody free within some kilometres, and for the bureau the teams to shift.
    @GetMapping("/api/unit-cover")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    UnitCoverView showUnitCover(@RequestParam(defaultValue = "3") @DecimalMin("0.5") @DecimalMax("20") double km) {
        return UnitCoverView.of(holes.now(km));
    }

    record CoverVillageView(UUID id, String name, int population, boolean inEmergency, boolean covered, Reason reason) {

        static CoverVillageView of(Covered one) {
            var village = one.village();
            return new CoverVillageView(
                    village.id(), village.name(), village.population(), one.inEmergency(), one.covered(), one.reason());
        }
    }

    record MoveUpView(UUID teamId, String teamName, UUID villageId, String villageName, double km) {

        static MoveUpView of(Shift shift) {
            return new MoveUpView(
                    shift.team(), shift.teamName(), shift.to().id(), shift.to().name(), shift.km());
        }
    }

    /// @param uncoveredResidents of the villages in reach
    /// @param leftAfter residents of the whole bureau without anybody after the shifts
    record UnitCoverView(
            Instant at,
            double km,
            long uncoveredResidents,
            long leftAfter,
            List<CoverVillageView> villages,
            List<MoveUpView> shifts) {

        static UnitCoverView of(Picture picture) {
            return new UnitCoverView(
                    picture.at(),
                    picture.reachKm(),
                    picture.villages().stream()
                            .filter(one -> !one.covered())
                            .mapToLong(one -> one.village().population())
                            .sum(),
                    picture.leftAfter(),
                    picture.villages().stream().map(CoverVillageView::of).toList(),
                    picture.shifts().stream().map(MoveUpView::of).toList());
        }
    }
}
