package org.cunjing.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.posting.CommitteePost.Approval;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CommitteePostStore {

    private static final String SELECT = """
            select id, posting_id, village_id, officer_id, kind, document_number, approved_by, document_id,
                   first_day, last_day
              from posting.committee_post
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    CommitteePostStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CommitteePost post) {
        jdbc.sql("""
                        insert into posting.committee_post (bureau, id, posting_id, village_id, officer_id, kind,
                                                            document_number, approved_by, first_day, last_day)
                        values (guard.bureau(), :id, :posting, :village, :officer, :kind, :document, :by, :first, :last)
                        """)
                .param("id", post.id())
                .param("posting", post.postingId())
                .param("village", post.villageId())
                .param("officer", post.officerId())
                .param("kind", post.kind().name())
                .param("document", post.documentNumber())
                .param("by", post.approvedBy())
                .param("first", post.firstDay())
                .param("last", post.lastDay())
                .update();
    }

    void approve(UUID id, Approval approval, CommitteePost.Kind kind) {
        jdbc.sql("""
                        update posting.committee_post
                           set document_number = :document, approved_by = :by, document_id = :basis, kind = :kind,
                               reason = :reason
                         where bureau = guard.bureau() and id = :id
                        """)
                .param("document", approval.documentNumber())
                .param("by", approval.approvedBy())
                .param("basis", approval.documentId())
                .param("kind", kind.name())
                .param("reason", approval.reason())
                .param("id", id)
                .update();
    }

    boolean hasDocument(UUID document) {
        return jdbc.sql("""
                        select exists (select from posting.policy_document where bureau = guard.bureau() and id = :id)
                        """).param("id", document).query(Boolean.class).single();
    }

    void endWith(UUID posting, LocalDate lastDay) {
        jdbc.sql("""
                        update posting.committee_post set last_day = :last
                         where bureau = guard.bureau() and posting_id = :posting
                        """).param("last", lastDay).param("posting", posting).update();
    }

    Optional<CommitteePost> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(CommitteePostStore::toPost)
                .optional();
    }

    List<CommitteePost> listOn(LocalDate day) {
        return jdbc.sql(SELECT + " and first_day <= :day and (last_day is null or last_day >= :day)")
                .param("day", day)
                .query(CommitteePostStore::toPost)
                .list();
    }

    List<CommitteePost> listByOfficer(UUID officer) {
        return jdbc.sql(SELECT + " and officer_id = :officer order by first_day")
                .param("officer", officer)
                .query(CommitteePostStore::toPost)
                .list();
    }

    private static CommitteePost toPost(ResultSet row, int number) throws SQLException {
        return new CommitteePost(
                row.getObject("id", UUID.class),
                row.getObject("posting_id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getObject("officer_id", UUID.class),
                CommitteePost.Kind.valueOf(row.getString("kind")),
                row.getString("document_number"),
                row.getString("approved_by"),
                row.getObject("document_id", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
