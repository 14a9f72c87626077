package org.cunjing.community.call;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lists are in the order of asking, which says nothing about anybody.
@Repository
class InvitationStore {

    private static final String SELECT = "select * from community.invitation where bureau = guard.bureau()";

    private final JdbcClient jdbc;

    InvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UUID call, UUID member, UUID village) {
        jdbc.sql("""
                        insert into community.invitation (bureau, id, call_id, member_id, village_id)
                        values (guard.bureau(), :id, :call, :member, :village)
                        """)
                .param("id", id)
                .param("call", call)
                .param("member", member)
                .param("village", village)
                .update();
    }

    Optional<Invitation> hold(UUID id) {
        return jdbc.sql(SELECT + " and id = :id for update")
                .param("id", id)
                .query(InvitationStore::toInvitation)
                .optional();
    }

    /// Of those who come, or came.
    List<Invitation> accepted(Collection<UUID> calls) {
        return jdbc.sql(SELECT + " and call_id = any (:calls) and accepted_at is not null order by id")
                .param("calls", calls.toArray(UUID[]::new))
                .query(InvitationStore::toInvitation)
                .list();
    }

    List<Invitation> of(UUID member) {
        return jdbc.sql(SELECT + " and member_id = :member order by id")
                .param("member", member)
                .query(InvitationStore::toInvitation)
                .list();
    }

    void accept(UUID id, Instant now) {
        jdbc.sql("update community.invitation set accepted_at = :now where bureau = guard.bureau() and id = :id")
                .param("now", now.atOffset(UTC))
                .param("id", id)
                .update();
    }

    void done(UUID id, int minutes, Instant now) {
        jdbc.sql("""
                        update community.invitation set done_at = :now, minutes = :minutes
                         where bureau = guard.bureau() and id = :id
                        """)
                .param("now", now.atOffset(UTC))
                .param("minutes", minutes)
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from community.invitation where bureau = guard.bureau() and id = :id")
                .param("id", id)
                .update();
    }

    /// Takes back what nobody has accepted.
    void removeUnanswered(UUID call) {
        jdbc.sql("""
                        delete from community.invitation
                         where bureau = guard.bureau() and call_id = :call and accepted_at is null
                        """).param("call", call).update();
    }

    /// Of a member who goes: what they have not begun to do by then.
    void removeOpen(UUID member, Instant now) {
        jdbc.sql("""
                        delete from community.invitation i
                         where bureau = guard.bureau() and member_id = :member and done_at is null
                           and (accepted_at is null or exists (
                               select from community.call_for_help c
                                where c.bureau = i.bureau and c.id = i.call_id and c.starts_at > :now))
                        """).param("member", member).param("now", now.atOffset(UTC)).update();
    }

    private static Invitation toInvitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getObject("village_id", UUID.class),
                Columns.moment(row, "accepted_at"),
                Columns.moment(row, "done_at"),
                row.getObject("minutes", Integer.class));
    }
}
