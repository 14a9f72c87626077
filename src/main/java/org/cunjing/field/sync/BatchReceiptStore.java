package org.cunjing.field.sync;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Receipts of whole batches of the signed-in officer.
@Repository
class BatchReceiptStore {

    private final JdbcClient jdbc;

    BatchReceiptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false: this database is older than the receipt
    @Transactional(readOnly = true)
    public boolean knows(UUID id) {
        return jdbc.sql("""
                        select exists (select from field.receipt
                         where bureau = guard.bureau() and officer_id = guard.officer() and id = :id)
                        """).param("id", id).query(Boolean.class).single();
    }

    @Transactional
    public void add(UUID id, String device, Instant at) {
        jdbc.sql("""
                        insert into field.receipt (bureau, officer_id, id, device, at)
                        values (guard.bureau(), guard.officer(), :id, :device, :at)
                        """)
                .param("id", id)
                .param("device", device)
                .param("at", at.atOffset(UTC))
                .update();
    }
}
