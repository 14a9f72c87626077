package org.cunjing.access;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Accounts.NewAccount;
import org.cunjing.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountStore {

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Account(
            String bureau,
            UUID id,
            String login,
            String name,
            Role role,
            @Nullable String passwordHash,
            @Nullable UUID officer,
            @Nullable UUID station,
            @Nullable UUID branch,
            @Nullable UUID department,
            int failures,
            @Nullable Instant lockedUntil,
            @Nullable Instant closedAt) {

        boolean closed() {
            return closedAt != null;
        }
    }

    private static final String COLUMNS = """
            select bureau, id, login, name, role, password_hash, officer_id, station_id, branch_id, department_id,
                   failures, locked_until, closed_at
            """;

    private static final String SELECT = COLUMNS + " from access.account";

    void add(NewAccount account) {
        jdbc.sql("""
                        insert into access.account
                               (bureau, id, login, name, role, password_hash, officer_id, station_id, branch_id,
                                department_id)
                        values (guard.bureau(), :id, :login, :name, :role, :hash, :officer, :station, :branch, :department)
                        """)
                .param("id", account.id())
                .param("login", account.login())
                .param("name", account.name())
                .param("role", account.role().name())
                .param("hash", account.passwordHash())
                .param("officer", account.officer())
                .param("station", account.station())
                .param("branch", account.branch())
                .param("department", account.department())
                .update();
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql(SELECT + " where bureau = guard.bureau() and id = :id")
                .param("id", id)
                .query(AccountStore::toAccount)
                .optional();
    }

    /// With the villages that are open to it at `at`. A request is told the same with its session:
    /// [SessionStore#findById].
    Optional<Reaching> findReaching(UUID id, Instant at) {
        return jdbc.sql(COLUMNS + """
                             , array(select village_id from access.mandate
                                      where mandate.bureau = account.bureau and account_id = account.id
                                        and valid_from <= :at and (valid_to is null or valid_to > :at)) as villages
                          from access.account where bureau = guard.bureau() and id = :id
                        """)
                .param("id", id)
                .param("at", at.atOffset(UTC))
                .query(AccountStore::toReaching)
                .optional();
    }

    /// Of a row with the columns of an account and `villages`.
    static Reaching toReaching(ResultSet row, int number) throws SQLException {
        return new Reaching(
                toAccount(row, number), Set.of((UUID[]) row.getArray("villages").getArray()));
    }

    List<Account> list() {
        return jdbc.sql(SELECT + " where bureau = guard.bureau() order by login")
                .query(AccountStore::toAccount)
                .list();
    }

    Optional<Account> findByLogin(String login) {
        return jdbc.sql(SELECT + " where bureau = guard.bureau() and login = :login")
                .param("login", login)
                .query(AccountStore::toAccount)
                .optional();
    }

    /// Wrong passwords of one account are counted one after the other.
    Optional<Account> lockByLogin(String login) {
        return jdbc.sql(SELECT + " where bureau = guard.bureau() and login = :login for no key update")
                .param("login", login)
                .query(AccountStore::toAccount)
                .optional();
    }

    Map<UUID, UUID> listByOfficers(Collection<UUID> officers) {
        var accounts = new HashMap<UUID, UUID>();
        jdbc.sql("""
                        select id, officer_id from access.account
                         where bureau = guard.bureau() and officer_id = any (:officers)
                        """).param("officers", officers.toArray(UUID[]::new)).query(row -> {
            accounts.put(row.getObject("officer_id", UUID.class), row.getObject("id", UUID.class));
        });
        return accounts;
    }

    Optional<UUID> findByOfficer(UUID officer) {
        return jdbc.sql("select id from access.account where bureau = guard.bureau() and officer_id = :officer")
                .param("officer", officer)
                .query(UUID.class)
                .optional();
    }

    boolean setPassword(UUID id, String hash) {
        return jdbc.sql("""
                        update access.account set password_hash = :hash, failures = 0, locked_until = null
                         where bureau = guard.bureau() and id = :id
                        """).param("hash", hash).param("id", id).update() == 1;
    }

    /// @param at null: open again
    boolean setClosed(UUID id, @Nullable Instant at) {
        return jdbc.sql("update access.account set closed_at = :at where bureau = guard.bureau() and id = :id")
                        .param("at", at == null ? null : at.atOffset(UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    void setFailures(UUID id, int failures, @Nullable Instant lockedUntil) {
        jdbc.sql("""
                        update access.account set failures = :failures, locked_until = :until
                         where bureau = guard.bureau() and id = :id
                        """)
                .param("failures", failures)
                .param("until", lockedUntil == null ? null : lockedUntil.atOffset(UTC))
                .param("id", id)
                .update();
    }

    private static Account toAccount(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("bureau"),
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("password_hash"),
                row.getObject("officer_id", UUID.class),
                row.getObject("station_id", UUID.class),
                row.getObject("branch_id", UUID.class),
                row.getObject("department_id", UUID.class),
                row.getInt("failures"),
                Columns.moment(row, "locked_until"),
                Columns.moment(row, "closed_at"));
    }
}
