package org.cunjing.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.AccountStore.Account;
import org.cunjing.access.Actor.Person;
import org.cunjing.shared.NotFound;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Accounts and the places their holders may work in. Posting opens and closes the villages of an officer in its own
/// transaction, so access begins and ends with the posting and not a moment later.
@Service
public class Accounts {

    private final AccountStore store;
    private final MandateStore mandates;
    private final Villages villages;
    private final PasswordEncoder passwords;
    private final Sessions sessions;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountStore store,
            MandateStore mandates,
            Villages villages,
            PasswordEncoder passwords,
            Sessions sessions,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.mandates = mandates;
        this.villages = villages;
        this.passwords = passwords;
        this.sessions = sessions;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /// @param passwordHash null: nobody can sign in until an administrator has set a password
    public record NewAccount(
            UUID id,
            String login,
            String name,
            Role role,
            @Nullable UUID officer,
            @Nullable UUID station,
            @Nullable UUID branch,
            @Nullable UUID department,
            @Nullable String passwordHash) {}

    /// Somebody with an open account, as rosters name them.
    public record Holder(
            UUID account, String name, Role role, @Nullable UUID station) {}

    @Transactional
    public void open(NewAccount account) {
        store.add(account);
    }

    /// Opens a village to the holder of the officer's account from now on.
    @Transactional
    public void openVillage(UUID officer, UUID village) {
        openVillage(officer, village, clock.instant());
    }

    /// Opens a village to the holder of the officer's account from a moment of the past or the future.
    @Transactional
    public void openVillage(UUID officer, UUID village, Instant from) {
        store.findByOfficer(officer).ifPresent(account -> {
            mandates.add(account, village, from);
            tellReachChanged(account);
        });
    }

    /// Closes a village to the officer at once.
    @Transactional
    public void closeVillage(UUID officer, UUID village) {
        closeVillage(officer, village, clock.instant());
    }

    /// Closes a village to the officer at a moment; what was opened from then on stays open.
    @Transactional
    public void closeVillage(UUID officer, UUID village, Instant at) {
        store.findByOfficer(officer).ifPresent(account -> {
            mandates.end(account, village, at);
            tellReachChanged(account);
        });
    }

    /// Opens a village to an account that belongs to no officer: its committee's.
    @Transactional
    public void openVillageTo(UUID account, UUID village) {
        mandates.add(account, village, clock.instant());
        tellReachChanged(account);
    }

    private void tellReachChanged(UUID account) {
        events.publishEvent(new ReachChanged(actors.bureau(), account));
    }

    /// Closes an account and ends its sessions at once; what its holder did stays theirs.
    ///
    /// @throws OwnAccount if it is the actor's own
    @Transactional
    void close(UUID account) {
        if (actors.current() instanceof Person person && person.account().equals(account)) {
            throw new OwnAccount();
        }
        setClosed(account, clock.instant());
        sessions.endAll(account);
    }

    @Transactional
    void reopen(UUID account) {
        setClosed(account, null);
    }

    private void setClosed(UUID account, @Nullable Instant at) {
        if (!store.setClosed(account, at)) {
            throw new NotFound("account", account);
        }
    }

    /// Sets a password and ends the sessions that were begun with the former one.
    @Transactional
    public void setPassword(UUID account, String password) {
        PasswordRule.check(password);
        if (!store.setPassword(account, hash(password))) {
            throw new NotFound("account", account);
        }
        sessions.endAll(account);
    }

    /// The account of this login, if nobody has set its password yet.
    @Transactional(readOnly = true)
    public Optional<UUID> findWithoutPassword(String login) {
        return store.findByLogin(login)
                .filter(found -> found.passwordHash() == null)
                .map(AccountStore.Account::id);
    }

    public String hash(String password) {
        return String.valueOf(passwords.encode(password));
    }

    /// Every account of the bureau, by login; for its administrator.
    @Transactional(readOnly = true)
    List<Account> list() {
        return store.list();
    }

    /// Who holds an account of one of these roles, by login.
    ///
    /// @param station null: those who belong to none
    @Transactional(readOnly = true)
    public List<Holder> holders(Set<Role> roles, @Nullable UUID station) {
        return store.list().stream()
                .filter(found -> !found.closed() && roles.contains(found.role()))
                .filter(found -> Objects.equals(found.station(), station))
                .map(found -> new Holder(found.id(), found.name(), found.role(), found.station()))
                .toList();
    }

    /// The accounts of these officers, by officer; who has none is left out.
    @Transactional(readOnly = true)
    public Map<UUID, UUID> ofOfficers(Collection<UUID> officers) {
        return store.listByOfficers(officers);
    }

    /// @throws NotFound if there is none
    @Transactional(readOnly = true)
    Account get(UUID account) {
        return store.find(account).orElseThrow(() -> new NotFound("account", account));
    }

    /// The person behind an account as of now; empty if the account is gone or closed.
    @Transactional(readOnly = true)
    public Optional<Person> find(UUID account) {
        return store.findReaching(account, clock.instant()).flatMap(this::personOf);
    }

    /// The person behind an account that was looked up a moment ago; empty if it is closed.
    Optional<Person> personOf(Reaching reaching) {
        return reaching.account().closed() ? Optional.empty() : Optional.of(reaching.person(villagesOf(reaching)));
    }

    private Set<UUID> villagesOf(Reaching reaching) {
        var found = reaching.account();
        var station = found.station();
        return station != null && found.role() != Role.COMMUNITY_OFFICER && found.role() != Role.POSTED_OFFICER
                ? villages.idsOfStation(station)
                : reaching.villages();
    }
}
