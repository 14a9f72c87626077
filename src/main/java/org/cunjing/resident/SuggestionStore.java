package org.cunjing.resident;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.resident.Suggestion.Kind;
import org.cunjing.resident.Suggestion.State;
import org.cunjing.shared.Columns;
import org.cunjing.shared.FieldCipher;
import org.cunjing.shared.Masked;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SuggestionStore {

    static final String CONTACT = "resident.suggestion.contact";

    private static final String SELECT = """
            select id, village_id, kind, words, contact, handed_in_at, due_on, state, answer, answered_at
              from resident.suggestion
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    SuggestionStore(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /// @param kind, state, village null: any
    record Filter(
            @Nullable Kind kind,
            @Nullable State state,
            @Nullable UUID village,
            boolean complaints,
            boolean others,
            int limit,
            int offset) {}

    void add(Suggestion suggestion, @Nullable String contact, ReceiptNumber receipt) {
        jdbc.sql("""
                        insert into resident.suggestion
                               (bureau, id, village_id, kind, words, contact, contact_ix, receipt_hash, handed_in_at,
                                due_on, state, answer, answered_at)
                        values (guard.bureau(), :id, :village, :kind, :words, :contact, :index, :hash, :at,
                                :due, :state, :answer, :answeredAt)
                        """)
                .param("id", suggestion.id())
                .param("village", suggestion.villageId())
                .param("kind", suggestion.kind().name())
                .param("words", suggestion.words())
                .param("contact", contact == null ? null : cipher.seal(contact, CONTACT))
                .param("index", contact == null ? null : cipher.blindIndex(contact, CONTACT))
                .param("hash", receipt.hash())
                .param("at", suggestion.handedInAt().atOffset(UTC))
                .param("due", suggestion.dueOn())
                .param("state", suggestion.state().name())
                .param("answer", suggestion.answer())
                .param("answeredAt", Columns.moment(suggestion.answeredAt()))
                .update();
    }

    Optional<Suggestion> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(this::toSuggestion)
                .optional();
    }

    /// Opens the one row of this receipt for the rest of the transaction, and reads it.
    Optional<Suggestion> find(ReceiptNumber receipt) {
        var hash = HexFormat.of().formatHex(receipt.hash());
        jdbc.sql("select set_config('cunjing.receipt', :hash, true)")
                .param("hash", hash)
                .query()
                .singleRow();
        return jdbc.sql(SELECT + " and receipt_hash = decode(:hash, 'hex')")
                .param("hash", hash)
                .query(this::toSuggestion)
                .optional();
    }

    List<Suggestion> list(Filter filter) {
        return jdbc.sql(SELECT + """
                           and (:kind::text is null or kind = :kind)
                           and (:state::text is null or state = :state)
                           and (:village::uuid is null or village_id = :village)
                           and case when kind = 'COMPLAINT' then :complaints else :others end
                         order by state = 'ANSWERED', due_on, id
                         limit :limit offset :offset
                        """)
                .param("kind", Columns.name(filter.kind()))
                .param("state", Columns.name(filter.state()))
                .param("village", filter.village())
                .param("complaints", filter.complaints())
                .param("others", filter.others())
                .param("limit", filter.limit())
                .param("offset", filter.offset())
                .query(this::toSuggestion)
                .list();
    }

    Optional<String> contact(UUID id) {
        return jdbc.sql("""
                        select contact from resident.suggestion
                         where bureau = guard.bureau() and id = :id and contact is not null
                        """)
                .param("id", id)
                .query((row, _) -> cipher.open(row.getBytes("contact"), CONTACT))
                .optional();
    }

    void forgetContact(UUID id) {
        jdbc.sql("""
                        update resident.suggestion set contact = null, contact_ix = null
                         where bureau = guard.bureau() and id = :id
                        """).param("id", id).update();
    }

    boolean start(UUID id) {
        return jdbc.sql("""
                        update resident.suggestion set state = 'IN_PROGRESS'
                         where bureau = guard.bureau() and id = :id and state = 'RECEIVED'
                        """).param("id", id).update() == 1;
    }

    boolean answer(UUID id, String answer, Instant at, @Nullable UUID account) {
        return jdbc.sql("""
                        update resident.suggestion
                           set state = 'ANSWERED', answer = :answer, answered_at = :at, answered_by = :account
                         where bureau = guard.bureau() and id = :id and state <> 'ANSWERED'
                        """)
                        .param("answer", answer)
                        .param("at", at.atOffset(UTC))
                        .param("account", account)
                        .param("id", id)
                        .update()
                == 1;
    }

    private Suggestion toSuggestion(ResultSet row, int number) throws SQLException {
        byte @Nullable [] contact = row.getBytes("contact");
        var answered = row.getObject("answered_at", OffsetDateTime.class);
        return new Suggestion(
                row.getObject("id", UUID.class),
                row.getObject("village_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                contact == null ? null : Masked.phone(cipher.open(contact, CONTACT)),
                row.getObject("handed_in_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", java.time.LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getString("answer"),
                answered == null ? null : answered.toInstant());
    }
}
