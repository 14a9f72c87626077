package org.cunjing.platform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.cunjing.platform.LiveLine.Message;
import tools.jackson.databind.json.JsonMapper;

/// One page with a bad line: cut after 1 to 20 s, again and again, wherever in a message that is.
final class PushCutPage {

    static final String LAST = "last";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long SECOND_NANOS = 1_000_000_000;

    private final LiveLine line;
    private final Random chance;
    private final Map<Integer, Integer> next = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private boolean over;
    private int cuts;
    private long twice;
    private long outOfOrder;

    PushCutPage(LiveLine line, Random chance) {
        this.line = line.heard(LiveFeed.BEGINNING.toString());
        this.chance = chance;
    }

    void readToTheEnd() {
        while (!over) {
            long until = System.nanoTime() + chance.nextLong(SECOND_NANOS, 20 * SECOND_NANOS);
            line.listen(message -> {
                take(message);
                return over || System.nanoTime() > until;
            });
            cuts++;
        }
    }

    private void take(Message message) {
        switch (message.type()) {
            case "hello", "beat" -> {}
            case LAST -> over = true;
            case "step" -> count(message);
            default -> throw new IllegalStateException("Nobody said " + message);
        }
    }

    private void count(Message message) {
        if (!ids.add(message.id())) {
            twice++;
            return;
        }
        var facts = JSON.readTree(message.data()).get("facts");
        int step = facts.get("step").asInt();
        if (next.merge(facts.get("task").asInt(), 1, Integer::sum) != step + 1) {
            outOfOrder++;
        }
    }

    long heard() {
        return ids.size();
    }

    int cuts() {
        return cuts;
    }

    long twice() {
        return twice;
    }

    long outOfOrder() {
        return outOfOrder;
    }
}
