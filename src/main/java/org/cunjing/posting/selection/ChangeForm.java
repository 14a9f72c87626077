package org.cunjing.posting.selection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.posting.matching.Change;
import org.cunjing.posting.matching.Clash;
import org.jspecify.annotations.Nullable;

/// A change as it is sent and kept: which fields are used depends on its kind.
///
/// @param village only of a pin or a ban, and only if one is meant
/// @param stations wishes, best first
record ChangeForm(
        @NotNull Kind kind,
        @Nullable UUID officer,
        @Nullable UUID station,
        @Nullable UUID village,
        @Nullable @Size(max = 1_000) List<@NotNull UUID> stations,
        @Nullable Integer seats) {

    enum Kind {
        PIN,
        FORBID,
        WISHES,
        SEATS
    }

    /// @throws ChangesClash if a field that the kind needs is missing
    Change change() {
        return switch (kind) {
            case PIN -> new Change.Pin(needed(officer), needed(station), text(village));
            case FORBID -> new Change.Forbid(needed(officer), needed(station), text(village));
            case WISHES ->
                new Change.Wishes(
                        needed(officer),
                        Objects.requireNonNullElse(stations, List.<UUID>of()).stream()
                                .map(UUID::toString)
                                .toList());
            case SEATS -> new Change.Seats(needed(station), Objects.requireNonNullElse(seats, -1));
        };
    }

    static List<Change> all(List<ChangeForm> forms) {
        return forms.stream().map(ChangeForm::change).toList();
    }

    static ChangeForm of(Change change) {
        return switch (change) {
            case Change.Pin pin ->
                new ChangeForm(Kind.PIN, id(pin.officer()), id(pin.station()), maybe(pin.village()), null, null);
            case Change.Forbid forbid ->
                new ChangeForm(
                        Kind.FORBID, id(forbid.officer()), id(forbid.station()), maybe(forbid.village()), null, null);
            case Change.Wishes wishes ->
                new ChangeForm(
                        Kind.WISHES,
                        id(wishes.officer()),
                        null,
                        null,
                        wishes.stations().stream().map(UUID::fromString).toList(),
                        null);
            case Change.Seats seats -> new ChangeForm(Kind.SEATS, null, id(seats.station()), null, null, seats.seats());
        };
    }

    private static String needed(@Nullable UUID id) {
        if (id == null) {
            throw new ChangesClash(Clash.UNKNOWN);
        }
        return id.toString();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static UUID id(String text) {
        return UUID.fromString(text);
    }

    private static @Nullable UUID maybe(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
