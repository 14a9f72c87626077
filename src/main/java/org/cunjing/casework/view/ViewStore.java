package org.cunjing.casework.view;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ViewStore {

    private final JdbcClient jdbc;

    ViewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedView> list(UUID account) {
        return jdbc.sql("""
                        select id, name, query from casework.view
                         where bureau = guard.bureau() and account_id = :account order by lower(name)
                        """)
                .param("account", account)
                .query((row, _) -> new SavedView(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        JsonMapper.shared()
                                .readValue(row.getString("query"), new TypeReference<Map<String, String>>() {})))
                .list();
    }

    /// @return false: the account has one of this name
    boolean add(UUID account, SavedView view) {
        return jdbc.sql("""
                        insert into casework.view (bureau, id, account_id, name, query)
                        values (guard.bureau(), :id, :account, :name, :query::jsonb)
                        on conflict (bureau, account_id, lower(name)) do nothing
                        """)
                        .param("id", view.id())
                        .param("account", account)
                        .param("name", view.name())
                        .param("query", JsonMapper.shared().writeValueAsString(view.query()))
                        .update()
                == 1;
    }

    boolean change(UUID account, SavedView view) {
        return jdbc.sql("""
                        update casework.view set name = :name, query = :query::jsonb
                         where bureau = guard.bureau() and account_id = :account and id = :id
                        """)
                        .param("id", view.id())
                        .param("account", account)
                        .param("name", view.name())
                        .param("query", JsonMapper.shared().writeValueAsString(view.query()))
                        .update()
                == 1;
    }

    boolean delete(UUID account, UUID id) {
        return jdbc.sql(
                                "delete from casework.view where bureau = guard.bureau() and account_id = :account and id = :id")
                        .param("account", account)
                        .param("id", id)
                        .update()
                == 1;
    }
}
