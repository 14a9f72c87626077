package org.cunjing.community.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.community.partner.CommunityPartner.Kind;
import org.cunjing.shared.FieldCipher;
import org.cunjing.shared.Masked;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PartnerAgreementStore {

    static final String TABLE = "community.partner_agreement";
    private static final String NAME = TABLE + ".name";
    private static final String CONTACT = TABLE + ".contact";
    private static final String SELECT = "select * from community.partner_agreement where bureau = guard.bureau()";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    PartnerAgreementStore(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /// @return false if the id is in use
    boolean add(NewAgreement wanted) {
        var contact = wanted.partner().contact();
        return jdbc.sql("""
                        insert into community.partner_agreement
                               (bureau, id, village_id, kind, name, contact, contribution, first_day, last_day)
                        values (guard.bureau(), :id, :village, :kind, :name, :contact, :contribution, :first, :last)
                        on conflict do nothing
                        """)
                        .param("id", wanted.id())
                        .param("village", wanted.villageId())
                        .param("kind", wanted.partner().kind().name())
                        .param("name", cipher.seal(wanted.partner().name(), NAME))
                        .param("contact", contact == null ? null : cipher.seal(contact, CONTACT))
                        .param("contribution", wanted.contribution())
                        .param("first", wanted.firstDay())
                        .param("last", wanted.lastDay())
                        .update()
                == 1;
    }

    Optional<PartnerAgreement> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(this::toAgreement)
                .optional();
    }

    /// Those that hold first, the one that runs out first before others.
    List<PartnerAgreement> list() {
        return jdbc.sql(SELECT + " and erased_on is null order by ended_on is not null, last_day, id")
                .query(this::toAgreement)
                .list();
    }

    /// As it is; to be noted by who asks.
    CommunityPartner partner(UUID id) {
        return jdbc.sql(SELECT + " and id = :id and erased_on is null")
                .param("id", id)
                .query((row, _) -> new CommunityPartner(
                        Kind.valueOf(row.getString("kind")),
                        cipher.open(row.getBytes("name"), NAME),
                        opened(row.getBytes("contact"))))
                .single();
    }

    void end(UUID id, LocalDate day) {
        jdbc.sql("""
                        update community.partner_agreement set ended_on = :day
                         where bureau = guard.bureau() and id = :id and ended_on is null
                        """).param("day", day).param("id", id).update();
    }

    void erase(UUID id, LocalDate day) {
        jdbc.sql("""
                        update community.partner_agreement set name = null, contact = null, erased_on = :day
                         where bureau = guard.bureau() and id = :id and erased_on is null
                        """).param("day", day).param("id", id).update();
    }

    private PartnerAgreement toAgreement(ResultSet row, int number) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        byte[] name = row.getBytes("name");
        var contact = opened(row.getBytes("contact"));
        return new PartnerAgreement(
                row.getObject("id", UUID.class),
                row.getObject("village_id", UUID.class),
                kind,
                name == null ? null : shown(kind, cipher.open(name, NAME)),
                contact == null ? null : Masked.phone(contact),
                row.getString("contribution"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("erased_on", LocalDate.class));
    }

    /// The name of an organisation is no secret.
    private static String shown(Kind kind, String name) {
        return kind == Kind.PERSON ? Masked.name(name) : name;
    }

    private @Nullable String opened(byte @Nullable [] sealed) {
        return sealed == null ? null : cipher.open(sealed, CONTACT);
    }
}
