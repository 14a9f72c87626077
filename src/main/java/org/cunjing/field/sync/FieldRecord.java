package org.cunjing.field.sync;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Something that an officer did on the phone.
///
/// @param revision of the content; the same record with a changed content is another revision of it
/// @param after records that have to be stored before this one
/// @param base the content from which this one was changed; null: it is new
/// @param hash SHA-256 of the content's text, in hexadecimal digits
/// @param body the content, a JSON text of the kind
record FieldRecord(
        UUID id,
        UUID revision,
        String kind,
        boolean urgent,
        List<UUID> after,
        @Nullable String base,
        String hash,
        String body,
        Making made) {

    private static final Pattern KIND = Pattern.compile("[a-z-]{1,40}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /// What cannot be a kind or a hash is written down as none; the record is refused for it.
    FieldRecord {
        after = List.copyOf(after);
        kind = KIND.matcher(kind).matches() ? kind : "unknown";
        hash = HASH.matcher(hash).matches() ? hash : "";
    }
}
