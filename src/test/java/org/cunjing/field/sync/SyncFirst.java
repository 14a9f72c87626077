package org.cunjing.field.sync;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.UUID;
import org.cunjing.HttpPerson;
import tools.jackson.databind.JsonNode;

/// A new phone fetches a village; then one entry changes; then nothing happens.
final class SyncFirst {

    private SyncFirst() {}

    /// What an answer took on the wire, its head included.
    private static long bytes(HttpResponse<byte[]> answer) {
        long head = answer.headers().map().entrySet().stream()
                .mapToLong(entry -> entry.getValue().stream()
                        .mapToLong(value -> entry.getKey().length() + value.length() + 4L)
                        .sum())
                .sum();
        return head + answer.body().length;
    }

    static void run(SyncHouse house, int entries) {
        house.load(entries);
        var person = HttpPerson.of(house.port, house.officer);
        fetchAll(person); // once to warm up: a server of a bureau is never cold
        long began = System.nanoTime();
        var first = fetchAll(person);
        System.out.printf(
                Locale.ROOT,
                "%nFirst sync of %,d entries: %.2f s, %d pages, %.2f MB on the wire.%n",
                first.entries(),
                (System.nanoTime() - began) / 1e9,
                first.pages(),
                first.bytes() / 1e6);
        if (first.entries() != entries) {
            throw new IllegalStateException("%d entries, and not %d.".formatted(first.entries(), entries));
        }
        var cursor = timeOneChange(house, person, first.cursor());
        var idle = fetch(person, "?after=" + cursor);
        System.out.printf("Idle poll: %d bytes with its head, %d of them body.%n", bytes(idle), idle.body().length);
    }

    private record All(int entries, int pages, long bytes, String cursor) {}

    private static All fetchAll(HttpPerson person) {
        int entries = 0;
        int pages = 0;
        long bytes = 0;
        var query = "";
        String cursor;
        do {
            var answer = fetch(person, query);
            var page = read(answer);
            entries += page.get("entries").size();
            bytes += bytes(answer);
            pages++;
            cursor = page.get("cursor").asString();
            query = page.get("next").isNull()
                    ? ""
                    : "?after=%s&page=%s".formatted(cursor, page.get("next").asString());
        } while (!query.isEmpty());
        return new All(entries, pages, bytes, cursor);
    }

    private static String timeOneChange(SyncHouse house, HttpPerson person, String since) {
        var id = UUID.randomUUID();
        var cursor = since;
        long began = System.nanoTime();
        new Phone(person).send(Phone.opinion(id, house.village(), "刚刚的记录"));
        while (true) {
            var news = read(fetch(person, "?after=" + cursor));
            cursor = news.get("cursor").asString();
            if (news.get("entries")
                    .valueStream()
                    .anyMatch(entry -> entry.get("id").asString().equals(id.toString()))) {
                System.out.printf(
                        Locale.ROOT,
                        "One change, from its sending to its coming back: %.0f ms.%n",
                        (System.nanoTime() - began) / 1e6);
                return cursor;
            }
        }
    }

    private static HttpResponse<byte[]> fetch(HttpPerson person, String query) {
        return person.fetch("/api/field/changes" + query, "Accept-Encoding", "gzip");
    }

    private static JsonNode read(HttpResponse<byte[]> answer) {
        return Phone.JSON.readTree(Unzipped.of(answer));
    }
}
