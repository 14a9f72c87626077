package org.cunjing.dispatch.workpackage;

import java.util.Objects;
import java.util.stream.Stream;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.shared.PersonalNumberInText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The one library of the bureau. Packages take it in when they are made; those made before stay as they were.
@Service
public class PackageLibraries {

    private final PackageLibraryStore store;
    private final Actors actors;

    PackageLibraries(PackageLibraryStore store, Actors actors) {
        this.store = store;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    public PackageLibrary get() {
        return store.get();
    }

    /// Replaces the library.
    ///
    /// @throws PersonalNumberInText if a text holds a private number
    @Transactional
    public PackageLibrary replace(PackageLibrary library) {
        if (actors.current() instanceof Person person && person.role() != Role.BUREAU_OFFICE) {
            throw new NotForYou("package-library", person.account());
        }
        texts(library).filter(Objects::nonNull).forEach(PersonalNumberInText::refuse);
        store.replace(library);
        return store.get();
    }

    private static Stream<String> texts(PackageLibrary library) {
        return Stream.of(
                        library.texts().stream()
                                .flatMap(text -> Stream.of(text.title(), Objects.toString(text.articles(), ""))),
                        library.checklists().stream().flatMap(list -> list.points().stream()),
                        library.contacts().stream().flatMap(contact -> Stream.of(contact.post(), contact.phone())))
                .flatMap(parts -> parts);
    }
}
