package org.cunjing.casework.view;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.AllowedToPolice;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Lists that somebody has kept under a name.
@RestController
@RequestMapping("/api/ledger-views")
class ViewController {

    private final SavedViews views;

    ViewController(SavedViews views) {
        this.views = views;
    }

    /// Lists one's own views by name.
    @GetMapping
    @AllowedToPolice
    List<LedgerListView> listLedgerViews() {
        return views.list().stream().map(LedgerListView::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedToPolice
    LedgerListView saveLedgerView(@RequestBody @Validated LedgerListForm form) {
        return LedgerListView.of(views.add(form.name(), form.query()));
    }

    /// Renames a view, or puts another list in its place.
    @PutMapping("/{id}")
    @AllowedToPolice
    LedgerListView changeLedgerView(@PathVariable UUID id, @RequestBody @Validated LedgerListForm form) {
        return LedgerListView.of(views.change(id, form.name(), form.query()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedToPolice
    void deleteLedgerView(@PathVariable UUID id) {
        views.delete(id);
    }

    /// @param query what the address of the page says: filter, `sort`, `ascending`, `columns`
    record LedgerListForm(@NotNull String name, @NotNull Map<String, String> query) {}

    record LedgerListView(UUID id, String name, Map<String, String> query) {

        static LedgerListView of(SavedView view) {
            return new LedgerListView(view.id(), view.name(), view.query());
        }
    }
}
