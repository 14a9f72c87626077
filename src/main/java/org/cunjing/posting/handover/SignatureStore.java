package org.cunjing.posting.handover;

import static java.time.ZoneOffset.UTC;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.posting.OpenItem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Packs of handovers and the signatures under them.
@Repository
class SignatureStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SignatureStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void addPack(UUID handover, Map<String, List<OpenItem>> pack) {
        pack.forEach((kind, items) -> batches.batchUpdate("""
                insert into posting.handover_item (bureau, handover_id, kind, item_id, title, due_on)
                values (guard.bureau(), ?, ?, ?, ?, ?)
                """, items, Math.max(1, items.size()), (row, item) -> {
            row.setObject(1, handover);
            row.setString(2, kind);
            row.setObject(3, item.id());
            row.setString(4, item.title());
            row.setObject(5, item.dueOn());
        }));
    }

    Map<String, List<OpenItem>> pack(UUID handover) {
        var pack = new TreeMap<String, List<OpenItem>>();
        jdbc.sql("""
                        select kind, item_id, title, due_on from posting.handover_item
                         where bureau = guard.bureau() and handover_id = :handover
                         order by kind, due_on nulls last, title
                        """).param("handover", handover).query(row -> {
            pack.computeIfAbsent(row.getString("kind"), _ -> new ArrayList<>())
                    .add(new OpenItem(
                            row.getObject("item_id", UUID.class),
                            row.getString("title"),
                            row.getObject("due_on", LocalDate.class)));
        });
        return pack;
    }

    void sign(UUID handover, Signature.Party party, Mark mark, @Nullable String remark) {
        jdbc.sql("""
                        insert into posting.handover_signature (bureau, handover_id, party, at, by, by_name, remark)
                        values (guard.bureau(), :handover, :party, :at, :by, :name, :remark)
                        on conflict do nothing
                        """)
                .param("handover", handover)
                .param("party", party.name())
                .param("at", mark.at().atOffset(UTC))
                .param("by", mark.by())
                .param("name", mark.name())
                .param("remark", remark)
                .update();
    }

    Map<UUID, List<Signature>> signatures(Collection<UUID> handovers) {
        var found = new HashMap<UUID, List<Signature>>();
        jdbc.sql("""
                        select handover_id, party, at, by_name, remark from posting.handover_signature
                         where bureau = guard.bureau() and handover_id = any (:handovers)
                         order by at
                        """).param("handovers", handovers.toArray(UUID[]::new)).query(row -> {
            found.computeIfAbsent(row.getObject("handover_id", UUID.class), _ -> new ArrayList<>())
                    .add(new Signature(
                            Signature.Party.valueOf(row.getString("party")),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("by_name"),
                            row.getString("remark")));
        });
        return found;
    }
}
