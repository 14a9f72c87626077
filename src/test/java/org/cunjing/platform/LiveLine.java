package org.cunjing.platform;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.cunjing.HttpPerson;

/// A page's line to the server, as a browser keeps it: it may break anywhere and comes back with the id it heard last.
final class LiveLine {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpPerson person;
    private Optional<String> heardLast = Optional.empty();

    LiveLine(HttpPerson person) {
        this.person = person;
    }

    /// One message, whole.
    record Message(String id, String type, String data) {}

    LiveLine heard(String id) {
        heardLast = Optional.of(id);
        return this;
    }

    /// Listens until `enough` says so or the server ends the line; closing in the middle of a message loses that
    /// message.
    void listen(Predicate<Message> enough) {
        var headers = heardLast.map(id -> new String[] {"Last-Event-ID", id}).orElseGet(() -> new String[0]);
        try (var lines = person.lines("/api/live", PATIENCE, headers)) {
            var fields = new String[3];
            var each = lines.iterator();
            while (each.hasNext()) {
                var line = each.next();
                if (!line.isEmpty()) {
                    take(line, fields);
                } else if (isEnough(fields, enough)) {
                    return;
                }
            }
        } catch (UncheckedIOException cut) {
            // the line is broken; whoever wants to hear more listens again
        }
    }

    private boolean isEnough(String[] fields, Predicate<Message> enough) {
        heardLast = Optional.of(fields[0]);
        return enough.test(new Message(fields[0], fields[1], fields[2]));
    }

    private static void take(String line, String[] fields) {
        int colon = line.indexOf(':');
        int field = switch (line.substring(0, colon)) {
            case "id" -> 0;
            case "event" -> 1;
            case "data" -> 2;
            default -> throw new IllegalStateException("A page knows no field of this line: " + line);
        };
        fields[field] = line.substring(colon + 1);
    }
}
