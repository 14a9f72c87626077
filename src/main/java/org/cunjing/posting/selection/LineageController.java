package org.cunjing.posting.selection;

import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LineageController {

    private final Lineages lineages;

    LineageController(Lineages lineages) {
        this.lineages = lineages;
    }

    /// Who continued, swapped, left and joined against the batch before.
    @GetMapping("/api/batches/{batch}/lineage")
    @AllowedTo(Role.BUREAU_OFFICE)
    Lineages.Lineage showLineage(@PathVariable UUID batch) {
        return lineages.of(batch);
    }
}
