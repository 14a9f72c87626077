package org.cunjing.exchange.outline;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.cunjing.access.Actors;
import org.cunjing.exchange.Borders;
import org.cunjing.posting.Personnel;
import org.cunjing.shared.Position;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Bureaus;
import org.cunjing.territory.Ground;
import org.cunjing.territory.OutlineSource;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Outlines from a file: a preview first, then all of them or none, with the borders that follow. For personnel alone.
@Service
class Outlines {

    private final Villages villages;
    private final Ground ground;
    private final Bureaus bureaus;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;

    Outlines(Villages villages, Ground ground, Bureaus bureaus, Actors actors, Uuid7 ids, Clock clock, ZoneId zone) {
        this.villages = villages;
        this.ground = ground;
        this.bureaus = bureaus;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /// A file and how it is to be read.
    ///
    /// @param codeProperty empty: whichever holds codes of villages
    @SuppressWarnings("ArrayRecordComponent") // the bytes of a file, never compared
    record Wish(String name, byte[] content, SourceCrs crs, String codeProperty) {}

    /// What the file would change. Nothing is kept.
    ///
    /// @throws NotGeoJson if it is no collection of features
    /// @throws OutlineFileTooLarge if it holds more than is read at once
    @Transactional(readOnly = true)
    public OutlinePreview preview(Wish wish) {
        Personnel.require(actors);
        return read(wish, today());
    }

    /// Takes all outlines of the file over, as the preview showed them.
    ///
    /// @param seal of the preview
    /// @throws OutlinesChanged if file, choices or villages are others now
    /// @throws OutlinesFaulty if a feature is faulty
    @Transactional
    public OutlinePreview takeOver(Wish wish, String seal) {
        Personnel.require(actors);
        ground.lock();
        var present = today();
        var preview = read(wish, present);
        if (!preview.seal().equals(seal)) {
            throw new OutlinesChanged();
        }
        if (preview.faults() > 0) {
            throw new OutlinesFaulty(preview.faults());
        }
        write(preview, present);
        note(wish, preview);
        return preview;
    }

    @Transactional(readOnly = true)
    public List<OutlineSource> sources() {
        Personnel.require(actors);
        return ground.outlineSources();
    }

    private List<Village> today() {
        return villages.listOn(LocalDate.now(clock.withZone(zone)));
    }

    private static OutlinePreview read(Wish wish, List<Village> present) {
        var byCode = present.stream().collect(toMap(Village::code, Function.identity(), (one, _) -> one));
        var file = GeoJsonFile.read(wish.content());
        var property = wish.codeProperty().isEmpty()
                ? file.codeProperty(byCode.keySet()).orElse("")
                : wish.codeProperty();
        var reader = new OutlineReader(byCode, property, wish.crs());
        var lines = file.features().stream().map(reader::read).toList();
        return new OutlinePreview(
                seal(wish, property, present), property, file.propertyNames(), file.namedCrs(), present.size(), lines);
    }

    private void write(OutlinePreview preview, List<Village> present) {
        var rings = new HashMap<UUID, List<Position>>();
        preview.changes().forEach(line -> rings.put(Objects.requireNonNull(line.villageId()), line.ring()));
        var moved = present.stream()
                .filter(village -> rings.containsKey(village.id()))
                .map(village -> village.within(rings.getOrDefault(village.id(), village.outline())))
                .toList();
        moved.forEach(ground::correct);
        ground.forgetBorders(moved.stream().map(Village::id).toList());
        var borders = new Borders(
                villages,
                present.stream()
                        .filter(village -> !rings.containsKey(village.id()))
                        .toList());
        moved.forEach(borders::draw);
    }

    private void note(Wish wish, OutlinePreview preview) {
        var person = actors.person();
        var crs = wish.crs();
        ground.note(
                new OutlineSource(
                        ids.next(),
                        wish.name(),
                        HexFormat.of().formatHex(digest().digest(wish.content())),
                        crs.kind() == SourceCrs.Kind.CGCS2000_GK3
                                ? crs.kind() + " " + crs.meridianDeg()
                                : crs.kind().name(),
                        preview.changes().size(),
                        clock.instant(),
                        person.account(),
                        person.name()),
                bureaus.current().schematic() && !preview.coversEverything());
    }

    private static String seal(Wish wish, String property, List<Village> present) {
        var digest = digest();
        digest.update(wish.content());
        digest.update((wish.crs() + "\n" + property).getBytes(StandardCharsets.UTF_8));
        for (var village : present) {
            digest.update("%s %s %s"
                    .formatted(village.id(), village.code(), village.outline())
                    .getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
