package org.cunjing.patrol.drill;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Role;
import org.cunjing.patrol.drill.DrillItem.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a drill brings up, with the answers. Rows are only ever added.
@Repository
class DrillItemStore {

    private final JdbcClient jdbc;

    DrillItemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Answered(UUID item, DrillAnswer answer) {}

    void add(DrillItem item, Set<UUID> villages) {
        jdbc.sql("""
                        insert into patrol.drill_item
                               (bureau, id, drill_id, village_ids, kind, village_id, words, opens_at, plan_id, team_id)
                        values (guard.bureau(), :id, :drill, :villages, :kind, :village, :words, :opens, :plan, :team)
                        """)
                .param("id", item.id())
                .param("drill", item.drill())
                .param("villages", villages.toArray(UUID[]::new))
                .param("kind", item.kind().name())
                .param("village", item.village())
                .param("words", item.words())
                .param("opens", item.opensAt().atOffset(UTC))
                .param("plan", item.plan())
                .param("team", item.team())
                .update();
    }

    /// Answers to one thing come one after the other.
    void lock(UUID item) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(guard.bureau() || :id, 0))")
                .param("id", item.toString())
                .query((_, _) -> true)
                .single();
    }

    /// @return false if the step was taken already
    boolean answer(UUID item, Set<UUID> villages, DrillAnswer answer) {
        return jdbc.sql("""
                        insert into patrol.drill_answer (bureau, item_id, village_ids, step, at, role)
                        values (guard.bureau(), :item, :villages, :step, :at, :role)
                        on conflict do nothing
                        """)
                        .param("item", item)
                        .param("villages", villages.toArray(UUID[]::new))
                        .param("step", answer.step().name())
                        .param("at", answer.at().atOffset(UTC))
                        .param("role", answer.role().name())
                        .update()
                == 1;
    }

    List<DrillItem> list(Collection<UUID> drills) {
        var answers = answers(drills);
        return jdbc.sql("""
                        select id, drill_id, kind, village_id, words, opens_at, plan_id, team_id
                          from patrol.drill_item
                         where bureau = guard.bureau() and drill_id = any (:drills)
                         order by opens_at, id
                        """)
                .param("drills", drills.toArray(UUID[]::new))
                .query((row, _) -> toItem(row, answers))
                .list();
    }

    private Map<UUID, List<DrillAnswer>> answers(Collection<UUID> drills) {
        return jdbc
                .sql("""
                        select item_id, step, at, role
                          from patrol.drill_answer one
                          join patrol.drill_item on drill_item.bureau = one.bureau and drill_item.id = item_id
                         where one.bureau = guard.bureau() and drill_id = any (:drills)
                         order by at, step
                        """)
                .param("drills", drills.toArray(UUID[]::new))
                .query((row, _) -> new Answered(
                        row.getObject("item_id", UUID.class),
                        new DrillAnswer(
                                DrillStep.valueOf(row.getString("step")),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                Role.valueOf(row.getString("role")))))
                .list()
                .stream()
                .collect(groupingBy(Answered::item, mapping(Answered::answer, toList())));
    }

    private static DrillItem toItem(ResultSet row, Map<UUID, List<DrillAnswer>> answers) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new DrillItem(
                id,
                row.getObject("drill_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getObject("village_id", UUID.class),
                row.getString("words"),
                row.getObject("opens_at", OffsetDateTime.class).toInstant(),
                row.getObject("plan_id", UUID.class),
                row.getObject("team_id", UUID.class),
                answers.getOrDefault(id, List.of()));
    }
}
