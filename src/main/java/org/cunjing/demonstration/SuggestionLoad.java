package org.cunjing.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cunjing.resident.Suggestion.Kind;
import org.cunjing.resident.Suggestions;
import org.cunjing.resident.Suggestions.PastSuggestion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What residents of the first station's villages handed in during the last weeks: some answered, some waiting.
@Component
class SuggestionLoad {

    private final Suggestions suggestions;
    private final Words words = new Words();
    private final Clock clock;

    SuggestionLoad(Suggestions suggestions, Clock clock) {
        this.suggestions = suggestions;
        this.clock = clock;
    }

    void load(long seed, District district, Identities ids) {
        var dice = new Dice(seed, "suggestions");
        var station = district.stations().getFirst();
        var villages = district.villages().stream()
                .filter(village -> village.stationCode().equals(station.code()))
                .toList();
        var past = new ArrayList<PastSuggestion>();
        for (var kind : Kind.values()) {
            var said = words.list("suggestion." + kind);
            for (int i = 0; i < said.size(); i++) {
                var village = ids.village(dice.pick(villages).code());
                past.add(suggestion(ids.of("suggestion", kind.name() + i), village, kind, said.get(i), dice));
            }
        }
        suggestions.addHistory(List.copyOf(past));
    }

    /// Words and, after a slash, the answer; without one it still waits.
    private PastSuggestion suggestion(UUID id, UUID village, Kind kind, String said, Dice dice) {
        int slash = said.indexOf('/');
        var at = clock.instant().minus(Duration.ofHours(dice.between(20, 300)));
        @Nullable String answer = slash < 0 ? null : said.substring(slash + 1);
        @Nullable Instant answeredAt = answer == null ? null : at.plus(Duration.ofHours(dice.between(6, 19)));
        return new PastSuggestion(
                id, village, kind, slash < 0 ? said : said.substring(0, slash), null, at, answer, answeredAt);
    }
}
