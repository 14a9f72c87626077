package org.cunjing.dispatch.workpackage;

import java.util.Map;

/// One line of a work package.
///
/// @param key tells it from the others of its section, in every version
/// @param facts what the screens word in the reader's language; no personal data
public record PackageItem(PackageSection section, String key, Map<String, String> facts, PackageChange change) {

    public PackageItem {
        facts = Map.copyOf(facts);
    }

    PackageItem(PackageSection section, String key, Map<String, String> facts) {
        this(section, key, facts, PackageChange.SAME);
    }

    PackageItem as(PackageChange known) {
        return new PackageItem(section, key, facts, known);
    }

    boolean isOf(PackageItem other) {
        return section == other.section && key.equals(other.key);
    }
}
