package org.cunjing.shared;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/// Seals personal fields, and makes blind indexes by which sealed fields can be searched for an exact value.
///
/// `field` is always `schema.table.column`: a value moved to another column does not open. Safe for many threads.
///
/// - Source: docs/methods/field-encryption.md.
public final class FieldCipher {

    static final Charset TEXT = StandardCharsets.UTF_8;

    private static final int INDEX_BYTES = 32;
    private static final int PADDED_BYTES = 32;
    private static final byte PADDING_MARK = (byte) 0x80;

    private final KeyRing keys;
    private final CipherSuite suite;
    private final SecureRandom random;

    /// @param suite seals from now on; what the other one sealed still opens
    public FieldCipher(KeyRing keys, CipherSuite suite, SecureRandom random) {
        this.keys = keys;
        this.suite = suite;
        this.random = random;
    }

    /// Id of the key that seals.
    public String currentKey() {
        return keys.current().id();
    }

    public byte[] seal(String plain, String field) {
        return sealBytes(plain.getBytes(TEXT), field);
    }

    /// As [#seal], for what is no text: a picture, a file.
    public byte[] sealBytes(byte[] plain, String field) {
        var key = keys.current();
        var nonce = new byte[Envelope.NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = gcm(true, suite, key, nonce, field, pad(plain));
            return new Envelope(suite, key.id(), nonce, sealed).write();
        } catch (InvalidCipherTextException e) {
            throw new AssertionError("Sealing has no tag to check.", e);
        }
    }

    /// @throws Undecipherable if `sealed` was changed, belongs to another field or needs a key that is not there
    public String open(byte[] sealed, String field) {
        return new String(openBytes(sealed, field), TEXT);
    }

    /// @throws Undecipherable as [#open]
    public byte[] openBytes(byte[] sealed, String field) {
        var envelope = Envelope.read(sealed)
                .orElseThrow(() -> new Undecipherable(field, "it is no envelope of a known version and suite"));
        var key = keys.find(envelope.keyId())
                .orElseThrow(() -> new Undecipherable(field, "the key file has no key of its id"));
        try {
            byte[] plain = gcm(false, envelope.suite(), key, envelope.nonce(), field, envelope.sealed());
            return Arrays.copyOf(plain, lengthWithoutPadding(plain, field));
        } catch (InvalidCipherTextException _) {
            throw new Undecipherable(field, "it was changed, moved, or sealed with another key of the same id");
        }
    }

    /// Index to store beside a sealed value, 32 bytes, made with the current key.
    ///
    /// @param normalised the value in its one canonical form; what is written differently is not found
    public byte[] blindIndex(String normalised, String field) {
        return blindIndex(keys.current(), suite, normalised, field);
    }

    /// Indexes under every key and suite, the current ones first: search with all of them until old rows are sealed
    /// anew.
    public List<byte[]> blindIndexes(String normalised, String field) {
        return Stream.concat(
                        Stream.of(suite), Arrays.stream(CipherSuite.values()).filter(other -> other != suite))
                .flatMap(each -> keys.list().stream().map(key -> blindIndex(key, each, normalised, field)))
                .toList();
    }

    /// Whether a value is best sealed anew, because its key or its suite is no longer the current one.
    public boolean isStale(byte[] sealed) {
        return Envelope.read(sealed)
                .filter(envelope -> envelope.suite() == suite
                        && envelope.keyId().equals(keys.current().id()))
                .isEmpty();
    }

    private static byte[] blindIndex(MasterKey key, CipherSuite suite, String normalised, String field) {
        var mac = new HMac(suite.digest());
        mac.init(new KeyParameter(key.derive(suite, "index", field, INDEX_BYTES)));
        byte[] text = normalised.getBytes(TEXT);
        mac.update(text, 0, text.length);
        var index = new byte[INDEX_BYTES];
        mac.doFinal(index, 0);
        return index;
    }

    /// Hides the length, which alone would tell a yes from a no: ISO 7816-4 up to a whole number of blocks.
    private static byte[] pad(byte[] text) {
        byte[] padded = Arrays.copyOf(text, (text.length / PADDED_BYTES + 1) * PADDED_BYTES);
        padded[text.length] = PADDING_MARK;
        return padded;
    }

    private static int lengthWithoutPadding(byte[] padded, String field) {
        for (int end = padded.length - 1; end >= 0 && padded.length - end <= PADDED_BYTES; end--) {
            if (padded[end] == PADDING_MARK) {
                return end;
            }
        }
        throw new Undecipherable(field, "its padding is wrong");
    }

    private static byte[] gcm(boolean seal, CipherSuite suite, MasterKey key, byte[] nonce, String field, byte[] input)
            throws InvalidCipherTextException {
        var secret = new KeyParameter(key.derive(suite, "seal", field, suite.keyBytes()));
        byte[] authenticated = Envelope.authenticated(suite, key.id(), field);
        var gcm = GCMBlockCipher.newInstance(suite.cipher());
        gcm.init(seal, new AEADParameters(secret, Envelope.TAG_BYTES * 8, nonce, authenticated));
        var output = new byte[gcm.getOutputSize(input.length)];
        int written = gcm.processBytes(input, 0, input.length, output, 0);
        gcm.doFinal(output, written);
        return output;
    }
}
