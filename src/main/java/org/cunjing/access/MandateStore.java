package org.cunjing.access;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.UUID;
import org.cunjing.shared.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Villages that are open to an account for a time.
@Repository
class MandateStore {

    private final JdbcClient jdbc;
    private final Uuid7 ids;

    MandateStore(JdbcClient jdbc, Uuid7 ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    void add(UUID account, UUID village, Instant from) {
        jdbc.sql("""
                        insert into access.mandate (bureau, id, account_id, village_id, valid_from)
                        values (guard.bureau(), :id, :account, :village, :from)
                        """)
                .param("id", ids.next())
                .param("account", account)
                .param("village", village)
                .param("from", from.atOffset(UTC))
                .update();
    }

    void end(UUID account, UUID village, Instant at) {
        jdbc.sql("""
                        update access.mandate set valid_to = :at
                         where bureau = guard.bureau() and account_id = :account and village_id = :village
                           and valid_from < :at and (valid_to is null or valid_to > :at)
                        """)
                .param("at", at.atOffset(UTC))
                .param("account", account)
                .param("village", village)
                .update();
    }
}
