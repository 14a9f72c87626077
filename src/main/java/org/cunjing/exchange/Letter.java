package org.cunjing.exchange;

import java.time.LocalDate;
import java.util.UUID;

/// A letter of appointment as it was issued; what it says does not change any more.
///
/// @param id of the posting
/// @param issuer who signs it
/// @param salutation whom it is for
/// @param body paragraphs, one a line
record Letter(
        UUID id,
        UUID batchId,
        UUID officerId,
        String number,
        String issuer,
        String title,
        String salutation,
        String body,
        LocalDate issuedOn) {}
