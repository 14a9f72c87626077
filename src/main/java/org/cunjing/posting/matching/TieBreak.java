package org.cunjing.posting.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// Makes a strict order of a station's sealed levels, with a lot that anybody can draw again.
///
/// Order: level, then `SHA-256(public seed + application number)` in hexadecimal, UTF-8, smaller first.
public final class TieBreak {

    /// @param level sealed priority, 1 is the best; equal levels are ties
    public record Sealed(String officer, int level, String applicationNumber) {}

    private TieBreak() {}

    /// Officers, best first; the order of `sealed` does not matter.
    ///
    /// @throws IllegalArgumentException if a level is below 1, or an officer or application number appears twice
    public static List<String> strict(List<Sealed> sealed, String publicSeed) {
        Rules.distinct("officer", sealed.stream().map(Sealed::officer).toList());
        Rules.distinct(
                "applicationNumber",
                sealed.stream().map(Sealed::applicationNumber).toList());
        for (var s : sealed) {
            Rules.require(s.level() >= 1, "level[%s]".formatted(s.officer()), s.level(), "must be at least 1");
        }
        return sealed.stream()
                .sorted(Comparator.comparingInt(Sealed::level).thenComparing(s -> lot(publicSeed, s)))
                .map(Sealed::officer)
                .toList();
    }

    private static String lot(String publicSeed, Sealed sealed) {
        return HexFormat.of().formatHex(sha256(publicSeed + sealed.applicationNumber()));
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
