package org.cunjing.platform;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A request whose body has been read and can be read again.
final class RepeatableRequest extends HttpServletRequestWrapper {

    private static final int MAX_BYTES = 1 << 20;

    private final byte[] content;

    private RepeatableRequest(HttpServletRequest request, byte[] content) {
        super(request);
        this.content = content;
    }

    /// @return empty if the body is larger than 1 MiB
    static Optional<RepeatableRequest> read(HttpServletRequest request) throws IOException {
        var content = request.getInputStream().readNBytes(MAX_BYTES + 1);
        return content.length > MAX_BYTES ? Optional.empty() : Optional.of(new RepeatableRequest(request, content));
    }

    byte[] content() {
        return content.clone();
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() {
        var source = new ByteArrayInputStream(content);
        return new ServletInputStream() {
            @Override
            public int read() {
                return source.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return source.read(target, offset, length);
            }

            @Override
            public boolean isFinished() {
                return source.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("The body is here already.");
            }
        };
    }
}
