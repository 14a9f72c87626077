package org.cunjing.dispatch.workpackage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the bureau puts into every package: texts in force, checklists by kind of place, posts to call.
public record PackageLibrary(List<Text> texts, List<Checklist> checklists, List<Contact> contacts) {

    public PackageLibrary {
        texts = List.copyOf(texts);
        checklists = List.copyOf(checklists);
        contacts = List.copyOf(contacts);
    }

    /// @param articles which of them matter in a village
    /// @param from null: has long been in force
    public record Text(
            UUID id,
            String title,
            @Nullable String articles,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean isInForce(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /// @param site kind of place, in the bureau's words
    public record Checklist(UUID id, String site, List<String> points) {

        public Checklist {
            points = List.copyOf(points);
        }
    }

    /// @param villageId null: for every village
    /// @param phone of the post, never a private one
    public record Contact(UUID id, @Nullable UUID villageId, String post, String phone) {}
}
