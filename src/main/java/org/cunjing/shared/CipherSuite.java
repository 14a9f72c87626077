package org.cunjing.shared;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.ExtendedDigest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.SM4Engine;

/// Family of algorithms that seals a field. Both may stand side by side in one table.
public enum CipherSuite {
    /// AES-256-GCM and HMAC-SHA-256.
    INTL(1, 32) {
        @Override
        BlockCipher cipher() {
            return AESEngine.newInstance();
        }

        @Override
        ExtendedDigest digest() {
            return SHA256Digest.newInstance();
        }
    },
    /// SM4-GCM and HMAC-SM3, the national algorithms GB/T 32907 and GB/T 32905.
    GM(2, 16) {
        @Override
        BlockCipher cipher() {
            return new SM4Engine();
        }

        @Override
        ExtendedDigest digest() {
            return new SM3Digest();
        }
    };

    private final byte code;
    private final int keyBytes;

    CipherSuite(int code, int keyBytes) {
        this.code = (byte) code;
        this.keyBytes = keyBytes;
    }

    abstract BlockCipher cipher();

    abstract ExtendedDigest digest();

    /// Stands in every envelope and never changes.
    byte code() {
        return code;
    }

    int keyBytes() {
        return keyBytes;
    }

    static Optional<CipherSuite> find(byte code) {
        return Arrays.stream(values()).filter(suite -> suite.code == code).findFirst();
    }
}
