package org.cunjing.field.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An officer's phone at the door for batches: what it sends, as any client would write it.
final class Phone {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RUN = "run-1";
    private static final double TICK_MS = 7_200_000.5;

    private final HttpPerson person;
    private @Nullable UUID lastReceipt;

    Phone(HttpPerson person) {
        this.person = person;
    }

    /// A record whose making lies `age` before its sending.
    static ObjectNode record(UUID id, String kind, String body, Duration age) {
        var record = JSON.createObjectNode();
        record.put("id", id.toString())
                .put("revision", UUID.randomUUID().toString())
                .put("kind", kind)
                .put("urgent", false)
                .put("hash", Bodies.hash(body))
                .put("body", body);
        record.putArray("after");
        record.putObject("made")
                .put("run", RUN)
                .put("tickMs", TICK_MS - age.toMillis())
                .put("wall", Instant.now().minus(age).toString());
        return record;
    }

    static ObjectNode record(UUID id, String kind, Map<String, ?> body) {
        return record(id, kind, JSON.writeValueAsString(body), Duration.ofMinutes(10));
    }

    static ObjectNode opinion(UUID id, UUID village, String text) {
        return record(id, "entry", opinionBody(village, text));
    }

    static Map<String, ?> opinionBody(UUID village, String text) {
        return Map.of(
                "villageId",
                village,
                "happenedAt",
                Instant.now().minusSeconds(900).toString(),
                "details",
                Map.of("kind", "OPINION", "source", "VISIT", "aboutPolice", false, "text", text));
    }

    static ObjectNode after(ObjectNode record, UUID... ids) {
        var after = record.putArray("after");
        List.of(ids).forEach(id -> after.add(id.toString()));
        return record;
    }

    ObjectNode batch(JsonNode... records) {
        var batch = JSON.createObjectNode();
        batch.put("format", 1).put("device", "device-1");
        batch.put("lastReceipt", lastReceipt == null ? null : lastReceipt.toString());
        batch.putObject("clock")
                .put("run", RUN)
                .put("tickMs", TICK_MS)
                .put("wall", Instant.now().toString());
        var all = batch.putArray("records");
        List.of(records).forEach(all::add);
        return batch;
    }

    Answer post(JsonNode batch) {
        return person.post("/api/field/batches", batch.toString());
    }

    /// Sends and reads the receipts, by record.
    Map<UUID, JsonNode> send(JsonNode... records) {
        var answer = post(batch(records));
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
        lastReceipt = UUID.fromString(answer.body().get("receipt").asString());
        return answer.body()
                .get("receipts")
                .valueStream()
                .collect(Collectors.toMap(
                        receipt -> UUID.fromString(receipt.get("id").asString()), receipt -> receipt));
    }

    /// Sends one record.
    String outcome(JsonNode record) {
        return receipt(record).get("outcome").asString();
    }

    JsonNode receipt(JsonNode record) {
        return send(record).values().iterator().next();
    }
}
