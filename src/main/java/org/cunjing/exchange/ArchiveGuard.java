package org.cunjing.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Unpacks a workbook once, keeping nothing, to see that it is one and does not grow beyond measure. What the entries
/// say about their own size is not believed.
final class ArchiveGuard {

    static final int MOST_ENTRIES = 200;
    static final long MOST_UNPACKED_BYTES = 100L << 20;
    private static final int HEAD_BYTES = 4_096;

    private int entries;
    private long unpacked;
    private boolean workbook;

    private ArchiveGuard() {}

    /// @throws FileTooLarge if it unpacks to more than any honest workbook of its size
    /// @throws NotAnImportFile if it is another kind of archive, or carries a document type of its own
    static void check(byte[] content) {
        var guard = new ArchiveGuard();
        try (var archive = ZipFile.builder().setByteArray(content).get()) {
            for (var entry : Collections.list(archive.getEntries())) {
                try (var unpacking = archive.getInputStream(entry)) {
                    guard.check(entry, unpacking);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new NotAnImportFile("the archive is broken");
        }
        if (!guard.workbook) {
            throw new NotAnImportFile("the archive holds no workbook");
        }
    }

    private void check(ZipArchiveEntry entry, InputStream content) throws IOException {
        if (++entries > MOST_ENTRIES) {
            throw new FileTooLarge("parts", entries);
        }
        workbook |= entry.getName().equals("xl/workbook.xml");
        var head = content.readNBytes(HEAD_BYTES);
        unpacked += head.length;
        if (entry.getName().endsWith(".xml") && declaresType(head)) {
            throw new NotAnImportFile("it declares a document type");
        }
        var buffer = new byte[1 << 16];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED_BYTES) {
                throw new FileTooLarge("unpacked bytes", unpacked);
            }
        }
    }

    /// Workbooks have no document type and are written in UTF-8; anything else could hide entities that multiply.
    private static boolean declaresType(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return text.contains("<!DOCTYPE") || text.indexOf('\0') >= 0;
    }
}
