package org.cunjing.patrol;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.cunjing.access.Mark;
import org.cunjing.patrol.JointDuty.Member;
import org.cunjing.patrol.JointDuty.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JointDutyStore {

    private static final String SELECT = """
            select id, finding_id, kind, village_id, owner_id, lead_id, officer_ids, home_ids, task, begun_at, until,
                   ended_at, outcome, result
              from patrol.joint_duty
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    JointDutyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<JointDuty> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(JointDutyStore::toDuty)
                .optional();
    }

    List<JointDuty> ofFinding(UUID finding) {
        return jdbc.sql(SELECT + " and finding_id = :finding order by begun_at desc")
                .param("finding", finding)
                .query(JointDutyStore::toDuty)
                .list();
    }

    /// What the officer is in, or was, as a member or as the owner; the latest first.
    List<JointDuty> of(UUID officer) {
        return jdbc.sql(SELECT + " and (:officer = any (officer_ids) or owner_id = :officer) order by begun_at desc")
                .param("officer", officer)
                .query(JointDutyStore::toDuty)
                .list();
    }

    List<JointDuty> settled() {
        return jdbc.sql(SELECT + " and outcome = 'SETTLED' order by ended_at desc")
                .query(JointDutyStore::toDuty)
                .list();
    }

    boolean hasOpen(UUID finding, Instant now) {
        return ofFinding(finding).stream().anyMatch(duty -> duty.isOn(now));
    }

    boolean wasMember(UUID finding, UUID officer) {
        return ofFinding(finding).stream()
                .flatMap(duty -> duty.members().stream())
                .anyMatch(member -> member.officer().equals(officer));
    }

    /// The findings that are open to an officer because of joint duties.
    Set<UUID> openTo(UUID officer, Instant now) {
        return new HashSet<>(jdbc.sql("""
                        select finding_id from patrol.joint_duty
                         where bureau = guard.bureau() and :officer = any (officer_ids) and ended_at is null
                           and until > :now
                        """)
                .param("officer", officer)
                .param("now", now.atOffset(UTC))
                .query((row, _) -> row.getObject("finding_id", UUID.class))
                .list());
    }

    /// @return false if the finding has one that is on
    boolean add(JointDuty duty, Mark mark) {
        lapse(duty.finding(), duty.begunAt());
        return jdbc.sql("""
                                insert into patrol.joint_duty
                                       (bureau, id, finding_id, kind, village_id, owner_id, lead_id, officer_ids,
                                        home_ids, task, begun_at, begun_by, until)
                                values (guard.bureau(), :id, :finding, :kind, :village, :owner, :lead, :officers,
                                        :homes, :task, :begun, :by, :until)
                                on conflict (bureau, finding_id) where ended_at is null do nothing
                                """)
                        .param("id", duty.id())
                        .param("finding", duty.finding())
                        .param("kind", duty.kind().name())
                        .param("village", duty.village())
                        .param("owner", duty.owner())
                        .param("lead", duty.lead())
                        .param("officers", array(duty, Member::officer))
                        .param("homes", array(duty, Member::village))
                        .param("task", duty.task())
                        .param("begun", duty.begunAt().atOffset(UTC))
                        .param("by", mark.by())
                        .param("until", duty.until().atOffset(UTC))
                        .update()
                == 1;
    }

    private void lapse(UUID finding, Instant now) {
        jdbc.sql("""
                        update patrol.joint_duty set ended_at = until, outcome = 'LAPSED'
                         where bureau = guard.bureau() and finding_id = :finding and ended_at is null and until <= :now
                        """).param("finding", finding).param("now", now.atOffset(UTC)).update();
    }

    /// @return false if it has ended
    boolean end(UUID id, Outcome outcome, String result, Instant at) {
        return jdbc.sql("""
                                update patrol.joint_duty set ended_at = :at, outcome = :outcome, result = :result
                                 where bureau = guard.bureau() and id = :id and ended_at is null and until > :at
                                """)
                        .param("id", id)
                        .param("outcome", outcome.name())
                        .param("result", result)
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    /// The successor owns the finding, and leads if the predecessor did.
    void handOver(UUID finding, @Nullable UUID from, UUID to) {
        jdbc.sql("""
                        update patrol.joint_duty
                           set owner_id = :to, lead_id = case when lead_id = owner_id then :to else lead_id end
                         where bureau = guard.bureau() and finding_id = :finding and ended_at is null
                           and owner_id is not distinct from cast(:from as uuid)
                        """)
                .param("finding", finding)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private static UUID[] array(JointDuty duty, Function<Member, UUID> part) {
        return duty.members().stream().map(part).toArray(UUID[]::new);
    }

    private static JointDuty toDuty(ResultSet row, int number) throws SQLException {
        var officers = (UUID[]) row.getArray("officer_ids").getArray();
        var homes = (UUID[]) row.getArray("home_ids").getArray();
        var members = new ArrayList<Member>();
        for (int i = 0; i < officers.length; i++) {
            members.add(new Member(officers[i], homes[i]));
        }
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        var outcome = row.getString("outcome");
        return new JointDuty(
                row.getObject("id", UUID.class),
                row.getObject("finding_id", UUID.class),
                FindingKind.valueOf(row.getString("kind")),
                row.getObject("village_id", UUID.class),
                row.getObject("owner_id", UUID.class),
                row.getObject("lead_id", UUID.class),
                members,
                row.getString("task"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("result"));
    }
}
