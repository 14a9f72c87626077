package org.cunjing.community.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TeamModelStore {

    private final JdbcClient jdbc;

    TeamModelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TeamModel> find() {
        return jdbc.sql("select volunteers from community.team_model where bureau = guard.bureau()")
                .query(Integer.class)
                .optional()
                .map(volunteers -> new TeamModel(roles(), volunteers));
    }

    private List<TeamRole> roles() {
        return jdbc.sql("""
                        select id, category, name, least from community.team_role
                         where bureau = guard.bureau() order by place
                        """)
                .query((row, _) -> new TeamRole(
                        row.getObject("id", UUID.class),
                        MemberCategory.valueOf(row.getString("category")),
                        row.getString("name"),
                        row.getInt("least")))
                .list();
    }

    void replace(TeamModel model) {
        jdbc.sql("""
                        insert into community.team_model (bureau, volunteers) values (guard.bureau(), :volunteers)
                        on conflict (bureau) do update set volunteers = :volunteers
                        """).param("volunteers", model.volunteers()).update();
        jdbc.sql("delete from community.team_role where bureau = guard.bureau()")
                .update();
        for (int place = 0; place < model.roles().size(); place++) {
            add(model.roles().get(place), place);
        }
    }

    private void add(TeamRole role, int place) {
        jdbc.sql("""
                        insert into community.team_role (bureau, id, place, category, name, least)
                        values (guard.bureau(), :id, :place, :category, :name, :least)
                        """)
                .param("id", role.id())
                .param("place", place)
                .param("category", role.category().name())
                .param("name", role.name())
                .param("least", role.least())
                .update();
    }
}
