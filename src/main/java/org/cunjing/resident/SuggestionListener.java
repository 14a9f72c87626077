package org.cunjing.resident;

import java.util.Map;
import org.cunjing.platform.Audience;
import org.cunjing.platform.Live;
import org.cunjing.platform.Live.Told;
import org.cunjing.resident.Suggestion.Kind;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class SuggestionListener {

    private final Live live;

    SuggestionListener(Live live) {
        this.live = live;
    }

    @ApplicationModuleListener
    void on(SuggestionHandedIn event) {
        var told = new Told(
                "suggestion-handed-in",
                event.suggestion(),
                Map.of("villageId", event.village(), "kind", event.kind().name()));
        live.tell(event.bureau(), told, audience(event));
    }

    private static Audience audience(SuggestionHandedIn event) {
        return event.kind() == Kind.COMPLAINT ? Audience.office() : Audience.ofAll(event.village());
    }
}
