package org.cunjing.field.photo;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPolice;
import org.cunjing.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/field")
class PhotoController {

    private final Photos photos;

    PhotoController(Photos photos) {
        this.photos = photos;
    }

    /// Takes a JPEG or PNG as the body of the request, as it is, for an entry of one's own. The same again changes
    /// nothing.
    ///
    /// @param document it shows somebody's paper: deleted when the matter closes
    @PutMapping("/photos/{id}")
    @AllowedTo({Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    PhotoReceiptView keepPhoto(
            @PathVariable UUID id,
            @RequestParam UUID entry,
            @RequestParam(defaultValue = "false") boolean document,
            HttpServletRequest request)
            throws IOException {
        var file = request.getInputStream().readNBytes(Redrawn.MOST_BYTES + 1);
        var kept = photos.keep(id, entry, document, file);
        return new PhotoReceiptView(
                id,
                kept.isNew() ? "STORED" : "SAME",
                kept.photo().hash(),
                kept.photo().at());
    }

    @GetMapping("/entries/{entry}/photos")
    @AllowedToPolice
    List<PhotoView> listPhotosOfEntry(@PathVariable UUID entry) {
        return photos.ofEntry(entry).stream()
                .map(photo -> new PhotoView(
                        photo.id(), photo.width(), photo.height(), photo.document(), photo.at(), photo.deletedAt()))
                .toList();
    }

    /// Shows one photo; the look is noted.
    @GetMapping(path = "/photos/{id}", produces = MediaType.IMAGE_JPEG_VALUE)
    @AllowedToPolice
    ResponseEntity<byte[]> showPhoto(@PathVariable UUID id) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(photos.look(id));
    }

    /// @param outcome STORED or SAME: only then it has arrived
    /// @param hash SHA-256 of the file as it was sent
    record PhotoReceiptView(UUID id, String outcome, String hash, Instant at) {}

    /// @param deletedAt of the picture of a document, when its matter was over
    record PhotoView(
            UUID id,
            int width,
            int height,
            boolean document,
            Instant at,
            @Nullable Instant deletedAt) {}
}
