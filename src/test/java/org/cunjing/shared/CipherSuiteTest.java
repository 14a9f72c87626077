package org.cunjing.shared;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.bouncycastle.crypto.params.KeyParameter;
import org.cunjing.Vectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CipherSuiteTest {

    private static final HexFormat HEX = HexFormat.of();

    private final JsonNode vector = Vectors.read("identifiers.json");

    @Test
    void digestsAbcAsTheStandardOfSm3Says() {
        var digest = CipherSuite.GM.digest();
        digest.update("abc".getBytes(US_ASCII), 0, 3);
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);

        assertThat(HEX.formatHex(hash)).isEqualTo(vector.get("sm3_abc").asString());
    }

    @Test
    void enciphersABlockAsTheStandardOfSm4Says() {
        var row = vector.get("sm4_ecb");
        var cipher = CipherSuite.GM.cipher();
        cipher.init(true, new KeyParameter(HEX.parseHex(row.get("key").asString())));
        var block = new byte[16];
        cipher.processBlock(HEX.parseHex(row.get("plain").asString()), 0, block, 0);

        assertThat(HEX.formatHex(block)).isEqualTo(row.get("cipher").asString());
    }

    @Test
    void enciphersABlockAsTheStandardOfAesSays() { // FIPS 197, appendix C.3
        var cipher = CipherSuite.INTL.cipher();
        cipher.init(
                true,
                new KeyParameter(HEX.parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")));
        var block = new byte[16];
        cipher.processBlock(HEX.parseHex("00112233445566778899aabbccddeeff"), 0, block, 0);

        assertThat(HEX.formatHex(block)).isEqualTo("8ea2b7ca516745bfeafc49904b496089");
    }
}
