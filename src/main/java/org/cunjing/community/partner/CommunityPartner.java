package org.cunjing.community.partner;

import org.jspecify.annotations.Nullable;

/// Who helps by agreement.
///
/// @param contact null: not given
public record CommunityPartner(
        Kind kind, String name, @Nullable String contact) {

    public enum Kind {
        ORGANISATION,
        PERSON
    }
}
