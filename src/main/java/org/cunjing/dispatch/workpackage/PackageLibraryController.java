package org.cunjing.dispatch.workpackage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.dispatch.ByLeaders;
import org.cunjing.dispatch.workpackage.PackageLibrary.Checklist;
import org.cunjing.dispatch.workpackage.PackageLibrary.Contact;
import org.cunjing.dispatch.workpackage.PackageLibrary.Text;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the bureau's office puts into every work package.
@RestController
@RequestMapping("/api/package-library")
class PackageLibraryController {

    private final PackageLibraries libraries;
    private final Uuid7 ids;

    PackageLibraryController(PackageLibraries libraries, Uuid7 ids) {
        this.libraries = libraries;
        this.ids = ids;
    }

    @GetMapping
    @ByLeaders
    PackageLibraryView getPackageLibrary() {
        return PackageLibraryView.of(libraries.get());
    }

    /// Replaces it; packages made before stay as they are.
    @PutMapping
    @AllowedTo(Role.BUREAU_OFFICE)
    PackageLibraryView replacePackageLibrary(@RequestBody @Validated PackageLibraryForm form) {
        return PackageLibraryView.of(libraries.replace(form.library(ids)));
    }

    record PackageLibraryForm(
            @NotNull @Size(max = 100) List<@Valid @NotNull TextForm> texts,
            @NotNull @Size(max = 50) List<@Valid @NotNull ChecklistForm> checklists,
            @NotNull @Size(max = 1000) List<@Valid @NotNull ContactForm> contacts) {

        PackageLibrary library(Uuid7 ids) {
            return new PackageLibrary(
                    texts.stream()
                            .map(text ->
                                    new Text(id(text.id(), ids), text.title(), text.articles(), text.from(), text.to()))
                            .toList(),
                    checklists.stream()
                            .map(list -> new Checklist(id(list.id(), ids), list.site(), list.points()))
                            .toList(),
                    contacts.stream()
                            .map(one -> new Contact(id(one.id(), ids), one.villageId(), one.post(), one.phone()))
                            .toList());
        }

        private static UUID id(@Nullable UUID given, Uuid7 ids) {
            return given == null ? ids.next() : given;
        }
    }

    /// @param id of a text that is there already; null: a new one
    record TextForm(
            @Nullable UUID id,
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 200) String articles,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record ChecklistForm(
            @Nullable UUID id,
            @NotBlank @Size(max = 80) String site,
            @NotNull @Size(min = 1, max = 40) List<@NotBlank @Size(max = 200) String> points) {}

    /// @param villageId null: for every village
    record ContactForm(
            @Nullable UUID id,
            @Nullable UUID villageId,
            @NotBlank @Size(max = 80) String post,
            @NotBlank @Size(max = 40) String phone) {}

    record PackageLibraryView(
            List<PackageTextView> texts, List<PackageChecklistView> checklists, List<PackageContactView> contacts) {

        static PackageLibraryView of(PackageLibrary library) {
            return new PackageLibraryView(
                    library.texts().stream()
                            .map(text -> new PackageTextView(
                                    text.id(), text.title(), text.articles(), text.from(), text.to()))
                            .toList(),
                    library.checklists().stream()
                            .map(list -> new PackageChecklistView(list.id(), list.site(), list.points()))
                            .toList(),
                    library.contacts().stream()
                            .map(one -> new PackageContactView(one.id(), one.villageId(), one.post(), one.phone()))
                            .toList());
        }
    }

    record PackageTextView(
            UUID id,
            String title,
            @Nullable String articles,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record PackageChecklistView(UUID id, String site, List<String> points) {}

    record PackageContactView(UUID id, @Nullable UUID villageId, String post, String phone) {}
}
