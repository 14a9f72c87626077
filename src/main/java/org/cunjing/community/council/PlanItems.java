package org.cunjing.community.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.community.council.PlanItem.Progress;
import org.cunjing.community.council.PlanItem.Side;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.territory.Villages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The joint plan of a village and its police: both sides write in it and both see it.
@Service
public class PlanItems {

    private static final String SELECT = "select * from community.plan_item where bureau = guard.bureau()";

    private final JdbcClient jdbc;
    private final Villages villages;
    private final Actors actors;

    PlanItems(JdbcClient jdbc, Villages villages, Actors actors) {
        this.jdbc = jdbc;
        this.villages = villages;
        this.actors = actors;
    }

    /// Within reach, by day.
    @Transactional(readOnly = true)
    List<PlanItem> list() {
        return jdbc.sql(SELECT + " order by due_on, id limit 1000")
                .query(PlanItems::toItem)
                .list();
    }

    /// What is due in a village between two days, and not dropped.
    @Transactional(readOnly = true)
    public List<PlanItem> dueIn(UUID village, LocalDate from, LocalDate to) {
        return jdbc.sql(SELECT + """
                         and village_id = :village and due_on between :from and :to and progress <> 'DROPPED'
                         order by due_on, id
                        """)
                .param("village", village)
                .param("from", from)
                .param("to", to)
                .query(PlanItems::toItem)
                .list();
    }

    /// Adds an item; the same again is the same.
    @Transactional
    public PlanItem add(PlanItem item) {
        villages.get(item.villageId());
        actors.requireVillage(item.villageId());
        PersonalNumberInText.refuse(item.title(), item.note());
        int added = jdbc.sql("""
                        insert into community.plan_item (bureau, id, village_id, side, title, due_on, progress, note, version)
                        values (guard.bureau(), :id, :village, :side, :title, :due, :progress, :note, 1)
                        on conflict do nothing
                        """)
                .param("id", item.id())
                .param("village", item.villageId())
                .param("side", item.side().name())
                .param("title", item.title())
                .param("due", item.dueOn())
                .param("progress", item.progress().name())
                .param("note", item.note())
                .update();
        var there = find(item.id());
        return there.filter(one -> added == 1 || one.title().equals(item.title()))
                .orElseThrow(() -> new IdUsedOtherwise(item.id()));
    }

    /// Changes an item to what the form says.
    ///
    /// @throws PlanChanged if the other side changed it since the form was opened
    @Transactional
    PlanItem change(PlanItem item) {
        var there = find(item.id()).orElseThrow(() -> new NotFound("plan-item", item.id()));
        actors.requireVillage(there.villageId());
        PersonalNumberInText.refuse(item.title(), item.note());
        int changed = jdbc.sql("""
                        update community.plan_item
                           set side = :side, title = :title, due_on = :due, progress = :progress, note = :note,
                               version = version + 1
                         where bureau = guard.bureau() and id = :id and version = :version
                        """)
                .param("side", item.side().name())
                .param("title", item.title())
                .param("due", item.dueOn())
                .param("progress", item.progress().name())
                .param("note", item.note())
                .param("id", item.id())
                .param("version", item.version())
                .update();
        if (changed == 0) {
            throw new PlanChanged(item.id());
        }
        return find(item.id()).orElseThrow(() -> new NotFound("plan-item", item.id()));
    }

    /// The village of an item in reach.
    ///
    /// @throws NotFound if there is none
    @Transactional(readOnly = true)
    UUID villageOf(UUID id) {
        return find(id).map(PlanItem::villageId).orElseThrow(() -> new NotFound("plan-item", id));
    }

    private Optional<PlanItem> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(PlanItems::toItem)
                .optional();
    }

    private static PlanItem toItem(ResultSet row, int number) throws SQLException {
        return new PlanItem(
                row.getObject("id", UUID.class),
                row.getObject("village_id", UUID.class),
                Side.valueOf(row.getString("side")),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                Progress.valueOf(row.getString("progress")),
                row.getString("note"),
                row.getInt("version"));
    }
}
