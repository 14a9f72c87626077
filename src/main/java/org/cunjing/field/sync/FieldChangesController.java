package org.cunjing.field.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.casework.EntryHead;
import org.cunjing.casework.EntryKind;
import org.cunjing.casework.EntryState;
import org.cunjing.casework.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FieldChangesController {

    private final FieldChanges changes;

    FieldChangesController(FieldChanges changes) {
        this.changes = changes;
    }

    /// What changed in the officer's villages since, or everything with `resync`: docs/methods/sync.md. Documents of
    /// villages that are not named leave the phone.
    ///
    /// @param after `cursor` of the last answer; without it, everything
    /// @param page `next` of the last answer, with the cursor of its first page
    @GetMapping("/api/field/changes")
    @AllowedTo({Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    FieldChangesView listFieldChanges(
            @RequestParam(required = false) @Nullable UUID after, @RequestParam(required = false) @Nullable UUID page) {
        var news =
                after != null && page != null ? changes.page(after, page) : changes.since(Optional.ofNullable(after));
        return new FieldChangesView(
                news.cursor(),
                news.resync(),
                news.more(),
                news.next(),
                news.villages(),
                news.entries().stream().map(FieldEntryView::of).toList(),
                news.types());
    }

    /// @param resync what the phone has is replaced by this and the pages that follow
    /// @param more ask again at once
    /// @param next page of everything; null: none follows
    /// @param villages those that the officer has now
    /// @param types kinds of other news: the lists of them have to be loaded again
    record FieldChangesView(
            UUID cursor,
            boolean resync,
            boolean more,
            @Nullable UUID next,
            Set<UUID> villages,
            List<FieldEntryView> entries,
            List<String> types) {}

    /// As little of an entry as a phone needs to find and list it.
    record FieldEntryView(
            UUID id,
            UUID villageId,
            int year,
            int number,
            EntryKind kind,
            String category,
            String title,
            Instant happenedAt,
            boolean clockUnsure,
            UUID officerId,
            UUID ownerId,
            EntryState state,
            Progress progress,
            @Nullable LocalDate dueOn) {

        static FieldEntryView of(EntryHead entry) {
            return new FieldEntryView(
                    entry.id(),
                    entry.villageId(),
                    entry.year(),
                    entry.number(),
                    entry.kind(),
                    entry.category(),
                    entry.title(),
                    entry.happenedAt(),
                    !entry.made().sure(),
                    entry.officerId(),
                    entry.ownerId(),
                    entry.state(),
                    entry.progress(),
                    entry.dueOn());
        }
    }
}
