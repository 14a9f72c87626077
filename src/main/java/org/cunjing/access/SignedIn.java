package org.cunjing.access;

import java.util.UUID;

/// What a session remembers of a person: bureau and account, nothing that could grow stale.
record SignedIn(String bureau, UUID account) {

    static String name(String bureau, UUID account) {
        return bureau + "/" + account;
    }

    static SignedIn parse(String name) {
        int slash = name.lastIndexOf('/');
        return new SignedIn(name.substring(0, slash), UUID.fromString(name.substring(slash + 1)));
    }
}
