package org.cunjing.territory;

import org.cunjing.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/// What the register says of a site.
///
/// @param responsiblePost post of who answers for the place, never a name
/// @param unitCode unified social credit code; null: the place is no unit
public record SiteFacts(
        SiteKind kind,
        String name,
        String address,
        String responsiblePost,
        @Nullable String unitCode) {

    public SiteFacts {
        name = name.strip();
        address = address.strip();
        responsiblePost = responsiblePost.strip();
        unitCode = unitCode == null || unitCode.isBlank() ? null : new CreditCode(unitCode).value();
        if (name.isEmpty() || address.isEmpty() || responsiblePost.isEmpty()) {
            throw new IllegalArgumentException("name, address and responsiblePost of a site must not be empty.");
        }
    }
}
