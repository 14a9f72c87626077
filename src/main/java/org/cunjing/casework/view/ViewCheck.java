package org.cunjing.casework.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.PersonalText;

/// What a view may be called and may hold.
final class ViewCheck {

    static final int MOST_NAME = 40;
    private static final int MOST_VALUE = 200;
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}]");
    private static final Pattern SPEAKING = Pattern.compile("[\\p{L}\\p{N}]");

    /// What the address of the page may say. Where in the list somebody was is no part of a view.
    private static final Set<String> KEYS = Set.of(
            "villageId",
            "stationId",
            "officerId",
            "officerClass",
            "role",
            "kind",
            "category",
            "state",
            "progress",
            "open",
            "late",
            "workOrderId",
            "from",
            "to",
            "words",
            "sort",
            "ascending",
            "columns");

    private ViewCheck() {}

    /// @return the name without blanks around it
    /// @throws Faulty if the name says nothing or cannot be read, or the list holds what is no list
    static String check(String name, Map<String, String> query) {
        var bare = name.strip();
        var faults = new ArrayList<>(faultsOf(bare));
        query.forEach((key, value) -> {
            if (!KEYS.contains(key)) {
                faults.add(new Fault("query." + key, "not-allowed"));
            } else if (value.length() > MOST_VALUE) {
                faults.add(new Fault("query." + key, "too-long"));
            }
            PersonalText.find(value).ifPresent(found -> faults.add(new Fault("query." + key, found.slug())));
        });
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
        return bare;
    }

    private static List<Fault> faultsOf(String name) {
        if (!SPEAKING.matcher(name).find()) {
            return List.of(new Fault("name", "required"));
        }
        if (name.codePointCount(0, name.length()) > MOST_NAME) {
            return List.of(new Fault("name", "too-long"));
        }
        if (UNREADABLE.matcher(name).find()) {
            return List.of(new Fault("name", "not-allowed"));
        }
        return PersonalText.find(name)
                .map(found -> List.of(new Fault("name", found.slug())))
                .orElse(List.of());
    }
}
