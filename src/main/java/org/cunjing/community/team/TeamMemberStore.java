package org.cunjing.community.team;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.community.team.TeamMember.Training;
import org.cunjing.shared.FieldCipher;
import org.cunjing.shared.Masked;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TeamMemberStore {

    static final String TABLE = "community.team_member";
    private static final String NAME = TABLE + ".name";
    private static final String CONTACT = TABLE + ".contact";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    TeamMemberStore(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    private record Noted(UUID member, Training training) {}

    /// How many belong to a village's team on a day, by role; role null: the N.
    record Head(UUID villageId, @Nullable UUID roleId, int members) {}

    /// @return false if the id is in use
    boolean add(NewTeamMember wanted, LocalDate day) {
        return jdbc.sql("""
                        insert into community.team_member
                               (bureau, id, village_id, category, force, role_id, organisation, name, contact, consented_on,
                                told_on, agreed_on, adult_seen_on, joined_on)
                        values (guard.bureau(), :id, :village, :category, :force, :role, :organisation, :name, :contact, :day,
                                :told, :agreed, :adult, :day)
                        on conflict do nothing
                        """)
                        .param("id", wanted.id())
                        .param("village", wanted.villageId())
                        .param("category", wanted.category().name())
                        .param(
                                "force",
                                wanted.force() == null ? null : wanted.force().name())
                        .param("role", wanted.roleId())
                        .param("organisation", wanted.organisation())
                        .param("name", cipher.seal(wanted.name(), NAME))
                        .param("contact", wanted.contact() == null ? null : cipher.seal(wanted.contact(), CONTACT))
                        .param("day", day)
                        .param("told", wanted.told() ? day : null)
                        .param("agreed", wanted.agreed() ? day : null)
                        .param("adult", wanted.adult() ? day : null)
                        .update()
                == 1;
    }

    Optional<TeamMember> find(UUID id) {
        return list("id = any (:ids)", List.of(id)).stream().findFirst();
    }

    List<TeamMember> byId(Collection<UUID> ids) {
        return list("id = any (:ids)", ids);
    }

    /// Those who are there and those who left and are not erased yet.
    List<TeamMember> listOf(UUID village) {
        return list("village_id = any (:ids) and erased_on is null", List.of(village));
    }

    private List<TeamMember> list(String condition, Collection<UUID> ids) {
        var members = "select * from community.team_member where bureau = guard.bureau() and " + condition;
        var trainings = jdbc
                .sql("""
                        select t.member_id, t.held_on, t.topic
                          from community.team_training t join (%s) m on m.id = t.member_id
                         where t.bureau = guard.bureau() order by t.held_on, t.id
                        """.formatted(members))
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Noted(
                        row.getObject("member_id", UUID.class),
                        new Training(row.getObject("held_on", LocalDate.class), row.getString("topic"))))
                .list()
                .stream()
                .collect(groupingBy(Noted::member, mapping(Noted::training, toList())));
        return jdbc.sql(members + " order by left_on is not null, role_id is null, joined_on, id")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> toMember(row, trainings))
                .list();
    }

    List<Head> heads(LocalDate day) {
        return jdbc.sql("""
                        select village_id, role_id, count(*) as members from community.team_member
                         where bureau = guard.bureau() and joined_on <= :day and (left_on is null or left_on >= :day)
                         group by village_id, role_id
                        """)
                .param("day", day)
                .query((row, _) -> new Head(
                        row.getObject("village_id", UUID.class),
                        row.getObject("role_id", UUID.class),
                        row.getInt("members")))
                .list();
    }

    /// Name and contact as they are; to be noted by who asks.
    TeamMembers.Personal personal(UUID id) {
        return jdbc.sql("""
                        select name, contact from community.team_member
                         where bureau = guard.bureau() and id = :id and erased_on is null
                        """)
                .param("id", id)
                .query((row, _) -> new TeamMembers.Personal(
                        cipher.open(row.getBytes("name"), NAME), opened(row.getBytes("contact"))))
                .single();
    }

    /// @return false if they left before
    boolean leave(UUID id, LocalDate lastDay) {
        return jdbc.sql("""
                        update community.team_member set left_on = :day
                         where bureau = guard.bureau() and id = :id and left_on is null
                        """).param("day", lastDay).param("id", id).update() == 1;
    }

    /// @return false if there is nothing left to erase, or they have not left yet
    boolean erase(UUID id, LocalDate day) {
        return jdbc.sql("""
                        update community.team_member
                           set name = null, contact = null, organisation = null, adult_seen_on = null, erased_on = :day
                         where bureau = guard.bureau() and id = :id and erased_on is null and left_on <= :day
                        """).param("day", day).param("id", id).update() == 1;
    }

    void seeAdult(UUID id, LocalDate day) {
        jdbc.sql("""
                        update community.team_member set adult_seen_on = :day
                         where bureau = guard.bureau() and id = :id and adult_seen_on is null and erased_on is null
                        """).param("day", day).param("id", id).update();
    }

    void add(UUID id, TeamMember member, Training training) {
        jdbc.sql("""
                        insert into community.team_training (bureau, id, member_id, village_id, held_on, topic)
                        values (guard.bureau(), :id, :member, :village, :day, :topic)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("member", member.id())
                .param("village", member.villageId())
                .param("day", training.heldOn())
                .param("topic", training.topic())
                .update();
    }

    private TeamMember toMember(ResultSet row, Map<UUID, List<Training>> trainings) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var force = row.getString("force");
        byte[] name = row.getBytes("name");
        var contact = opened(row.getBytes("contact"));
        return new TeamMember(
                id,
                row.getObject("village_id", UUID.class),
                MemberCategory.valueOf(row.getString("category")),
                force == null ? null : ForceKind.valueOf(force),
                row.getObject("role_id", UUID.class),
                row.getString("organisation"),
                name == null ? null : Masked.name(cipher.open(name, NAME)),
                contact == null ? null : Masked.phone(contact),
                row.getObject("consented_on", LocalDate.class),
                row.getObject("told_on", LocalDate.class),
                row.getObject("agreed_on", LocalDate.class),
                row.getObject("adult_seen_on", LocalDate.class),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getObject("erased_on", LocalDate.class),
                trainings.getOrDefault(id, List.of()));
    }

    private @Nullable String opened(byte @Nullable [] sealed) {
        return sealed == null ? null : cipher.open(sealed, CONTACT);
    }
}
