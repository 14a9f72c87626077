package org.cunjing.shared;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Master keys of a bureau: the first seals, all of them open.
public final class KeyRing {

    private final List<MasterKey> keys;

    KeyRing(List<MasterKey> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("A key ring needs at least one key.");
        }
        if (keys.stream().map(MasterKey::id).collect(Collectors.toSet()).size() < keys.size()) {
            throw new IllegalArgumentException("Two keys of a ring must not have the same id.");
        }
        this.keys = List.copyOf(keys);
    }

    /// A ring with one new key that nobody keeps: tests.
    public static KeyRing passing(SecureRandom random) {
        return new KeyRing(List.of(MasterKey.create(random)));
    }

    MasterKey current() {
        return keys.getFirst();
    }

    Optional<MasterKey> find(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    List<MasterKey> list() {
        return keys;
    }
}
