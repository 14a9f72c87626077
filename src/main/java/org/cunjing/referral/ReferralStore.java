package org.cunjing.referral;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.MarkColumns;
import org.cunjing.casework.HazardSeverity;
import org.cunjing.referral.Referral.Leaving;
import org.cunjing.referral.Referral.Matter;
import org.cunjing.referral.Referral.Source;
import org.cunjing.referral.Referral.State;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Referrals; row-level security shows the police those of their villages, a department its own.
@Repository
class ReferralStore {

    private static final String SELECT = """
            select r.*, s.taken_by_name as sent_by_name
              from referral.referral r
              join referral.step s on s.bureau = r.bureau and s.referral_id = r.id and s.step = 'SEND'
             where r.bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    ReferralStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws AlreadyReferred if the department has the matter already
    void add(Referral referral) {
        try {
            insert(referral);
        } catch (DuplicateKeyException _) {
            throw new AlreadyReferred(referral.sourceId());
        }
    }

    private void insert(Referral referral) {
        var leaving = referral.leaving();
        var severity = leaving.severity();
        jdbc.sql("""
                        insert into referral.referral (bureau, id, source, source_id, matter, severity, village_id,
                               village_name, officer_id, department_id, address, question, due_on, state, sent_at, sent_by)
                        values (guard.bureau(), :id, :source, :sourceId, :matter, :severity, :village,
                               :name, :officer, :department, :address, :question, :due, :state, :at, :by)
                        """)
                .param("id", referral.id())
                .param("source", referral.source().name())
                .param("sourceId", referral.sourceId())
                .param("matter", leaving.matter().name())
                .param("severity", severity == null ? null : severity.name())
                .param("village", referral.villageId())
                .param("name", leaving.village())
                .param("officer", referral.officerId())
                .param("department", referral.departmentId())
                .param("address", leaving.address())
                .param("question", leaving.question())
                .param("due", referral.dueOn())
                .param("state", referral.state().name())
                .param("at", referral.sent().at().atOffset(UTC))
                .param("by", referral.sent().by())
                .update();
    }

    /// @return false if somebody else was faster
    boolean update(Referral referral) {
        return jdbc.sql("""
                        update referral.referral
                           set state = :state, due_on = :due, coordinated = :coordinated, contact = :contact,
                               reply = :reply, returned = :returned, version = version + 1
                         where bureau = guard.bureau() and id = :id and version = :version - 1
                        """)
                        .param("state", referral.state().name())
                        .param("due", referral.dueOn())
                        .param("coordinated", referral.coordinated())
                        .param("contact", referral.contact())
                        .param("reply", referral.reply())
                        .param("returned", referral.returned())
                        .param("id", referral.id())
                        .param("version", referral.version())
                        .update()
                == 1;
    }

    Optional<Referral> find(UUID id) {
        return jdbc.sql(SELECT + " and r.id = :id")
                .param("id", id)
                .query(ReferralStore::toReferral)
                .optional();
    }

    /// Open ones first, those by their deadline.
    List<Referral> list() {
        return jdbc.sql(SELECT + " order by r.state in ('ACCEPTED', 'WITHDRAWN'), r.due_on, r.id")
                .query(ReferralStore::toReferral)
                .list();
    }

    List<Referral> listOpen(UUID village, UUID officer) {
        return listOpen(village, officer, "");
    }

    void lockOpen(UUID village, UUID officer) {
        listOpen(village, officer, " for update of r");
    }

    private List<Referral> listOpen(UUID village, UUID officer, String lock) {
        return jdbc.sql(SELECT + """
                           and r.village_id = :village and r.officer_id = :officer and r.state in ('SENT', 'TAKEN', 'REPLIED')
                         order by r.due_on, r.id
                        """ + lock)
                .param("village", village)
                .param("officer", officer)
                .query(ReferralStore::toReferral)
                .list();
    }

    int moveOpen(UUID village, UUID from, UUID to) {
        return jdbc.sql("""
                        update referral.referral set officer_id = :to, version = version + 1
                         where bureau = guard.bureau() and village_id = :village and officer_id = :from
                           and state in ('SENT', 'TAKEN', 'REPLIED')
                        """)
                .param("to", to)
                .param("from", from)
                .param("village", village)
                .update();
    }

    Map<UUID, Integer> countOpenByVillage() {
        var open = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        select village_id, count(*) as open from referral.referral
                         where bureau = guard.bureau() and state in ('SENT', 'TAKEN', 'REPLIED') group by village_id
                        """).query(row -> {
            open.put(row.getObject("village_id", UUID.class), row.getInt("open"));
        });
        return open;
    }

    private static Referral toReferral(ResultSet row, int number) throws SQLException {
        var severity = row.getString("severity");
        return new Referral(
                row.getObject("id", UUID.class),
                Source.valueOf(row.getString("source")),
                row.getObject("source_id", UUID.class),
                new Leaving(
                        Matter.valueOf(row.getString("matter")),
                        severity == null ? null : HazardSeverity.valueOf(severity),
                        row.getString("village_name"),
                        row.getString("address"),
                        row.getString("question")),
                row.getObject("village_id", UUID.class),
                row.getObject("officer_id", UUID.class),
                row.getObject("department_id", UUID.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("coordinated"),
                State.valueOf(row.getString("state")),
                row.getString("contact"),
                row.getString("reply"),
                row.getString("returned"),
                MarkColumns.read(row, "sent"),
                row.getLong("version"));
    }
}
