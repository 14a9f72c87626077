package org.cunjing.access;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes down every look at personal data: who, at what, what for. Writes need no call: the database notes them.
@Service
public class ReadLog {

    private final JdbcClient jdbc;
    private final Actors actors;

    ReadLog(JdbcClient jdbc, Actors actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    /// To be called in the transaction that reads: without the note there is no data.
    ///
    /// @param entity `schema.table`, `field` the column, `purpose` in the reader's words or the use case's name
    @Transactional(propagation = Propagation.MANDATORY)
    public void looked(String entity, UUID row, String field, String purpose) {
        jdbc.sql("""
                        insert into guard.looked (bureau, actor, role, entity, row_id, field, purpose)
                        values (:bureau, :actor, guard.setting('role'), :entity, :row, :field, :purpose)
                        """)
                .param("bureau", actors.bureau())
                .param("actor", actors.current().signature())
                .param("entity", entity)
                .param("row", row.toString())
                .param("field", field)
                .param("purpose", purpose)
                .update();
    }
}
