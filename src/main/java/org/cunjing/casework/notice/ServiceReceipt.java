package org.cunjing.casework.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the paper of a service says: one half for the resident, one for the file. The resident's name is written by
/// hand.
///
/// @param matter what was done, in the words of the paper
/// @param authorised a written authorisation lies with the file; null: none was needed
/// @param collected where the document came from; null: not collected yet, or nothing to collect
/// @param handedOver the reference of the hand-over; null: not handed over yet
record ServiceReceipt(
        String number,
        String issuer,
        String phone,
        String officer,
        String badge,
        String matter,
        int personTimes,
        LocalDate takenOn,
        @Nullable Boolean authorised,
        @Nullable Done collected,
        @Nullable Done handedOver) {

    /// @param reference of the paper of the office, or of the hand-over
    record Done(LocalDate day, String reference) {}
}
