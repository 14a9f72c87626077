package org.cunjing.grid;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The trees as pages show them: a village's whole tree on a day, and all villages in reach with what is missing.
@Service
class GridTrees {

    private final Grids grids;
    private final GridStaff staff;
    private final Villages villages;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    GridTrees(Grids grids, GridStaff staff, Villages villages, Actors actors, Clock clock, ZoneId zone) {
        this.grids = grids;
        this.staff = staff;
        this.villages = villages;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    record Tree(Village village, LocalDate day, List<Grid> grids, List<GridAssignment> staff) {

        long count(GridLevel level) {
            return grids.stream().filter(grid -> grid.level() == level).count();
        }

        long unusual() {
            return grids.stream().filter(Grid::isUnusual).count();
        }

        /// Micro and special grids in which nobody works.
        long unstaffed() {
            return grids.stream()
                    .filter(grid -> grid.level() == GridLevel.MICRO || grid.level() == GridLevel.SPECIAL)
                    .filter(grid -> staff.stream().noneMatch(one -> one.gridId().equals(grid.id())))
                    .count();
        }
    }

    @Transactional(readOnly = true)
    Tree show(UUID village, @Nullable LocalDate on) {
        var found = villages.get(village);
        actors.requireVillage(village);
        var day = on == null ? today() : on;
        return new Tree(found, day, grids.listOn(day, village), staff.listOn(day, village));
    }

    /// Every village in reach, by name.
    @Transactional(readOnly = true)
    List<Tree> list() {
        var day = today();
        var all = grids.listOn(day, null).stream().collect(groupingBy(Grid::villageId));
        var people = staff.listOn(day, null).stream().collect(groupingBy(GridAssignment::villageId));
        return villages.listOn(day).stream()
                .filter(village -> !(actors.current() instanceof Person person) || person.sees(village.id()))
                .sorted(Comparator.comparing(Village::name))
                .map(village -> new Tree(
                        village,
                        day,
                        all.getOrDefault(village.id(), List.of()),
                        people.getOrDefault(village.id(), List.of())))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
