package org.cunjing.field.sync;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;

/// The content of an answer that may be compressed.
final class Unzipped {

    private Unzipped() {}

    static byte[] of(HttpResponse<byte[]> answer) {
        if (answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isEmpty()) {
            return answer.body();
        }
        try (var content = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
