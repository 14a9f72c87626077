package org.cunjing.resident;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.resident.HandIns.NewSuggestion;
import org.cunjing.resident.Suggestion.Kind;
import org.jspecify.annotations.Nullable;

/// The form of the public page as a browser sends it, without JavaScript: every field a text that may be missing.
///
/// @param website a field no person sees; only machines fill it in
record SuggestionForm(
        @Nullable String form,
        @Nullable String kind,
        @Nullable String words,
        @Nullable String contact,
        @Nullable String consent,
        @Nullable String website) {

    private static final int MAX_CONTACT = 80;

    static SuggestionForm blank() {
        return new SuggestionForm(UUID.randomUUID().toString(), null, null, null, null, null);
    }

    /// @throws IncompleteForm with the first thing to mend
    void refuseFaults() {
        if (website != null && !website.isBlank()) {
            throw new IncompleteForm("filled-by-machine");
        }
        if (kindGiven().isEmpty()) {
            throw new IncompleteForm("kind-missing");
        }
        if (text(words).isEmpty()) {
            throw new IncompleteForm("words-missing");
        }
        if (text(words).length() > Suggestion.MAX_WORDS) {
            throw new IncompleteForm("words-too-long");
        }
        if (text(contact).length() > MAX_CONTACT) {
            throw new IncompleteForm("contact-too-long");
        }
        if (consent == null && !text(contact).isEmpty()) {
            throw new IncompleteForm("consent-missing");
        }
    }

    /// To be asked after [#refuseFaults()].
    ///
    /// @throws IllegalArgumentException if the number of the form is none
    NewSuggestion suggestion(UUID village) {
        var reach = text(contact);
        return new NewSuggestion(
                UUID.fromString(text(form)),
                village,
                kindGiven().orElseThrow(),
                text(words),
                reach.isEmpty() ? null : reach);
    }

    private Optional<Kind> kindGiven() {
        return Arrays.stream(Kind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip().replace("\r\n", "\n");
    }
}
