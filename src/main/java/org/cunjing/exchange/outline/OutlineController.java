package org.cunjing.exchange.outline;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.exchange.outline.Outlines.Wish;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.Position;
import org.cunjing.territory.OutlineSource;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The door for outlines.
@RestController
@RequestMapping("/api/outlines")
class OutlineController {

    private final Outlines outlines;

    OutlineController(Outlines outlines) {
        this.outlines = outlines;
    }

    /// Files from which outlines were taken over, the latest first.
    @GetMapping
    @AllowedTo(Role.BUREAU_OFFICE)
    List<OutlineSource> listOutlineSources() {
        return outlines.sources();
    }

    /// Reads a GeoJSON file, the body of the request as it is, and says what it would change.
    @PostMapping("/preview")
    @AllowedTo(Role.BUREAU_OFFICE)
    OutlinePreviewView previewOutlines(
            @RequestParam SourceCrs.Kind crs,
            @RequestParam(defaultValue = "0") int meridian,
            @RequestParam(defaultValue = "") @Size(max = 200) String property,
            HttpServletRequest request)
            throws IOException {
        return OutlinePreviewView.of(outlines.preview(wish("", crs, meridian, property, request)));
    }

    /// Takes all outlines of the file over, as a preview has shown them, or none.
    @PostMapping
    @AllowedTo(Role.BUREAU_OFFICE)
    OutlinesTakenView takeOutlinesOver(
            @RequestParam SourceCrs.Kind crs,
            @RequestParam(defaultValue = "0") int meridian,
            @RequestParam(defaultValue = "") @Size(max = 200) String property,
            @RequestParam(defaultValue = "") @Size(max = 200) String name,
            @RequestParam @Size(max = 64) String seal,
            HttpServletRequest request)
            throws IOException {
        var taken = outlines.takeOver(wish(name, crs, meridian, property, request), seal);
        return new OutlinesTakenView(taken.changes().size());
    }

    private static Wish wish(
            String name, SourceCrs.Kind kind, int meridian, String property, HttpServletRequest request)
            throws IOException {
        if (kind == SourceCrs.Kind.CGCS2000_GK3 && !SourceCrs.hasMeridian(meridian)) {
            throw new Faulty(List.of(new Fault("meridian", "out-of-range")));
        }
        if (request.getContentLengthLong() > GeoJsonFile.MOST_BYTES) {
            throw new OutlineFileTooLarge("bytes", request.getContentLengthLong());
        }
        var content = request.getInputStream().readNBytes(GeoJsonFile.MOST_BYTES + 1);
        var crs = new SourceCrs(kind, kind == SourceCrs.Kind.CGCS2000_GK3 ? meridian : 0);
        return new Wish(name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip(), content, crs, property);
    }

    /// @param villages how many got a new outline
    record OutlinesTakenView(int villages) {}

    record OutlinePreviewView(
            String seal,
            String codeProperty,
            List<String> properties,
            String namedCrs,
            int villages,
            long faults,
            int changes,
            List<OutlineLineView> lines) {

        static OutlinePreviewView of(OutlinePreview preview) {
            return new OutlinePreviewView(
                    preview.seal(),
                    preview.codeProperty(),
                    preview.properties(),
                    preview.namedCrs(),
                    preview.villages(),
                    preview.faults(),
                    preview.changes().size(),
                    preview.lines().stream().map(OutlineLineView::of).toList());
        }
    }

    /// @param ring corners as longitude and latitude, WGS 84, degrees; empty with a fault
    record OutlineLineView(
            int number,
            String code,
            @Nullable UUID villageId,
            @Nullable String villageName,
            @Nullable OutlineFault fault,
            List<List<Double>> ring,
            int partsLeftOut,
            int holesLeftOut,
            boolean unchanged) {

        static OutlineLineView of(OutlineLine line) {
            return new OutlineLineView(
                    line.number(),
                    line.code(),
                    line.villageId(),
                    line.villageName(),
                    line.fault(),
                    line.ring().stream().map(OutlineLineView::corner).toList(),
                    line.partsLeftOut(),
                    line.holesLeftOut(),
                    line.unchanged());
        }

        private static List<Double> corner(Position corner) {
            return List.of(corner.longitudeDeg(), corner.latitudeDeg());
        }
    }
}
