package org.cunjing.posting.matching.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Fields of lines, one after another; the longest files have hundreds of megabytes.
final class TableFields {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] token = new byte[256];
    private int at;
    private int end;
    private int length;

    /// What ended the field: a comma, a line end, or −1 for the end of the file.
    private int closed;

    private int line = 1;

    TableFields(InputStream in) {
        this.in = in;
    }

    boolean more() {
        return closed == ',';
    }

    /// Whether the last field was the last of the file.
    boolean ended() {
        return closed < 0;
    }

    boolean empty() {
        return length == 0;
    }

    int line() {
        return line;
    }

    void nextLine() {
        line++;
    }

    String place() {
        return "line " + line;
    }

    String text() {
        return new String(token, 0, length, StandardCharsets.UTF_8);
    }

    long cost() {
        boolean negative = length > 0 && token[0] == '-';
        long value = 0;
        for (int k = negative ? 1 : 0; k < length; k++) {
            if (token[k] < '0' || token[k] > '9' || value > (Long.MAX_VALUE - 9) / 10) {
                throw FileFault.of(place(), "the cost \"%s\" must be a whole number of 64 bits", text());
            }
            value = 10 * value + token[k] - '0';
        }
        if (length == (negative ? 1 : 0)) {
            throw FileFault.of(place(), "the cost is empty");
        }
        return negative ? -value : value;
    }

    /// The token as a number from 0, −1 if it is none or written with leading zeros.
    long whole() {
        if (length == 0 || length > 9 || (length > 1 && token[0] == '0')) {
            return -1;
        }
        long value = 0;
        for (int k = 0; k < length; k++) {
            if (token[k] < '0' || token[k] > '9') {
                return -1;
            }
            value = 10 * value + token[k] - '0';
        }
        return value;
    }

    /// Reads up to the next comma or end of line; false at the end of the file.
    boolean field() throws IOException {
        length = 0;
        while (true) {
            if (at == end) {
                end = in.read(buffer);
                at = 0;
                if (end <= 0) {
                    end = 0;
                    boolean something = length > 0 || closed == ',';
                    closed = -1;
                    return something;
                }
            }
            byte octet = buffer[at++];
            if (octet == ',' || octet == '\n') {
                closed = octet;
                length -= octet == '\n' && length > 0 && token[length - 1] == '\r' ? 1 : 0;
                return true;
            }
            if (octet == '"' || length == token.length) {
                throw FileFault.of(
                        place(), octet == '"' ? "quotes are not used in this format" : "a field is too long");
            }
            token[length++] = octet;
        }
    }
}
