package org.cunjing.posting.policy;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.posting.policy.PolicyDocument.Kind;
import org.cunjing.posting.policy.PolicyDocument.Version;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PolicyDocumentStore {

    private static final String DOCUMENTS = """
            select id, kind, title, issuers, ended_on from posting.policy_document where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    PolicyDocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record VersionRow(UUID document, Version version) {}

    void add(PolicyDocument document) {
        jdbc.sql("""
                        insert into posting.policy_document (bureau, id, kind, title, issuers)
                        values (guard.bureau(), :id, :kind, :title, :issuers)
                        """)
                .param("id", document.id())
                .param("kind", document.kind().name())
                .param("title", document.title())
                .param("issuers", document.issuers().toArray(String[]::new))
                .update();
    }

    /// @throws DocumentNumberTaken if another version has this number
    void add(UUID document, Version version, Mark published) {
        try {
            jdbc.sql("""
                            insert into posting.policy_version (bureau, id, document_id, number, document_number,
                                                                effective_on, changes, published_at, published_by)
                            values (guard.bureau(), :id, :document, :number, :printed, :on, :changes, :at, :by)
                            """)
                    .param("id", version.id())
                    .param("document", document)
                    .param("number", version.number())
                    .param("printed", version.documentNumber())
                    .param("on", version.effectiveOn())
                    .param("changes", version.changes())
                    .param("at", published.at().atOffset(UTC))
                    .param("by", published.by())
                    .update();
        } catch (DuplicateKeyException _) {
            throw new DocumentNumberTaken(version.documentNumber());
        }
    }

    /// Versions of one document are published one after the other.
    Optional<PolicyDocument> lock(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(guard.bureau() || ' policy ' || :id, 0))")
                .param("id", id.toString())
                .query((row, _) -> true)
                .single();
        return find(id);
    }

    void end(UUID id, LocalDate lastDay) {
        jdbc.sql("update posting.policy_document set ended_on = :on where bureau = guard.bureau() and id = :id")
                .param("on", lastDay)
                .param("id", id)
                .update();
    }

    Optional<PolicyDocument> find(UUID id) {
        var versions = versions();
        return jdbc.sql(DOCUMENTS + " and id = :id")
                .param("id", id)
                .query((row, _) -> toDocument(row, versions))
                .optional();
    }

    List<PolicyDocument> list() {
        var versions = versions();
        return jdbc.sql(DOCUMENTS + " order by kind desc, title")
                .query((row, _) -> toDocument(row, versions))
                .list();
    }

    private Map<UUID, List<Version>> versions() {
        return jdbc
                .sql("""
                        select id, document_id, number, document_number, effective_on, changes
                          from posting.policy_version where bureau = guard.bureau() order by document_id, number
                        """)
                .query((row, _) -> new VersionRow(
                        row.getObject("document_id", UUID.class),
                        new Version(
                                row.getObject("id", UUID.class),
                                row.getInt("number"),
                                row.getString("document_number"),
                                row.getObject("effective_on", LocalDate.class),
                                row.getString("changes"))))
                .stream()
                .collect(groupingBy(VersionRow::document, mapping(VersionRow::version, toList())));
    }

    private static PolicyDocument toDocument(ResultSet row, Map<UUID, List<Version>> versions) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new PolicyDocument(
                id,
                Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                List.of((String[]) row.getArray("issuers").getArray()),
                row.getObject("ended_on", LocalDate.class),
                versions.getOrDefault(id, List.of()));
    }
}
