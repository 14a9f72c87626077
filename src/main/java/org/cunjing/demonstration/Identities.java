package org.cunjing.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/// The ids of everything in the demonstration follow from the seed and a name, so that links to it stay good.
record Identities(long seed) {

    UUID station(String code) {
        return of("station", code);
    }

    UUID village(String code) {
        return of("village", code);
    }

    UUID site(String code) {
        return of("site", code);
    }

    UUID branch(String name) {
        return of("branch", name);
    }

    UUID officer(String badge) {
        return of("officer", badge);
    }

    UUID account(String login) {
        return of("account", login);
    }

    UUID of(String kind, String name) {
        return UUID.nameUUIDFromBytes("%d/%s/%s".formatted(seed, kind, name).getBytes(UTF_8));
    }
}
