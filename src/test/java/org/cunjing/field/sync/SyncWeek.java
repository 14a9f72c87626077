package org.cunjing.field.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.cunjing.HttpPerson;
import org.cunjing.field.photo.Pictures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A phone comes back after a week: entries and steps, photos, planted conflicts and poison, over a line that loses
/// requests, with three deaths of the app in between. Whatever is lost, stored twice or overwritten ends the run.
final class SyncWeek {

    private static final int CONFLICTS = 50;
    private static final int POISON = 10;
    private static final int DEATHS = 3;

    private final SyncHouse house;
    private final Random chance;
    private final HttpPerson person;
    private final Phone phone;
    private final Map<UUID, ObjectNode> outbox = new HashMap<>();
    private final List<UUID> order = new ArrayList<>();
    private final Set<UUID> entries = new HashSet<>();
    private final Set<UUID> conflicts = new HashSet<>();
    private final Set<UUID> poison = new HashSet<>();
    private final Map<UUID, String> outcomes = new HashMap<>();
    private final List<UUID> pictured = new ArrayList<>();

    SyncWeek(SyncHouse house, Random chance) {
        this.house = house;
        this.chance = chance;
        this.person = HttpPerson.of(house.port, house.officer);
        this.phone = new Phone(person);
    }

    void run(int records, int photos) {
        plant(records);
        var line = new LossyLine(chance);
        long began = System.nanoTime();
        sendText(line);
        double textS = (System.nanoTime() - began) / 1e9;
        check();
        System.out.printf(
                Locale.ROOT,
                "%n%,d records: %d requests, %d of them lost, %d deaths; lost 0, twice 0, conflicts %d/%d, parked %d/%d.%n"
                        + "Text: server and client %.1f s; the bytes at 256 kbit/s %.1f s; waits between tries %.1f s; together %.1f s.%n",
                records,
                line.requests,
                line.lost,
                DEATHS,
                conflicts.size(),
                CONFLICTS,
                POISON,
                POISON,
                textS,
                line.lineS,
                line.waitS,
                textS + line.lineS + line.waitS);
        sendPhotos(photos);
    }

    private void plant(int records) {
        for (int n = 0; n < CONFLICTS / 2; n++) {
            plantEdited(n);
            plantCancelled(n);
        }
        for (int n = 0; n < POISON; n++) {
            poison.add(keep(Phone.record(
                    UUID.randomUUID(),
                    n % 2 == 0 ? "entry" : "kind-" + "x".repeat(n),
                    "{\"broken\":",
                    Duration.ofHours(n))));
        }
        while (order.size() < records) {
            var entry = UUID.randomUUID();
            entries.add(keep(Phone.opinion(entry, house.village(), "走访记录" + order.size())));
            if (chance.nextInt(10) == 0 && order.size() < records) {
                var step = Map.of("entryId", entry, "step", "ANSWER", "note", "已答复");
                keep(Phone.after(Phone.record(UUID.randomUUID(), "entry-step", step), entry));
            }
        }
        pictured.addAll(entries);
    }

    /// It reached the server, its answer was lost, and the officer changed it.
    private void plantEdited(int n) {
        var id = UUID.randomUUID();
        phone.send(Phone.opinion(id, house.village(), "已在服务器的内容" + n));
        conflicts.add(keep(Phone.opinion(id, house.village(), "手机上改过的内容" + n)));
        entries.add(id);
    }

    /// The order was cancelled while the officer accepted it without network.
    private void plantCancelled(int n) {
        var issued = house.leader.post("/api/work-orders", """
                {"villageId":"%s","role":"INSPECTOR","title":"检查%d","task":"检查三处","basis":"计划","due":"%s"}
                """.formatted(
                        house.village(), n, LocalDate.now(ZoneOffset.UTC).plusDays(5)));
        var id = issued.body().get("id").asString();
        house.leader.post("/api/work-orders/%s/cancel".formatted(id), "{\"why\":\"另有安排\"}");
        conflicts.add(keep(
                Phone.record(UUID.randomUUID(), "order-step", Map.of("orderId", id, "step", "accept", "version", 0))));
    }

    private UUID keep(ObjectNode record) {
        var id = UUID.fromString(record.get("id").asString());
        outbox.put(id, record);
        order.add(id);
        return id;
    }

    private void sendText(LossyLine line) {
        int deaths = 0;
        while (!outbox.isEmpty()) {
            var next = order.stream()
                    .filter(outbox::containsKey)
                    .limit(FieldBatch.MOST_RECORDS)
                    .map(outbox::get)
                    .toArray(JsonNode[]::new);
            var batch = phone.batch(next);
            var answer = line.send(batch.toString().getBytes(UTF_8).length, () -> phone.post(batch));
            if (answer.isPresent() && deaths < DEATHS && chance.nextInt(4) == 0) {
                deaths++; // the app dies before it has written down what it heard
                continue;
            }
            answer.ifPresent(heard -> heard.body().path("receipts").forEach(this::settle));
        }
    }

    private void settle(JsonNode receipt) {
        var id = UUID.fromString(receipt.get("id").asString());
        var outcome = receipt.get("outcome").asString();
        if (!outcome.equals("WAITING")) {
            outcomes.put(id, outcome);
            outbox.remove(id);
        }
    }

    private void check() {
        demand(conflicts.stream().allMatch(id -> "CONFLICT".equals(outcomes.get(id))), "every conflict is shown");
        demand(poison.stream().allMatch(id -> "REFUSED".equals(outcomes.get(id))), "all poison is parked");
        demand(
                order.stream()
                        .filter(id -> !conflicts.contains(id) && !poison.contains(id))
                        .allMatch(id -> Set.of("STORED", "SAME").contains(outcomes.getOrDefault(id, ""))),
                "everything else is stored");
        demand(house.count("casework.entry") == entries.size(), "each entry is there once");
        demand(house.count("casework.opinion where text like '已在服务器的内容%'") == CONFLICTS / 2, "nothing is overwritten");
        long steps = (long) order.size() - entries.size() - POISON - CONFLICTS / 2;
        demand(house.count("casework.step") == steps, "each step is taken once");
    }

    private void sendPhotos(int photos) {
        var line = new LossyLine(chance);
        var left = new HashMap<UUID, UUID>();
        for (int n = 0; n < photos; n++) {
            left.put(UUID.randomUUID(), pictured.get(n));
        }
        long began = System.nanoTime();
        while (!left.isEmpty()) {
            var id = left.keySet().iterator().next();
            byte[] file = Pictures.jpeg(1_600, 1_200, id.getLeastSignificantBits());
            line.send(
                            file.length,
                            () -> person.upload(
                                    "PUT", "/api/field/photos/%s?entry=%s".formatted(id, left.get(id)), file))
                    .filter(answer -> answer.status() == 200)
                    .ifPresent(_ -> left.remove(id));
        }
        demand(house.count("field.photo") == photos, "each photo is there once");
        System.out.printf(
                Locale.ROOT,
                "%d photos: %d requests, %d of them lost; lost 0, twice 0; %.1f s, and %.1f s for the bytes.%n",
                photos,
                line.requests,
                line.lost,
                (System.nanoTime() - began) / 1e9,
                line.lineS);
    }

    private static void demand(boolean held, String promise) {
        if (!held) {
            throw new IllegalStateException("Not kept: " + promise + ".");
        }
    }
}
