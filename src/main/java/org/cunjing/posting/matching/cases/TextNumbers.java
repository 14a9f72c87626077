package org.cunjing.posting.matching.cases;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/// Whole numbers of a text, one after another; lines may break anywhere.
final class TextNumbers {

    private final InputStream in;
    private int octet;
    private int line = 1;

    TextNumbers(InputStream in) throws IOException {
        this.in = in;
        this.octet = in.read();
    }

    String place() {
        return "line " + line;
    }

    /// @return whether there is another number
    private boolean skip() throws IOException {
        while (octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n') {
            line += octet == '\n' ? 1 : 0;
            octet = in.read();
        }
        return octet >= 0;
    }

    void end(String what) throws IOException {
        if (skip()) {
            throw FileFault.of(place(), "something follows the %s", what);
        }
    }

    long number(Supplier<String> what, long least, long most) throws IOException {
        long value = number(what);
        if (value < least || value > most) {
            throw FileFault.of(place(), "%s must be in [%d, %d], is %d", what.get(), least, most, value);
        }
        return value;
    }

    long number(Supplier<String> what) throws IOException {
        if (!skip()) {
            throw FileFault.of(place(), "the file ends before %s", what.get());
        }
        boolean negative = octet == '-';
        if (negative) {
            octet = in.read();
        }
        if (octet < '0' || octet > '9') {
            throw FileFault.of(place(), "%s must be a whole number", what.get());
        }
        long value = 0;
        while (octet >= '0' && octet <= '9') {
            if (value > (Long.MAX_VALUE - 9) / 10) {
                throw FileFault.of(place(), "%s is too large", what.get());
            }
            value = 10 * value + octet - '0';
            octet = in.read();
        }
        if (octet > ' ') {
            throw FileFault.of(place(), "%s must be a whole number", what.get());
        }
        return negative ? -value : value;
    }
}
