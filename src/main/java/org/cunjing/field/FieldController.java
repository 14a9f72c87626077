package org.cunjing.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.casework.EntryHead;
import org.cunjing.casework.EntryKind;
import org.cunjing.casework.Progress;
import org.cunjing.community.LawHelp;
import org.cunjing.field.FieldDays.Neighbour;
import org.cunjing.field.FieldDays.Place;
import org.cunjing.territory.Village;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the phone shows.
@RestController
@RequestMapping("/api/field")
class FieldController {

    private final FieldDays days;

    FieldController(FieldDays days) {
        this.days = days;
    }

    /// The officer's villages with neighbours and contacts, and the next steps of entries in their last days' order.
    @GetMapping("/today")
    @AllowedTo({Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    FieldTodayView showFieldToday() {
        var day = days.today();
        return new FieldTodayView(
                day.today(),
                day.places().stream().map(FieldVillageView::of).toList(),
                day.open().stream()
                        .map(entry -> FieldDeadlineView.of(entry, day.today()))
                        .toList());
    }

    record FieldTodayView(LocalDate today, List<FieldVillageView> villages, List<FieldDeadlineView> deadlines) {}

    record FieldVillageView(
            UUID id,
            String name,
            String code,
            Village.Kind kind,
            String township,
            int population,
            int households,
            int sites,
            double areaKm2,
            LocalDate countedOn,
            Set<String> needs,
            String station,
            String stationPhone,
            List<FieldNeighbourView> neighbours,
            List<FieldLawHelpView> lawHelp) {

        static FieldVillageView of(Place place) {
            var village = place.village();
            return new FieldVillageView(
                    village.id(),
                    village.name(),
                    village.code(),
                    village.kind(),
                    place.township(),
                    village.population(),
                    village.households(),
                    village.sites(),
                    village.areaKm2(),
                    village.countedOn(),
                    village.needs(),
                    place.station().name(),
                    place.station().dutyPhone(),
                    place.neighbours().stream().map(FieldNeighbourView::of).toList(),
                    place.lawHelp().stream().map(FieldLawHelpView::of).toList());
        }
    }

    /// @param officer empty: nobody answers for that village today
    record FieldNeighbourView(UUID villageId, String name, String officer, String dutyPhone) {

        static FieldNeighbourView of(Neighbour neighbour) {
            return new FieldNeighbourView(
                    neighbour.village(), neighbour.name(), neighbour.officer(), neighbour.dutyPhone());
        }
    }

    record FieldLawHelpView(UUID id, LawHelp.Kind kind, String name, String phone, String place, String hours) {

        static FieldLawHelpView of(LawHelp help) {
            return new FieldLawHelpView(help.id(), help.kind(), help.name(), help.phone(), help.place(), help.hours());
        }
    }

    record FieldDeadlineView(
            UUID entryId,
            UUID villageId,
            int year,
            int number,
            EntryKind kind,
            String title,
            Progress progress,
            @Nullable LocalDate dueOn,
            boolean overdue) {

        static FieldDeadlineView of(EntryHead entry, LocalDate today) {
            return new FieldDeadlineView(
                    entry.id(),
                    entry.villageId(),
                    entry.year(),
                    entry.number(),
                    entry.kind(),
                    entry.title(),
                    entry.progress(),
                    entry.dueOn(),
                    entry.isOverdue(today));
        }
    }
}
