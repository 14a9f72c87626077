package org.cunjing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Role;
import org.cunjing.platform.Live.Told;
import org.cunjing.platform.LiveLine.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@CunjingIT
@Timeout(120)
class LiveIT {

    private static final String LAST = "last";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Live live;

    @Autowired
    LiveStore store;

    @Autowired
    Actors actors;

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    private TestBureau bureau;
    private HttpPerson leader;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        leader = signIn(bureau.person(Role.STATION_LEADER, bureau.station(0)));
    }

    @Test
    void tellsAPageThatComesBackWhatItMissedOnceAndInOrder() {
        tell("first", 0);
        var line = new LiveLine(leader).heard(LiveFeed.BEGINNING.toString());
        assertThat(types(line, "first")).containsExactly("hello", "first");

        tell("second", 1);
        tell("elsewhere", 3);
        tell(LAST, 2);

        assertThat(types(line, LAST)).containsExactly("hello", "second", LAST);
    }

    @Test
    void asksAPageToLoadAgainThatNamesWhatNobodyKnows() {
        tell("before", 0);

        var heard = types(new LiveLine(leader).heard(UUID.randomUUID().toString()), "resync");

        assertThat(heard).containsExactly("resync");
    }

    @Test
    void knowsNoMoreWhatCameAfterWordsThatAreOlderThanWhatIsKept() throws Exception {
        tell("old", 0);
        tell("new", 0);
        types(new LiveLine(leader).heard(LiveFeed.BEGINNING.toString()), "new");
        var old = restarted().after(0, Duration.ZERO).getFirst().id();
        assertThat(restarted().placeOf(old)).isPresent();
        assertThat(restarted().placeOf(LiveFeed.BEGINNING)).isPresent();

        bureau.run(() -> store.forgetBefore(Instant.parse("9999-01-01T00:00:00Z")));

        assertThat(restarted().placeOf(old)).isEmpty();
        assertThat(restarted().placeOf(LiveFeed.BEGINNING)).isEmpty();
        assertThat(restarted().last().number()).isEqualTo(2);
    }

    @Test
    void tellsAnOfficerOfTheirNewVillageAsSoonAsItIsTheirs() throws Exception {
        var officer = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(1));
        var line = new LiveLine(signIn(officer));
        var heard = new ArrayList<String>();
        var closed = CompletableFuture.runAsync(() -> line.listen(message -> !heard.add(message.type())));
        while (heard.isEmpty()) {
            Thread.onSpinWait();
        }

        bureau.withVillages(officer, bureau.village(3));
        closed.get(20, TimeUnit.SECONDS);
        tell(LAST, 3);

        assertThat(types(line, LAST)).endsWith(LAST);
    }

    @Test
    void remembersAfterARestartWhatNoPageHasFetched() throws Exception {
        tell("kept", 0);
        var line = new LiveLine(leader).heard(LiveFeed.BEGINNING.toString());
        types(line, "kept");

        assertThat(restarted().last().number()).isEqualTo(1);
        assertThat(restarted().after(0, Duration.ZERO))
                .singleElement()
                .satisfies(heard -> assertThat(heard.frame()).contains("event:kept"));
    }

    @Test
    void losesAndRepeatsNothingWhenLinesAreCutAtRandom() throws Exception {
        long seed = new Random().nextLong();
        var chance = new Random(seed);
        int tasks = 20;
        int steps = 60;
        var pages = IntStream.range(0, 12)
                .mapToObj(_ -> listenWithCuts(new Random(chance.nextLong())))
                .toList();
        var publishers = IntStream.range(0, tasks)
                .mapToObj(task -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, steps).forEach(step -> tellStep(task, step))))
                .toList();
        for (var publisher : publishers) {
            publisher.get(90, TimeUnit.SECONDS);
        }
        tell(LAST, 0);

        for (var page : pages) {
            assertInOrder(page.get(60, TimeUnit.SECONDS), tasks, steps, "seed " + seed);
        }
    }

    private LiveFeed restarted() {
        return new LiveFeed(bureau.code(), actors, store);
    }

    private CompletableFuture<List<Message>> listenWithCuts(Random chance) {
        var line = new LiveLine(leader).heard(LiveFeed.BEGINNING.toString());
        return CompletableFuture.supplyAsync(
                () -> {
                    var heard = new ArrayList<Message>();
                    while (heard.isEmpty() || !heard.getLast().type().equals(LAST)) {
                        int until = heard.size() + 1 + chance.nextInt(150);
                        line.listen(message -> {
                            if (!message.type().equals("hello")
                                    && !message.type().equals("beat")) {
                                heard.add(message);
                            }
                            return message.type().equals(LAST) || heard.size() >= until;
                        });
                    }
                    return heard;
                },
                Thread::startVirtualThread);
    }

    private void assertInOrder(List<Message> heard, int tasks, int steps, String seed) {
        var next = new HashMap<Integer, Integer>();
        for (var message : heard.subList(0, heard.size() - 1)) {
            var facts = json.readTree(message.data()).get("facts");
            int task = facts.get("task").asInt();
            assertThat(facts.get("step").asInt()).as(seed).isEqualTo(next.getOrDefault(task, 0));
            next.merge(task, 1, Integer::sum);
        }
        assertThat(next.values()).as(seed).hasSize(tasks).allMatch(count -> count == steps);
    }

    private void tellStep(int task, int step) {
        live.tell(
                bureau.code(),
                new Told("step", UUID.randomUUID(), Map.of("task", task, "step", step)),
                Audience.of(Set.of(Role.STATION_LEADER), bureau.village(0)));
    }

    private void tell(String type, int village) {
        live.tell(bureau.code(), new Told(type, UUID.randomUUID(), Map.of()), Audience.ofAll(bureau.village(village)));
    }

    private static List<String> types(LiveLine line, String last) {
        var heard = new ArrayList<String>();
        line.listen(message -> {
            if (!message.type().equals("beat")) {
                heard.add(message.type());
            }
            return message.type().equals(last);
        });
        return heard;
    }

    private HttpPerson signIn(Person person) {
        return HttpPerson.of(port, person);
    }
}
