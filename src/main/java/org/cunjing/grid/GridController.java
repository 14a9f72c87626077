package org.cunjing.grid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedToPolice;
import org.cunjing.grid.GridStaff.NewAssignment;
import org.cunjing.grid.GridViews.GridStaffView;
import org.cunjing.grid.GridViews.GridTreeLineView;
import org.cunjing.grid.GridViews.GridTreeView;
import org.cunjing.grid.GridViews.GridView;
import org.cunjing.grid.Grids.NewGrid;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The trees of grids and who works in them.
@RestController
@RequestMapping("/api")
class GridController {

    private final GridTrees trees;
    private final Grids grids;
    private final GridStaff staff;
    private final Uuid7 ids;

    GridController(GridTrees trees, Grids grids, GridStaff staff, Uuid7 ids) {
        this.trees = trees;
        this.grids = grids;
        this.staff = staff;
        this.ids = ids;
    }

    /// The villages in reach with the counts of their grids today.
    @GetMapping("/grid-trees")
    @AllowedToPolice
    List<GridTreeLineView> listGridTrees() {
        return trees.list().stream().map(GridTreeLineView::of).toList();
    }

    /// The tree of a village on a day, with its staff.
    @GetMapping("/grid-trees/{village}")
    @AllowedToPolice
    GridTreeView showGridTree(@PathVariable UUID village, @RequestParam(required = false) @Nullable LocalDate on) {
        return GridTreeView.of(trees.show(village, on));
    }

    @PostMapping("/grids")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedToGridKeepers
    GridView addGrid(@RequestBody @Validated NewGridForm form) {
        return GridView.of(grids.add(new NewGrid(
                form.id() == null ? ids.next() : form.id(),
                form.villageId(),
                form.level(),
                form.special(),
                form.code(),
                form.facts().facts(),
                form.from())));
    }

    /// Another name, size, extent or place in the tree, from a day on.
    @PutMapping("/grids/{id}")
    @AllowedToGridKeepers
    GridView changeGrid(@PathVariable UUID id, @RequestBody @Validated GridChangeForm form) {
        return GridView.of(grids.change(id, form.facts().facts(), form.from()));
    }

    @PostMapping("/grids/{id}/closing")
    @AllowedToGridKeepers
    GridView closeGrid(@PathVariable UUID id, @RequestBody @Validated GridClosingForm form) {
        return GridView.of(grids.close(id, form.lastDay(), form.why()));
    }

    /// All that a grid has been, the latest first.
    @GetMapping("/grids/{id}/history")
    @AllowedToPolice
    List<GridView> listGridHistory(@PathVariable UUID id) {
        return grids.history(id).stream().map(GridView::of).toList();
    }

    /// Somebody begins to work in a grid; only the number of the office is taken.
    @PostMapping("/grid-staff")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedToGridKeepers
    GridStaffView assignGridStaff(@RequestBody @Validated GridStaffForm form) {
        return GridStaffView.of(staff.assign(new NewAssignment(
                form.id() == null ? ids.next() : form.id(),
                form.gridId(),
                form.function(),
                form.name(),
                form.dutyPhone(),
                form.official(),
                form.firstDay())));
    }

    /// Somebody works there no longer; the number is erased.
    @PostMapping("/grid-staff/{id}/ending")
    @AllowedToGridKeepers
    GridStaffView endGridStaff(@PathVariable UUID id, @RequestBody @Validated GridStaffEndingForm form) {
        return GridStaffView.of(staff.end(id, form.lastDay()));
    }

    record GridFactsForm(
            @NotBlank @Size(max = 40) String name,
            @Nullable UUID parentId,
            @NotBlank @Size(max = 300) String extent,
            @Nullable @Min(1) @Max(10_000) Integer households) {

        GridFacts facts() {
            return new GridFacts(name, parentId, extent, households);
        }
    }

    record NewGridForm(
            @Nullable UUID id,
            @NotNull UUID villageId,
            @NotNull GridLevel level,
            @Nullable SpecialGrid special,
            @NotBlank @Size(max = 40) String code,
            @NotNull @Valid GridFactsForm facts,
            @NotNull LocalDate from) {}

    record GridChangeForm(
            @NotNull @Valid GridFactsForm facts, @NotNull LocalDate from) {}

    record GridClosingForm(
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 200) String why) {}

    /// @param dutyPhone of the office or the work phone
    /// @param official that it is so, and may be published
    record GridStaffForm(
            @Nullable UUID id,
            @NotNull UUID gridId,
            @NotNull GridFunction function,
            @NotBlank @Size(max = 40) String name,

            @NotBlank @Size(max = 20) @Pattern(regexp = "[0-9+ -]*") String dutyPhone,

            boolean official,
            @NotNull LocalDate firstDay) {}

    record GridStaffEndingForm(@NotNull LocalDate lastDay) {}
}
