package org.cunjing.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.AccountStore.Account;
import org.cunjing.shared.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Signing in by password. Wrong passwords are counted and lock the account for a while; whether an account exists is
/// not told, nor does the time taken tell it.
@Service
class SignIns {

    private static final int MAX_FAILURES = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String nobodysHash;

    SignIns(AccountStore store, PasswordEncoder passwords, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.clock = clock;
        this.nobodysHash = String.valueOf(passwords.encode(UUID.randomUUID().toString()));
    }

    /// @return id of the account
    /// @throws WrongCredentials if account and password do not belong together
    /// @throws AccountLocked after too many wrong passwords
    @Transactional(noRollbackFor = Refusal.class)
    public UUID signIn(String login, String password) {
        var found = store.lockByLogin(login);
        if (found.isEmpty()) {
            passwords.matches(password, nobodysHash);
            throw new WrongCredentials();
        }
        var account = found.get();
        refuseLocked(account);
        var hash = account.passwordHash();
        if (!passwords.matches(password, hash == null ? nobodysHash : hash) || hash == null || account.closed()) {
            countFailure(account);
            throw new WrongCredentials();
        }
        if (account.failures() > 0) {
            store.setFailures(account.id(), 0, null);
        }
        return account.id();
    }

    private void refuseLocked(Account account) {
        Instant now = clock.instant();
        var until = account.lockedUntil();
        if (until != null && until.isAfter(now)) {
            throw new AccountLocked(Duration.between(now, until).toMinutes() + 1);
        }
    }

    private void countFailure(Account account) {
        int failures = account.failures() + 1;
        if (failures >= MAX_FAILURES) {
            store.setFailures(account.id(), 0, clock.instant().plus(LOCK));
        } else {
            store.setFailures(account.id(), failures, null);
        }
    }

    /// The account or the password is wrong; which of them is not said.
    static final class WrongCredentials extends Refusal {

        private static final long serialVersionUID = 1L;

        WrongCredentials() {
            super(Kind.FORBIDDEN, "wrong-credentials", Map.of(), "Account and password do not belong together.");
        }
    }

    /// Too many wrong passwords.
    static final class AccountLocked extends Refusal {

        private static final long serialVersionUID = 1L;

        AccountLocked(long minutes) {
            super(
                    Kind.FORBIDDEN,
                    "account-locked",
                    Map.of("minutes", minutes),
                    "Locked for %d minutes.".formatted(minutes));
        }
    }
}
