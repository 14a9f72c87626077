package org.cunjing.field.photo;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// A file that is not kept as a photo.
public final class PhotoNotPossible extends Refusal {

    private static final long serialVersionUID = 1L;

    private PhotoNotPossible(String slug, Map<String, Object> facts, String message) {
        super(Kind.INVALID, slug, facts, message);
    }

    static PhotoNotPossible unreadable() {
        return new PhotoNotPossible("photo-unreadable", Map.of(), "It is no JPEG or PNG that can be read.");
    }

    static PhotoNotPossible tooLarge(int mostMib, int mostMegapixels) {
        return new PhotoNotPossible(
                "photo-too-large",
                Map.of("mib", mostMib, "megapixels", mostMegapixels),
                "A photo has at most %d MiB and %d million pixels.".formatted(mostMib, mostMegapixels));
    }

    static PhotoNotPossible tooMany(int most) {
        return new PhotoNotPossible(
                "too-many-photos", Map.of("most", most), "An entry has at most %d photos.".formatted(most));
    }
}
