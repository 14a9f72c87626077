package org.cunjing.resident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a visitor reads the village pages: in which language, how large. Every link carries it on, so that no cookie
/// is needed.
///
/// @param language null: as the browser asks
record Reading(@Nullable String language, boolean large) {

    static Reading of(@Nullable String language, @Nullable String large) {
        var known = language == null || !List.of("zh", "en").contains(language) ? null : language;
        return new Reading(known, large != null && !large.equals("false"));
    }

    Reading inOtherLanguage(Locale shown) {
        return new Reading(isEnglish(shown) ? "zh" : "en", large);
    }

    Reading inOtherSize() {
        return new Reading(language, !large);
    }

    /// Public for the templates.
    public String to(String path) {
        var query = new ArrayList<String>();
        if (language != null) {
            query.add("lang=" + language);
        }
        if (large) {
            query.add("large");
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
