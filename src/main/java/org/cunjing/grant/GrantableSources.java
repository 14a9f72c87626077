package org.cunjing.grant;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.springframework.stereotype.Component;

/// What the modules lend, by key.
@Component
class GrantableSources {

    private final Map<String, GrantableSource> byKey;

    GrantableSources(List<GrantableSource> sources) {
        this.byKey = new TreeMap<>(sources.stream().collect(toMap(GrantableSource::key, identity())));
    }

    /// What serves residents comes first.
    List<GrantableSource> list() {
        return byKey.values().stream()
                .sorted(comparing(GrantableSource::purpose))
                .toList();
    }

    /// @throws Faulty if nobody lends it
    GrantableSource get(String key) {
        var source = byKey.get(key);
        if (source == null) {
            throw new Faulty(List.of(new Fault("source", "source-unknown")));
        }
        return source;
    }
}
