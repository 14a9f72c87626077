package org.cunjing.dispatch.kit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.dispatch.kit.Handbook.Chapter;
import org.cunjing.dispatch.workpackage.PackageChange;
import org.cunjing.dispatch.workpackage.PackageSection;
import org.cunjing.dispatch.workpackage.WorkPackage;
import org.cunjing.dispatch.workpackage.WorkPackages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The latest work package of a posting that is in force, to be printed.
@Service
class Handbooks {

    private final ServedPostings postings;
    private final WorkPackages packages;
    private final Bearers bearers;
    private final HandbookWords words;
    private final ZoneId zone;

    Handbooks(ServedPostings postings, WorkPackages packages, Bearers bearers, HandbookWords words, ZoneId zone) {
        this.postings = postings;
        this.packages = packages;
        this.bearers = bearers;
        this.words = words;
        this.zone = zone;
    }

    /// @throws NotServedNow if the posting is not in force today
    @Transactional(readOnly = true)
    Handbook of(UUID posting) {
        var served = postings.get(posting);
        var given = packages.latestOf(posting);
        return new Handbook(
                bearers.of(served),
                given.version(),
                LocalDate.ofInstant(given.madeAt(), zone),
                Stream.of(PackageSection.values())
                        .map(section -> chapter(section, given))
                        .toList());
    }

    /// What the package no longer holds is not printed.
    private Chapter chapter(PackageSection section, WorkPackage given) {
        var lines = given.items().stream()
                .filter(item -> item.section() == section && item.change() != PackageChange.REMOVED)
                .map(words::line)
                .toList();
        return new Chapter(
                words.word("sections." + section),
                lines.isEmpty() ? List.of(new Handbook.Line("", words.word("nothing"))) : lines);
    }
}
