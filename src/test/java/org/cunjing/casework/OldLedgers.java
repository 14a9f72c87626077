package org.cunjing.casework;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cunjing.HttpPerson;
import org.dhatim.fastexcel.Workbook;
import tools.jackson.databind.JsonNode;

/// A workbook of old household visits on its way through the import: faults planted and found, dry run, carrying
/// out, the same again, undo.
final class OldLedgers {

    private static final int BAR_S = 30;
    private static final int FAULTS = 100;
    private static final List<String> HEAD = List.of("村（社区）代码", "发生时间", "警号", "目的", "户数", "见到谁", "问事：听到的需求");

    private OldLedgers() {}

    static void bringIn(HttpPerson office, int rows) {
        var villages = columnOf(office, "VILLAGES", 0);
        var badges = columnOf(office, "OFFICERS", 0);
        System.out.println();
        System.out.println(
                "| import of %,d rows as XLSX | s | of the bar | added | unchanged | faults |".formatted(rows));
        System.out.println("|---|---|---|---|---|---|");
        run(
                "dry run with %d faults planted".formatted(FAULTS),
                () -> bring(office, workbook(rows, FAULTS, villages, badges)));
        var file = workbook(rows, 0, villages, badges);
        var brought = run("dry run", () -> bring(office, file));
        run("carrying out", () -> act(office, brought, "carrying-out"));
        run("dry run of the same again", () -> bring(office, file));
        run("undo", () -> act(office, brought, "undoing"));
    }

    private interface Step {
        JsonNode run();
    }

    private static JsonNode run(String what, Step step) {
        long begun = System.nanoTime();
        var shown = step.run();
        double seconds = (System.nanoTime() - begun) / 1e9;
        var summary = shown.get("summary");
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.2f | %d | %d | %d |%n",
                what + ": " + summary.get("state").asString(),
                seconds,
                seconds / BAR_S,
                summary.get("added").asInt(),
                summary.get("unchanged").asInt(),
                summary.get("faults").asInt());
        return shown;
    }

    private static JsonNode bring(HttpPerson office, byte[] file) {
        return settled(
                office,
                office.upload("/api/imports?name=old.xlsx", file)
                        .body()
                        .get("id")
                        .asString());
    }

    private static JsonNode act(HttpPerson office, JsonNode brought, String act) {
        var id = brought.at("/summary/id").asString();
        var answer = office.post("/api/imports/%s/%s".formatted(id, act), "");
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.toString());
        }
        return settled(office, id);
    }

    private static JsonNode settled(HttpPerson office, String id) {
        while (true) {
            var shown = office.get("/api/imports/" + id).body();
            if (!List.of("CHECKING", "CARRYING_OUT")
                    .contains(shown.at("/summary/state").asString())) {
                return shown;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] workbook(int rows, int faults, List<String> villages, List<String> badges) {
        var bytes = new ByteArrayOutputStream();
        var first = LocalDate.of(2023, 1, 1);
        try (var workbook = new Workbook(bytes, "bench", "1.0")) {
            var sheet = workbook.newWorksheet("入户走访");
            for (int i = 0; i < HEAD.size(); i++) {
                sheet.value(0, i, HEAD.get(i));
            }
            for (int row = 1; row <= rows; row++) {
                sheet.value(row, 0, villages.get(row % villages.size()));
                sheet.value(row, 1, first.plusDays(row % 700) + " 10:%02d".formatted(row % 60));
                sheet.value(
                        row,
                        2,
                        row % (rows / Math.max(1, faults)) == 0 && faults > 0
                                ? "无此人"
                                : badges.get(row % badges.size()));
                sheet.value(row, 3, "日常走访");
                sheet.value(row, 4, 1 + row % 9);
                sheet.value(row, 5, "居民");
                sheet.value(row, 6, "希望修路，第" + row + "户");
            }
            sheet.finish();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static List<String> columnOf(HttpPerson office, String kind, int column) {
        var table = new String(
                office.download("/api/exports/table?kind=%s&lang=zh".formatted(kind)),
                java.nio.charset.StandardCharsets.UTF_8);
        return table.lines()
                .skip(1)
                .filter(line -> kind.equals("VILLAGES") || line.endsWith(",")) // officers who have not left
                .map(line -> Arrays.asList(line.split(",")).get(column))
                .toList();
    }
}
