package org.cunjing.access;

import java.util.Set;
import java.util.UUID;
import org.cunjing.access.AccountStore.Account;
import org.cunjing.access.Actor.Person;

/// An account as it was found a moment ago.
///
/// @param villages open to it by a mandate
record Reaching(Account account, Set<UUID> villages) {

    /// @param reach villages whose work the holder may see
    Person person(Set<UUID> reach) {
        return new Person(
                account.bureau(),
                account.id(),
                account.login(),
                account.name(),
                account.role(),
                account.officer(),
                account.station(),
                account.branch(),
                account.department(),
                reach);
    }
}
