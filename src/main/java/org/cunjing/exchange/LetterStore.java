package org.cunjing.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LetterStore {

    private static final String SELECT = """
            select id, batch_id, officer_id, number, issuer, title, salutation, body, issued_on
              from exchange.letter
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LetterForm> form() {
        return jdbc.sql("select issuer, title, numbering, body from exchange.letter_form where bureau = guard.bureau()")
                .query(LetterForm.class)
                .optional();
    }

    void put(LetterForm form) {
        jdbc.sql("""
                        insert into exchange.letter_form (bureau, issuer, title, numbering, body)
                        values (guard.bureau(), :issuer, :title, :numbering, :body)
                        on conflict (bureau) do update
                           set issuer = :issuer, title = :title, numbering = :numbering, body = :body
                        """).paramSource(form).update();
    }

    /// Takes the next number of a year; whoever issues letters waits for the others here.
    int nextSerial(int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('letters ' || guard.bureau(), 0))")
                .query()
                .singleRow();
        return jdbc.sql("""
                        select coalesce(max(serial), 0) + 1 from exchange.letter
                         where bureau = guard.bureau() and year = :year
                        """).param("year", year).query(Integer.class).single();
    }

    void add(Letter letter, int serial, UUID account) {
        jdbc.sql("""
                        insert into exchange.letter
                               (bureau, id, batch_id, officer_id, year, serial, number, issuer, title, salutation, body,
                                issued_on, issued_by)
                        values (guard.bureau(), :id, :batch, :officer, :year, :serial, :number, :issuer, :title,
                                :salutation, :body, :issuedOn, :account)
                        """)
                .param("id", letter.id())
                .param("batch", letter.batchId())
                .param("officer", letter.officerId())
                .param("year", letter.issuedOn().getYear())
                .param("serial", serial)
                .param("number", letter.number())
                .param("issuer", letter.issuer())
                .param("title", letter.title())
                .param("salutation", letter.salutation())
                .param("body", letter.body())
                .param("issuedOn", letter.issuedOn())
                .param("account", account)
                .update();
    }

    Optional<Letter> find(UUID posting) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", posting)
                .query(LetterStore::toLetter)
                .optional();
    }

    List<Letter> ofBatch(UUID batch) {
        return jdbc.sql(SELECT + " and batch_id = :batch order by year, serial")
                .param("batch", batch)
                .query(LetterStore::toLetter)
                .list();
    }

    List<Letter> ofOfficer(UUID officer) {
        return jdbc.sql(SELECT + " and officer_id = :officer order by year desc, serial desc")
                .param("officer", officer)
                .query(LetterStore::toLetter)
                .list();
    }

    private static Letter toLetter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getObject("batch_id", UUID.class),
                row.getObject("officer_id", UUID.class),
                row.getString("number"),
                row.getString("issuer"),
                row.getString("title"),
                row.getString("salutation"),
                row.getString("body"),
                row.getObject("issued_on", LocalDate.class));
    }
}
