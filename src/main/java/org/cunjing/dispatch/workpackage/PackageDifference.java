package org.cunjing.dispatch.workpackage;

import java.util.ArrayList;
import java.util.List;

/// Marks what differs from the version before. What is gone is still shown once, at the end of its section.
final class PackageDifference {

    private PackageDifference() {}

    static List<PackageItem> mark(List<PackageItem> before, List<PackageItem> now) {
        var known = before.stream()
                .filter(item -> item.change() != PackageChange.REMOVED)
                .toList();
        var marked = new ArrayList<PackageItem>();
        for (var section : PackageSection.values()) {
            now.stream()
                    .filter(item -> item.section() == section)
                    .map(item -> item.as(change(known, item)))
                    .forEach(marked::add);
            known.stream()
                    .filter(item -> item.section() == section)
                    .filter(item -> now.stream().noneMatch(item::isOf))
                    .map(item -> item.as(PackageChange.REMOVED))
                    .forEach(marked::add);
        }
        return List.copyOf(marked);
    }

    private static PackageChange change(List<PackageItem> before, PackageItem item) {
        return before.stream()
                .filter(item::isOf)
                .findFirst()
                .map(old -> old.facts().equals(item.facts()) ? PackageChange.SAME : PackageChange.CHANGED)
                .orElse(PackageChange.ADDED);
    }
}
