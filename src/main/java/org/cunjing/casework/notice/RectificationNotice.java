package org.cunjing.casework.notice;

import java.time.LocalDate;

/// What a notice says.
///
/// @param number of the entry in the ledger of its village and year; the paper has no other
/// @param unit whom it goes to; empty: to be written by hand
/// @param findings what has to be mended
/// @param basis law and article
/// @param givenOn day of the notice in the ledger
/// @param dueOn last day to mend it, as the ledger follows it
/// @param atOnce of a major hazard no term is given
record RectificationNotice(
        String number,
        String issuer,
        String village,
        String unit,
        String address,
        LocalDate foundOn,
        String findings,
        String basis,
        LocalDate givenOn,
        LocalDate dueOn,
        boolean atOnce) {}
