package org.cunjing.dispatch.kit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.dispatch.kit.IssuedItem.Kind;
import org.cunjing.dispatch.kit.IssuedItem.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IssuedItemStore {

    private static final String SELECT = """
            select id, posting_id, village_id, officer_id, keeper_id, kind, words, pieces, issued_on, issued_by_name,
                   returned_on, returned_state, returned_by_name, note
              from dispatch.issued_item
             where bureau = guard.bureau()
            """;
    private static final String OPEN_OF = SELECT
            + " and village_id = :village and keeper_id = :keeper and returned_on is null order by issued_on, id";

    private final JdbcClient jdbc;

    IssuedItemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<IssuedItem> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(IssuedItemStore::toItem)
                .optional();
    }

    /// What is out first, then what came back, the latest first.
    List<IssuedItem> list(int most) {
        return jdbc.sql(SELECT
                        + " order by returned_on is not null, coalesce(returned_on, issued_on) desc, id limit :most")
                .param("most", most)
                .query(IssuedItemStore::toItem)
                .list();
    }

    List<IssuedItem> listKept(UUID keeper) {
        return jdbc.sql(SELECT + " and keeper_id = :keeper and returned_on is null order by issued_on, id")
                .param("keeper", keeper)
                .query(IssuedItemStore::toItem)
                .list();
    }

    List<IssuedItem> listOpen(UUID village, UUID keeper) {
        return jdbc.sql(OPEN_OF)
                .param("village", village)
                .param("keeper", keeper)
                .query(IssuedItemStore::toItem)
                .list();
    }

    void lockOpen(UUID village, UUID keeper) {
        jdbc.sql(OPEN_OF + " for update")
                .param("village", village)
                .param("keeper", keeper)
                .query()
                .listOfRows();
    }

    /// @return false if the id is in use
    boolean add(IssuedItem item, String issuedBy) {
        return jdbc.sql("""
                        insert into dispatch.issued_item
                               (bureau, id, posting_id, village_id, officer_id, keeper_id, kind, words, pieces, issued_on,
                                issued_by, issued_by_name)
                        values (guard.bureau(), :id, :posting, :village, :officer, :keeper, :kind, :words, :pieces, :on,
                                :by, :byName)
                        on conflict do nothing
                        """)
                        .param("id", item.id())
                        .param("posting", item.postingId())
                        .param("village", item.villageId())
                        .param("officer", item.officerId())
                        .param("keeper", item.keeperId())
                        .param("kind", item.kind().name())
                        .param("words", item.words())
                        .param("pieces", item.pieces())
                        .param("on", item.issuedOn())
                        .param("by", issuedBy)
                        .param("byName", item.issuedBy())
                        .update()
                == 1;
    }

    /// @return false if it is back already
    boolean takeBack(UUID id, LocalDate day, State state, String by, @Nullable String note) {
        return jdbc.sql("""
                        update dispatch.issued_item
                           set returned_on = :day, returned_state = :state, returned_by_name = :by, note = :note
                         where bureau = guard.bureau() and id = :id and returned_on is null
                        """)
                        .param("day", day)
                        .param("state", state.name())
                        .param("by", by)
                        .param("note", note)
                        .param("id", id)
                        .update()
                == 1;
    }

    int move(UUID village, UUID from, UUID to) {
        return jdbc.sql("""
                        update dispatch.issued_item set keeper_id = :to
                         where bureau = guard.bureau() and village_id = :village and keeper_id = :from
                           and returned_on is null
                        """)
                .param("to", to)
                .param("village", village)
                .param("from", from)
                .update();
    }

    private static IssuedItem toItem(ResultSet row, int number) throws SQLException {
        var state = row.getString("returned_state");
        return new IssuedItem(
                row.getObject("id", UUID.class),
                row.getObject("posting_id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getObject("officer_id", UUID.class),
                row.getObject("keeper_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getInt("pieces"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issued_by_name"),
                row.getObject("returned_on", LocalDate.class),
                state == null ? null : State.valueOf(state),
                row.getString("returned_by_name"),
                row.getString("note"));
    }
}
