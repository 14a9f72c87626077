package org.cunjing.demonstration;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cunjing.demonstration.Ground.Station;
import org.cunjing.dispatch.workpackage.PackageLibrary;
import org.cunjing.dispatch.workpackage.PackageLibrary.Checklist;
import org.cunjing.dispatch.workpackage.PackageLibrary.Contact;
import org.cunjing.dispatch.workpackage.PackageLibrary.Text;

/// What the demonstration bureau puts into its work packages: real texts, invented numbers.
record LibraryWords(Words words, Identities ids) {

    private static final Pattern PARTS = Pattern.compile(";");

    PackageLibrary library(District district, Station station) {
        return new PackageLibrary(
                words.list("package.texts").stream().map(this::text).toList(),
                words.list("package.checklists").stream().map(this::checklist).toList(),
                Stream.concat(Stream.of(supervision()), committees(district, station))
                        .toList());
    }

    private Text text(String line) {
        var parts = PARTS.split(line, -1);
        return new Text(id(line), parts[0], parts[1].isEmpty() ? null : parts[1], null, null);
    }

    private Checklist checklist(String line) {
        var parts = List.of(PARTS.split(line));
        return new Checklist(id(line), parts.getFirst(), parts.subList(1, parts.size()));
    }

    private Contact supervision() {
        var post = words.word("package.supervision");
        return new Contact(id(post), null, post, words.word("phone.duty") + "0110");
    }

    private Stream<Contact> committees(District district, Station station) {
        return district.villages().stream()
                .filter(village -> village.stationCode().equals(station.code()))
                .map(village -> new Contact(
                        id("committee" + village.code()),
                        ids.village(village.code()),
                        words.word("package.committee"),
                        words.word("phone.duty")
                                + village.code().substring(village.code().length() - 4)));
    }

    private UUID id(String name) {
        return ids.of("library", name);
    }
}
