package org.cunjing.dispatch.workpackage;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

@Repository
class WorkPackageStore {

    private static final TypeReference<List<PackageItem>> ITEMS = new TypeReference<>() {};

    private static final String SELECT = """
            select id, posting_id, village_id, officer_id, version, items, made_at, made_by_name, acknowledged_at
              from dispatch.work_package
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    WorkPackageStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<WorkPackage> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(this::toPackage)
                .optional();
    }

    Optional<WorkPackage> findLatest(UUID posting) {
        return jdbc.sql(SELECT + " and posting_id = :posting order by version desc limit 1")
                .param("posting", posting)
                .query(this::toPackage)
                .optional();
    }

    boolean isMade(UUID posting) {
        return jdbc.sql("""
                        select exists (select from dispatch.work_package
                                        where bureau = guard.bureau() and posting_id = :posting)
                        """).param("posting", posting).query(Boolean.class).single();
    }

    /// The latest version of each posting in reach.
    List<PackageHead> listLatest() {
        return jdbc.sql("""
                        select distinct on (posting_id) id, posting_id, version, made_at, made_by_name, acknowledged_at
                          from dispatch.work_package
                         where bureau = guard.bureau()
                         order by posting_id, version desc
                        """).query(WorkPackageStore::toHead).list();
    }

    List<PackageHead> listVersions(UUID posting) {
        return jdbc.sql("""
                        select id, posting_id, version, made_at, made_by_name, acknowledged_at
                          from dispatch.work_package
                         where bureau = guard.bureau() and posting_id = :posting
                         order by version desc
                        """)
                .param("posting", posting)
                .query(WorkPackageStore::toHead)
                .list();
    }

    /// @return false if somebody else has made this version
    boolean add(WorkPackage made, String by) {
        return jdbc.sql("""
                        insert into dispatch.work_package
                               (bureau, id, posting_id, village_id, officer_id, version, items, made_at, made_by, made_by_name)
                        values (guard.bureau(), :id, :posting, :village, :officer, :version, :items::jsonb, :at, :by, :name)
                        on conflict on constraint work_package_has_each_version_once do nothing
                        """)
                        .param("id", made.id())
                        .param("posting", made.postingId())
                        .param("village", made.villageId())
                        .param("officer", made.officerId())
                        .param("version", made.version())
                        .param("items", json.writeValueAsString(made.items()))
                        .param("at", made.madeAt().atOffset(UTC))
                        .param("by", by)
                        .param("name", made.madeBy())
                        .update()
                == 1;
    }

    /// @return false if it is acknowledged already
    boolean acknowledge(UUID id, Instant at) {
        return jdbc.sql("""
                        update dispatch.work_package set acknowledged_at = :at
                         where bureau = guard.bureau() and id = :id and acknowledged_at is null
                        """).param("at", at.atOffset(UTC)).param("id", id).update() == 1;
    }

    private WorkPackage toPackage(ResultSet row, int number) throws SQLException {
        return new WorkPackage(
                row.getObject("id", UUID.class),
                row.getObject("posting_id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getObject("officer_id", UUID.class),
                row.getInt("version"),
                json.readValue(row.getString("items"), ITEMS),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by_name"),
                instant(row));
    }

    private static PackageHead toHead(ResultSet row, int number) throws SQLException {
        return new PackageHead(
                row.getObject("id", UUID.class),
                row.getObject("posting_id", UUID.class),
                row.getInt("version"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by_name"),
                instant(row));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var moment = row.getObject("acknowledged_at", OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
