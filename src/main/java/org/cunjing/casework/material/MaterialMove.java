package org.cunjing.casework.material;

import java.time.LocalDate;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.jspecify.annotations.Nullable;

/// Copies that came, went or were handed out.
///
/// @param source null: from outside
/// @param target null: handed out
/// @param entryId of the session that handed them out
/// @param correctsId the move that this takes back, for a reason
/// @param corrected whether another move takes this one back
public record MaterialMove(
        UUID id,
        UUID materialId,
        Kind kind,
        int copies,
        @Nullable StockPlace source,
        @Nullable StockPlace target,
        @Nullable UUID entryId,
        @Nullable UUID correctsId,
        @Nullable String reason,
        LocalDate day,
        Mark mark,
        boolean corrected) {

    public enum Kind {
        RECEIVED,
        ISSUED,
        HANDED_OUT,
        COUNTER
    }
}
