package org.cunjing.casework;

import static java.time.ZoneOffset.UTC;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.casework.LedgerRegister.Called;
import org.cunjing.casework.LedgerRegister.Done;
import org.cunjing.casework.LedgerRegister.Volume;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Thousands of entries in one question.
@Repository
class RegisterStore {

    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EntryHead> find(Collection<UUID> ids) {
        return jdbc.sql("select * from casework.entry where bureau = guard.bureau() and id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(EntryStore::toHead)
                .list();
    }

    List<EntryHead> findCalled(Collection<Called> called) {
        return jdbc.sql("""
                        select e.* from unnest(:villages::uuid[], :years::int[], :numbers::int[]) c (village, year, number)
                          join casework.entry e on e.bureau = guard.bureau() and e.village_id = c.village
                           and e.year = c.year and e.number = c.number
                        """)
                .param("villages", called.stream().map(Called::village).toArray(UUID[]::new))
                .param("years", called.stream().map(Called::year).toArray(Integer[]::new))
                .param("numbers", called.stream().map(Called::number).toArray(Integer[]::new))
                .query(EntryStore::toHead)
                .list();
    }

    List<EntryHead> findDone(EntryKind kind, Collection<Done> done) {
        return jdbc.sql("""
                        select e.* from unnest(:villages::uuid[], :officers::uuid[], :days::date[]) d (village, officer, day)
                          join casework.entry e on e.bureau = guard.bureau() and e.village_id = d.village
                           and e.officer_id = d.officer and e.happened_on = d.day
                         where e.kind = :kind and e.state <> 'VOIDED'
                        """)
                .param("kind", kind.name())
                .param("villages", done.stream().map(Done::village).toArray(UUID[]::new))
                .param("officers", done.stream().map(Done::officer).toArray(UUID[]::new))
                .param("days", done.stream().map(one -> one.day().toString()).toArray(String[]::new))
                .query(EntryStore::toHead)
                .list();
    }

    Map<Volume, Integer> lastNumbers(Collection<Volume> volumes) {
        var last = new HashMap<Volume, Integer>();
        volumes.forEach(volume -> last.put(volume, 0));
        jdbc.sql("""
                        select village_id, year, last_number from casework.counter
                         where bureau = guard.bureau() and village_id = any (:villages)
                        """)
                .param(
                        "villages",
                        volumes.stream().map(Volume::village).distinct().toArray(UUID[]::new))
                .query(row -> {
                    last.put(
                            new Volume(row.getObject("village_id", UUID.class), row.getInt("year")),
                            row.getInt("last_number"));
                });
        return last;
    }

    void annul(Collection<UUID> ids, Mark mark, String reason) {
        jdbc.sql("""
                        update casework.entry
                           set state = 'VOIDED', voided_at = :at, voided_by = :by, voided_by_name = :name,
                               void_reason = :reason
                         where bureau = guard.bureau() and id = any (:ids) and state <> 'VOIDED'
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("at", mark.at().atOffset(UTC))
                .param("by", mark.by())
                .param("name", mark.name())
                .param("reason", reason)
                .update();
    }
}
