package org.cunjing.casework.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.casework.Progress;
import org.cunjing.community.team.ActivityKind;
import org.cunjing.community.team.JointForm;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JointActivityStore {

    private final JdbcClient jdbc;

    JointActivityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param form null: the force acted by itself
    record Count(ActivityKind activity, @Nullable JointForm form, int held, int participants) {}

    /// What an inspection or an activity found.
    record Found(UUID id, String title, Progress progress) {}

    /// What a member took part in, the latest first. Voided entries tell nothing.
    List<ServiceRecord> of(UUID member) {
        return jdbc.sql("""
                        select e.id, e.happened_on, a.activity, a.form, a.place, a.minutes
                          from casework.group_activity a join casework.entry e on e.bureau = a.bureau and e.id = a.entry_id
                         where a.bureau = guard.bureau() and a.roster @> array[:member]::uuid[] and e.state <> 'VOIDED'
                         order by e.happened_at desc
                        """)
                .param("member", member)
                .query((row, _) -> new ServiceRecord(
                        row.getObject("id", UUID.class),
                        row.getObject("happened_on", LocalDate.class),
                        ActivityKind.valueOf(row.getString("activity")),
                        form(row.getString("form")),
                        row.getString("place"),
                        row.getObject("minutes", Integer.class)))
                .list();
    }

    List<Count> counts(UUID village, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select a.activity, a.form, count(*) as held, sum(a.participants) as participants
                          from casework.group_activity a join casework.entry e on e.bureau = a.bureau and e.id = a.entry_id
                         where a.bureau = guard.bureau() and a.village_id = :village and e.state <> 'VOIDED'
                           and e.happened_on between :from and :to
                         group by a.activity, a.form order by a.activity, a.form nulls last
                        """)
                .param("village", village)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Count(
                        ActivityKind.valueOf(row.getString("activity")),
                        form(row.getString("form")),
                        row.getInt("held"),
                        row.getInt("participants")))
                .list();
    }

    List<Found> foundBy(UUID entry) {
        return jdbc.sql("""
                        select e.id, e.title, e.progress
                          from casework.hazard h join casework.entry e on e.bureau = h.bureau and e.id = h.entry_id
                         where h.bureau = guard.bureau() and h.inspection_id = :entry and e.state <> 'VOIDED'
                         order by e.happened_at, e.id
                        """)
                .param("entry", entry)
                .query((row, _) -> new Found(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        Progress.valueOf(row.getString("progress"))))
                .list();
    }

    private static @Nullable JointForm form(@Nullable String name) {
        return name == null ? null : JointForm.valueOf(name);
    }
}
