package org.cunjing.posting.selection;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/// What each party of a matching is told.
@Repository
class ReasonStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ReasonStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// Keeps what a party is told; what it was told before is replaced.
    void put(UUID batch, UUID party, Object content) {
        jdbc.sql("""
            insert into posting.reason (bureau, batch_id, party_id, content)
            values (guard.bureau(), :batch, :party, :content::jsonb)
            on conflict (bureau, batch_id, party_id) do update set content = excluded.content
            """)
                .param("batch", batch)
                .param("party", party)
                .param("content", json.writeValueAsString(content))
                .update();
    }

    <T> Optional<T> find(UUID batch, UUID party, Class<T> type) {
        return jdbc.sql("""
            select content from posting.reason
             where bureau = guard.bureau() and batch_id = :batch and party_id = :party
            """)
                .param("batch", batch)
                .param("party", party)
                .query((row, _) -> json.readValue(row.getString("content"), type))
                .optional();
    }
}
