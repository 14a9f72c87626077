package org.cunjing.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What pages are told of grids and their staff.
final class GridViews {

    private GridViews() {}

    /// @param unusual its households lie outside 30 to 100: a reason to ask
    record GridView(
            UUID id,
            UUID villageId,
            GridLevel level,
            @Nullable SpecialGrid special,
            String code,
            String name,
            @Nullable UUID parentId,
            String extent,
            @Nullable Integer households,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String closedWhy,
            boolean unusual) {

        static GridView of(Grid grid) {
            var facts = grid.facts();
            return new GridView(
                    grid.id(),
                    grid.villageId(),
                    grid.level(),
                    grid.special(),
                    grid.code(),
                    facts.name(),
                    facts.parentId(),
                    facts.extent(),
                    facts.households(),
                    grid.from(),
                    grid.until(),
                    grid.closedWhy(),
                    grid.isUnusual());
        }
    }

    record GridStaffView(
            UUID id,
            UUID gridId,
            GridFunction function,
            String name,
            @Nullable String dutyPhone,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        static GridStaffView of(GridAssignment one) {
            return new GridStaffView(
                    one.id(), one.gridId(), one.function(), one.name(), one.dutyPhone(), one.firstDay(), one.lastDay());
        }
    }

    record GridTreeView(
            UUID villageId, String villageName, LocalDate day, List<GridView> grids, List<GridStaffView> staff) {

        static GridTreeView of(GridTrees.Tree tree) {
            return new GridTreeView(
                    tree.village().id(),
                    tree.village().name(),
                    tree.day(),
                    tree.grids().stream().map(GridView::of).toList(),
                    tree.staff().stream().map(GridStaffView::of).toList());
        }
    }

    /// @param unstaffed micro and special grids in which nobody works
    record GridTreeLineView(
            UUID villageId,
            String villageName,
            long ordinary,
            long micro,
            long special,
            long staff,
            long unusual,
            long unstaffed) {

        static GridTreeLineView of(GridTrees.Tree tree) {
            return new GridTreeLineView(
                    tree.village().id(),
                    tree.village().name(),
                    tree.count(GridLevel.ORDINARY),
                    tree.count(GridLevel.MICRO),
                    tree.count(GridLevel.SPECIAL),
                    tree.staff().size(),
                    tree.unusual(),
                    tree.unstaffed());
        }
    }
}
