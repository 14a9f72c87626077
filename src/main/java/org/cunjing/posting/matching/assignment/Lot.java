package org.cunjing.posting.matching.assignment;

import java.nio.charset.StandardCharsets;

/// The public lot that decides between plans which are equally good in everything else.
///
/// A pair draws a number from the published seed and the two ids, never from places in a list: the order in which a
/// problem is written cannot change the plan. The plan with the smallest sum of numbers is taken.
///
/// - Source: SplitMix64 (Steele, Lea, Flood 2014); docs/methods/assignment.md, section 7.
public record Lot(long seed) {

    /// The seed when nobody published one.
    public static final long USUAL = 0;

    /// The number of a pair, in [0, 2³²).
    public long of(String officer, String village) {
        return mix(mix(mix(seed) ^ fold(officer)) ^ fold(village)) >>> 32;
    }

    public static long mix(long number) {
        long z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private static long fold(String id) {
        long hash = id.length();
        for (byte octet : id.getBytes(StandardCharsets.UTF_8)) {
            hash = mix(hash ^ (octet & 0xff));
        }
        return hash;
    }
}
