package org.cunjing.community;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.shared.FieldCipher;
import org.cunjing.shared.Masked;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationStore {

    private static final String NAME = "community.volunteer.name";
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final FieldCipher cipher;

    OrganisationStore(JdbcClient jdbc, JdbcTemplate batches, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.cipher = cipher;
    }

    void add(Organisation organisation) {
        jdbc.sql("""
                        insert into community.organisation (bureau, id, village_id, kind, name, founded_on)
                        values (guard.bureau(), :id, :village, :kind, :name, :founded)
                        """)
                .param("id", organisation.id())
                .param("village", organisation.villageId())
                .param("kind", organisation.kind().name())
                .param("name", organisation.name())
                .param("founded", organisation.foundedOn())
                .update();
    }

    void add(List<NewVolunteer> volunteers) {
        batches.batchUpdate("""
                insert into community.volunteer (bureau, id, organisation_id, village_id, name, joined_on)
                values (guard.bureau(), ?, ?, ?, ?, ?)
                """, volunteers, BATCH, this::fill);
    }

    private void fill(PreparedStatement row, NewVolunteer volunteer) throws SQLException {
        row.setObject(1, volunteer.id());
        row.setObject(2, volunteer.organisationId());
        row.setObject(3, volunteer.villageId());
        row.setBytes(4, cipher.seal(volunteer.name(), NAME));
        row.setObject(5, volunteer.joinedOn());
    }

    /// Organisations in reach with the number of those who were members on a day.
    List<Organisations.Membership> list(@Nullable UUID village, LocalDate day) {
        return jdbc.sql("""
                        select o.id, o.village_id, o.kind, o.name, o.founded_on, count(v.id) as members
                          from community.organisation o
                          left join community.volunteer v
                            on v.bureau = o.bureau and v.organisation_id = o.id
                           and v.joined_on <= :day and (v.left_on is null or v.left_on >= :day)
                         where o.bureau = guard.bureau() and (:village::uuid is null or o.village_id = :village)
                           and o.founded_on <= :day
                         group by o.bureau, o.id
                         order by o.village_id, o.kind, o.name
                        """)
                .param("village", village)
                .param("day", day)
                .query((row, _) -> new Organisations.Membership(
                        new Organisation(
                                row.getObject("id", UUID.class),
                                row.getObject("village_id", UUID.class),
                                Organisation.Kind.valueOf(row.getString("kind")),
                                row.getString("name"),
                                row.getObject("founded_on", LocalDate.class)),
                        row.getLong("members")))
                .list();
    }

    List<Volunteer> volunteersOf(UUID organisation, int limit, int offset) {
        return jdbc.sql("""
                        select id, organisation_id, village_id, name, joined_on, left_on from community.volunteer
                         where bureau = guard.bureau() and organisation_id = :organisation
                         order by joined_on, id limit :limit offset :offset
                        """)
                .param("organisation", organisation)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Volunteer(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("village_id", UUID.class),
                        Masked.name(cipher.open(row.getBytes("name"), NAME)),
                        row.getObject("joined_on", LocalDate.class),
                        row.getObject("left_on", LocalDate.class)))
                .list();
    }

    /// Members of any day between the two, by village and organisation: rows behind the figure of a report.
    List<Organisations.Joined> joinedBetween(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select v.id, v.village_id, o.kind, o.name, v.joined_on
                          from community.volunteer v
                          join community.organisation o on o.bureau = v.bureau and o.id = v.organisation_id
                         where v.bureau = guard.bureau() and v.joined_on <= :to and (v.left_on is null or v.left_on >= :from)
                         order by v.village_id, v.joined_on, v.id
                        """)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Organisations.Joined(
                        row.getObject("id", UUID.class),
                        row.getObject("village_id", UUID.class),
                        Organisation.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getObject("joined_on", LocalDate.class)))
                .list();
    }
}
