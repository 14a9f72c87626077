package org.cunjing.platform;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.platform.Live.Told;

/// Officers with an account, whose pages a benchmark opens, and what it tells them.
final class PushPages {

    private static final int OFFICERS = 25;

    private final TestBureau bureau;
    private final Live live;
    private final List<Person> officers;
    private final List<HttpPerson> browsers;

    PushPages(TestBureau bureau, Live live, int port) {
        this.bureau = bureau;
        this.live = live;
        officers = IntStream.range(0, OFFICERS)
                .mapToObj(_ -> bureau.withVillages(
                        bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)), bureau.village(0)))
                .toList();
        browsers = officers.stream().map(person -> HttpPerson.of(port, person)).toList();
    }

    int officers() {
        return OFFICERS;
    }

    /// A page of one of the officers, in turn.
    LiveLine line(int page) {
        return new LiveLine(browsers.get(page % OFFICERS));
    }

    void tellEverybody(String type, Map<String, Object> facts) {
        live.tell(bureau.code(), new Told(type, UUID.randomUUID(), facts), Audience.ofAll(bureau.village(0)));
    }

    void tell(int officer, String type, Map<String, Object> facts) {
        var id = Objects.requireNonNull(officers.get(officer).officer());
        live.tell(
                bureau.code(),
                new Told(type, UUID.randomUUID(), facts),
                new Audience(Set.of(), Set.of(), Set.of(id), Set.of()));
    }
}
