package org.cunjing.browser;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A county of this size as `/api/map` answers it: villages of sixteen corners side by side, findings anywhere.
final class MapGround {

    private static final double WEST_DEG = 103.5;
    private static final double SOUTH_DEG = 30.2;
    private static final double STEP_DEG = 0.02;
    private static final int CORNERS_A_SIDE = 4;
    private static final int VILLAGES_A_STATION = 40;

    private final int villages;
    private final int findings;
    private final int columns;
    private final Random chance;

    MapGround(int villages, int findings, Random chance) {
        this.villages = villages;
        this.findings = findings;
        this.columns = (int) Math.ceil(Math.sqrt(villages));
        this.chance = chance;
    }

    String json() {
        return """
                {"at":"2026-01-05T08:00:00Z","schematic":false,"stations":[%s],"villages":[%s],"findings":[%s],"teams":[],
                 "emergencies":[]}
                """.formatted(
                        join(villages / VILLAGES_A_STATION + 1, MapGround::station),
                        join(villages, this::village),
                        join(findings, this::finding));
    }

    private static String station(int number) {
        return "{\"id\":\"%s\",\"name\":\"第%d派出所\"}".formatted(id(1, number), number);
    }

    private String village(int number) {
        int orders = Math.max(0, chance.nextInt(8) - 3);
        return String.format(
                Locale.ROOT,
                "{\"id\":\"%s\",\"code\":\"5101%08d\",\"name\":\"测试%d村\",\"stationId\":\"%s\",\"presence\":\"%s\",\"officerId\":\"%s\","
                        + "\"officerName\":\"民警%d\",\"openOrders\":%d,\"overdueOrders\":%d,\"unacceptedOrders\":%d,\"openFindings\":%d,"
                        + "\"emergency\":%b,\"outline\":[%s]}",
                id(2, number),
                number,
                number,
                id(1, number / VILLAGES_A_STATION),
                chance.nextInt(12) == 0 ? "ON_LEAVE" : "ON_DUTY",
                id(3, number),
                number,
                orders,
                orders > 3 ? 1 : 0,
                Math.min(1, orders),
                chance.nextInt(5),
                number % 500 == 7,
                outline(number % columns, number / columns));
    }

    /// Round the cell; the jitter depends on the corner alone, so that neighbours share it.
    private static String outline(int column, int row) {
        return IntStream.range(0, 4 * CORNERS_A_SIDE)
                .mapToObj(n -> {
                    int along = n % CORNERS_A_SIDE;
                    return switch (n / CORNERS_A_SIDE) {
                        case 0 -> corner(column * CORNERS_A_SIDE + along, row * CORNERS_A_SIDE);
                        case 1 -> corner((column + 1) * CORNERS_A_SIDE, row * CORNERS_A_SIDE + along);
                        case 2 -> corner((column + 1) * CORNERS_A_SIDE - along, (row + 1) * CORNERS_A_SIDE);
                        default -> corner(column * CORNERS_A_SIDE, (row + 1) * CORNERS_A_SIDE - along);
                    };
                })
                .collect(Collectors.joining(","));
    }

    private static String corner(int x, int y) {
        double cell = STEP_DEG / CORNERS_A_SIDE;
        double jitter = Math.sin(x * 12.9898 + y * 78.233) * cell / 4;
        return String.format(Locale.ROOT, "[%.6f,%.6f]", WEST_DEG + x * cell + jitter, SOUTH_DEG + y * cell + jitter);
    }

    private String finding(int number) {
        return String.format(
                Locale.ROOT,
                "{\"id\":\"%s\",\"kind\":\"%s\",\"state\":\"REPORTED\",\"unanswered\":%b,\"villageId\":\"%s\",\"at\":[%.5f,%.5f]}",
                id(4, number),
                number % 3 == 0 ? "DISPUTE" : "HAZARD",
                number % 20 == 0,
                id(2, chance.nextInt(villages)),
                WEST_DEG + chance.nextDouble() * columns * STEP_DEG,
                SOUTH_DEG + chance.nextDouble() * columns * STEP_DEG);
    }

    private static String id(int kind, int number) {
        return "0000000%d-0000-7000-8000-%012d".formatted(kind, number);
    }

    private static String join(int count, java.util.function.IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining(","));
    }
}
