package org.cunjing.posting.matching.cases;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// Opens a file, packed or not, and stops one that unpacks to more than it should.
final class Source {

    /// A nation's problem takes a tenth of it.
    static final long MOST_BYTES = 4L << 30;

    private Source() {}

    static InputStream open(Path file, long mostBytes) throws IOException {
        var raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        raw.mark(2);
        boolean packed = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        return new Bounded(
                packed ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16) : raw, mostBytes);
    }

    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] octets, int offset, int length) throws IOException {
            int got = super.read(octets, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int octets) {
            left -= octets;
            if (left < 0) {
                throw new FileFault("", "unpacks to more than is accepted (raise it with --most-bytes)");
            }
        }
    }
}
