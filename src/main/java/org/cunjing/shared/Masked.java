package org.cunjing.shared;

/// Personal values as they may be shown to everybody. A value too short to hide at least four characters is hidden
/// whole.
public final class Masked {

    private static final int LEAST_HIDDEN = 4;

    private Masked() {}

    /// 张三丰 → 张**. The stars do not tell the length of the name.
    public static String name(String name) {
        var bare = name.strip();
        return bare.codePointCount(0, bare.length()) < 2
                ? "**"
                : bare.substring(0, bare.offsetByCodePoints(0, 1)) + "**";
    }

    /// 13800001234 → 138****1234.
    public static String phone(String phone) {
        return middle(phone.strip(), 3, 4);
    }

    /// 510114200002290014 → 510***********0014.
    public static String citizenNumber(String number) {
        return middle(number.strip(), 3, 4);
    }

    private static String middle(String text, int head, int tail) {
        int[] points = text.codePoints().toArray();
        int hidden = points.length - head - tail;
        if (hidden < LEAST_HIDDEN) {
            return "*".repeat(points.length);
        }
        return new String(points, 0, head) + "*".repeat(hidden) + new String(points, points.length - tail, tail);
    }
}
