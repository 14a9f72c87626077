package org.cunjing.posting.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cunjing.posting.Duty;
import org.cunjing.posting.Posting;
import org.cunjing.posting.policy.CampaignTags.Tag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CampaignTagStore {

    private final JdbcClient jdbc;

    CampaignTagStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Tag> list() {
        return jdbc.sql("""
                        select posting_id, document_id from posting.campaign_tag
                         where bureau = guard.bureau() order by posting_id, document_id
                        """)
                .query((row, _) ->
                        new Tag(row.getObject("posting_id", UUID.class), row.getObject("document_id", UUID.class)))
                .list();
    }

    /// @return how many are new
    int add(UUID document, Collection<UUID> postings) {
        return jdbc.sql("""
                        insert into posting.campaign_tag (bureau, posting_id, document_id)
                        select guard.bureau(), p.id, :document from posting.posting p
                         where p.bureau = guard.bureau() and p.id = any (:postings)
                        on conflict do nothing
                        """)
                .param("document", document)
                .param("postings", postings.toArray(UUID[]::new))
                .update();
    }

    /// Ended ones too, the latest first.
    List<Posting> postingsOf(UUID document) {
        return jdbc.sql("""
                        select p.id, p.village_id, p.officer_id, p.duty, p.first_day, p.last_day, p.batch_id, p.term_ends_on
                          from posting.campaign_tag t
                          join posting.posting p on p.bureau = t.bureau and p.id = t.posting_id
                         where t.bureau = guard.bureau() and t.document_id = :document
                         order by p.first_day desc, p.id
                        """)
                .param("document", document)
                .query(CampaignTagStore::toPosting)
                .list();
    }

    void replace(UUID posting, Collection<UUID> documents) {
        jdbc.sql("delete from posting.campaign_tag where bureau = guard.bureau() and posting_id = :posting")
                .param("posting", posting)
                .update();
        documents.forEach(document -> add(document, List.of(posting)));
    }

    private static Posting toPosting(ResultSet row, int number) throws SQLException {
        return new Posting(
                row.getObject("id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getObject("officer_id", UUID.class),
                Duty.valueOf(row.getString("duty")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("batch_id", UUID.class),
                row.getObject("term_ends_on", LocalDate.class));
    }
}
