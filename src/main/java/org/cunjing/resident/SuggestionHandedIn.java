package org.cunjing.resident;

import java.util.UUID;
import org.cunjing.resident.Suggestion.Kind;

/// A resident handed something in. Published once for each stored suggestion; carries none of its words.
public record SuggestionHandedIn(String bureau, UUID suggestion, UUID village, Kind kind) {}
