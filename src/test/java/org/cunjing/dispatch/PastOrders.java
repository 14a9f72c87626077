package org.cunjing.dispatch;

import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills the table with closed orders of ten years and what happened to each. They are written by the owner of the
/// tables, without the audit of each row, which would take an hour for a million.
final class PastOrders {

    private static final int BATCH = 20_000;

    private final Actors actors;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    PastOrders(ConfigurableApplicationContext application) {
        this.actors = application.getBean(Actors.class);
        this.transactions = application.getBean(TransactionTemplate.class);
        this.jdbc = application.getBean(JdbcClient.class);
    }

    /// @return how many there are now
    long fillTo(long wanted) {
        long made = inBureau(this::count);
        while (made < wanted) {
            int batch = (int) Math.min(BATCH, wanted - made);
            inBureau(() -> add(batch));
            made += batch;
        }
        inBureau(() -> jdbc.sql("analyze dispatch.work_order, dispatch.work_order_event")
                .update());
        return made;
    }

    private long count() {
        return jdbc.sql("select count(*) from dispatch.work_order where bureau = guard.bureau()")
                .query(Long.class)
                .single();
    }

    private long add(int orders) {
        var postings = jdbc.sql(
                        "select distinct village_id, officer_id from dispatch.work_order where bureau = guard.bureau()")
                .query((row, _) -> List.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
        var villages = postings.stream().map(pair -> pair.get(0)).toArray(UUID[]::new);
        var officers = postings.stream().map(pair -> pair.get(1)).toArray(UUID[]::new);
        return jdbc.sql("""
                        with made as (
                          insert into dispatch.work_order
                                 (bureau, id, title, duty_role, source, task, basis, times, due_on, original_due_on,
                                  village_id, officer_id, state, version, created_by, created_at, issued_at,
                                  submitted_at, submitted_by, verified_at, entries)
                          select guard.bureau(), gen_random_uuid(), '检查第' || n || '处', 'INSPECTOR', 'DISPATCH',
                                 '检查消防通道', '月度计划', 1, day, day,
                                 (:villages)[at], (:officers)[at], 'CLOSED', 5, 'bench', day, day, day,
                                 (:officers)[at], day, '{}'
                            from (select n, current_date - (random() * 3650)::int as day,
                                         1 + (random() * (:postings - 1))::int as at
                                    from generate_series(1, :orders) n) drawn
                          returning id, village_id, due_on)
                        insert into dispatch.work_order_event
                               (bureau, id, order_id, village_id, step, state, at, actor, actor_name)
                        select guard.bureau(), gen_random_uuid(), made.id, made.village_id, step, state, due_on,
                               'bench', '测试'
                          from made, (values ('ISSUE', 'ISSUED'), ('ACCEPT', 'ACCEPTED'), ('SUBMIT', 'SUBMITTED'),
                                             ('VERIFY', 'VERIFIED')) as steps (step, state)
                        """)
                .param("villages", villages)
                .param("officers", officers)
                .param("postings", villages.length)
                .param("orders", orders)
                .update();
    }

    private long inBureau(LongSupplier work) {
        return actors.as(
                new Application("demo", "bench"),
                () -> transactions.execute(_ -> {
                    jdbc.sql("set local role postgres").update();
                    jdbc.sql("set local session_replication_role = replica").update();
                    return work.getAsLong();
                }));
    }
}
