package org.cunjing.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.exchange.ImportViews.BlockerView;
import org.cunjing.exchange.ImportViews.ImportDetailView;
import org.cunjing.exchange.ImportViews.ImportView;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/imports")
class ImportController {

    private final Imports imports;
    private final ImportWork work;
    private final ImportViews views;

    ImportController(Imports imports, ImportWork work, ImportViews views) {
        this.imports = imports;
        this.work = work;
        this.views = views;
    }

    /// What was brought, the latest first.
    @GetMapping
    @AllowedTo(Role.BUREAU_OFFICE)
    List<ImportView> listImports() {
        return work.list().stream().map(views::view).toList();
    }

    /// Takes a workbook or a table of text as the body of the request, as it is, and begins the dry run.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.BUREAU_OFFICE)
    ImportView bringImport(@RequestParam(defaultValue = "") String name, HttpServletRequest request)
            throws IOException {
        if (request.getContentLengthLong() > BroughtFile.MOST_BYTES) {
            throw new FileTooLarge("bytes", request.getContentLengthLong());
        }
        var content = request.getInputStream().readNBytes(BroughtFile.MOST_BYTES + 1);
        return views.view(imports.bring(name, content));
    }

    /// What the dry run has found: faults, and what would change.
    @GetMapping("/{id}")
    @AllowedTo(Role.BUREAU_OFFICE)
    ImportDetailView showImport(@PathVariable UUID id, Locale locale) {
        return views.detail(work.get(id), work.plan(id), locale);
    }

    /// Writes all rows, or none if the registers were changed since the dry run.
    @PostMapping("/{id}/carrying-out")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @AllowedTo(Role.BUREAU_OFFICE)
    ImportView carryOutImport(@PathVariable UUID id) {
        return views.view(imports.carryOut(id));
    }

    /// Stops the job, or puts the import aside.
    @PostMapping("/{id}/cancellation")
    @AllowedTo(Role.BUREAU_OFFICE)
    ImportView cancelImport(@PathVariable UUID id) {
        return views.view(imports.cancel(id));
    }

    /// Takes all rows back.
    @PostMapping("/{id}/undoing")
    @AllowedTo(Role.BUREAU_OFFICE)
    ImportView undoImport(@PathVariable UUID id) {
        return views.view(imports.undo(id));
    }

    /// What stands in the way of taking the rows back.
    @GetMapping("/{id}/blockers")
    @AllowedTo(Role.BUREAU_OFFICE)
    List<BlockerView> listImportBlockers(@PathVariable UUID id, Locale locale) {
        return imports.blockers(id).stream().map(one -> views.view(one, locale)).toList();
    }
}
