package org.cunjing.field.photo;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.shared.Columns;
import org.cunjing.shared.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PhotoStore {

    static final String TABLE = "field.photo";
    static final String COLUMN = "sealed";
    private static final String FIELD = TABLE + "." + COLUMN;
    private static final String SELECT = """
            select id, entry_id, village_id, officer_id, hash, width, height, document, at, deleted_at
              from field.photo
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    PhotoStore(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    Optional<Photo> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(PhotoStore::toPhoto)
                .optional();
    }

    List<Photo> ofEntry(UUID entry) {
        return jdbc.sql(SELECT + " and entry_id = :entry order by at, id")
                .param("entry", entry)
                .query(PhotoStore::toPhoto)
                .list();
    }

    byte[] open(UUID id) {
        byte[] sealed = jdbc.sql("select sealed from field.photo where bureau = guard.bureau() and id = :id")
                .param("id", id)
                .query((row, _) -> row.getBytes(COLUMN))
                .single();
        return cipher.openBytes(sealed, FIELD);
    }

    /// @return false if somebody has used the id already
    boolean add(Photo photo, byte[] jpeg) {
        return jdbc.sql("""
                        insert into field.photo (bureau, id, entry_id, village_id, officer_id, hash, width, height, document,
                                                 sealed, at, deleted_at)
                        values (guard.bureau(), :id, :entry, :village, :officer, :hash, :width, :height, :document,
                                :sealed, :at, :deleted)
                        on conflict do nothing
                        """)
                        .param("id", photo.id())
                        .param("entry", photo.entryId())
                        .param("village", photo.villageId())
                        .param("officer", photo.officerId())
                        .param("hash", photo.hash())
                        .param("width", photo.width())
                        .param("height", photo.height())
                        .param("document", photo.document())
                        .param("sealed", photo.deletedAt() == null ? cipher.sealBytes(jpeg, FIELD) : null, Types.BINARY)
                        .param("at", photo.at().atOffset(UTC))
                        .param("deleted", Columns.moment(photo.deletedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }

    /// Entries with pictures of documents that are still there.
    List<UUID> entriesWithDocuments() {
        return jdbc.sql("""
                        select distinct entry_id from field.photo
                         where bureau = guard.bureau() and document and deleted_at is null
                        """)
                .query((row, _) -> row.getObject("entry_id", UUID.class))
                .list();
    }

    boolean hasDocuments(UUID entry) {
        return jdbc.sql("""
                        select exists (select from field.photo
                                        where bureau = guard.bureau() and entry_id = :entry and document and deleted_at is null)
                               as there
                        """)
                .param("entry", entry)
                .query((row, _) -> row.getBoolean("there"))
                .single();
    }

    void deleteDocuments(UUID entry, Instant now) {
        jdbc.sql("""
                        update field.photo set sealed = null, deleted_at = :now
                         where bureau = guard.bureau() and entry_id = :entry and document and deleted_at is null
                        """).param("entry", entry).param("now", Columns.moment(now)).update();
    }

    void deleteDocumentsBefore(Instant limit, Instant now) {
        jdbc.sql("""
                        update field.photo set sealed = null, deleted_at = :now
                         where bureau = guard.bureau() and at < :limit and document and deleted_at is null
                        """)
                .param("limit", Columns.moment(limit))
                .param("now", Columns.moment(now))
                .update();
    }

    private static Photo toPhoto(ResultSet row, int number) throws SQLException {
        return new Photo(
                row.getObject("id", UUID.class),
                row.getObject("entry_id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getObject("officer_id", UUID.class),
                row.getString("hash"),
                row.getInt("width"),
                row.getInt("height"),
                row.getBoolean("document"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Columns.moment(row, "deleted_at"));
    }
}
