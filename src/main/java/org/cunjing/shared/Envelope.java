package org.cunjing.shared;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// How a sealed field lies in its column: version 1, suite, length of the key id, key id, nonce, ciphertext with tag.
///
/// The header is authenticated together with the name of the field, so that no byte of it can be exchanged.
final class Envelope {

    static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;

    private static final byte VERSION = 1;

    private final CipherSuite suite;
    private final String keyId;
    private final byte[] nonce;
    private final byte[] sealed;

    Envelope(CipherSuite suite, String keyId, byte[] nonce, byte[] sealed) {
        this.suite = suite;
        this.keyId = keyId;
        this.nonce = nonce;
        this.sealed = sealed;
    }

    static Optional<Envelope> read(byte[] bytes) {
        try {
            var buffer = ByteBuffer.wrap(bytes);
            byte version = buffer.get();
            var suite = CipherSuite.find(buffer.get());
            var id = new String(take(buffer, Byte.toUnsignedInt(buffer.get())), StandardCharsets.US_ASCII);
            byte[] nonce = take(buffer, NONCE_BYTES);
            byte[] sealed = take(buffer, buffer.remaining());
            return suite.filter(_ -> version == VERSION && sealed.length >= TAG_BYTES)
                    .map(known -> new Envelope(known, id, nonce, sealed));
        } catch (BufferUnderflowException _) {
            return Optional.empty();
        }
    }

    byte[] write() {
        return concat(header(suite, keyId), nonce, sealed);
    }

    /// What the tag covers beside the text.
    static byte[] authenticated(CipherSuite suite, String keyId, String field) {
        return concat(header(suite, keyId), field.getBytes(FieldCipher.TEXT));
    }

    CipherSuite suite() {
        return suite;
    }

    String keyId() {
        return keyId;
    }

    byte[] nonce() {
        return nonce;
    }

    byte[] sealed() {
        return sealed;
    }

    private static byte[] header(CipherSuite suite, String keyId) {
        byte[] id = keyId.getBytes(StandardCharsets.US_ASCII);
        return concat(new byte[] {VERSION, suite.code(), (byte) id.length}, id);
    }

    private static byte[] take(ByteBuffer buffer, int length) {
        if (length > buffer.remaining()) {
            throw new BufferUnderflowException();
        }
        var part = new byte[length];
        buffer.get(part);
        return part;
    }

    private static byte[] concat(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
