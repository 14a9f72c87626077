package org.cunjing.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SiteStore {

    private static final String SELECT = """
            select s.id, s.village_id, s.kind, s.name, s.address, s.responsible_post, s.unit_code, s.valid_from, s.valid_to,
                   s.closed_why, s.version
              from territory.site s
            """;

    private static final String MEANT = """
             where s.bureau = guard.bureau() and (:village::uuid is null or s.village_id = :village)
               and (:kind::text is null or s.kind = :kind) and (s.valid_to is null or :closed)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    SiteStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Optional<Site> find(UUID id) {
        return jdbc.sql(SELECT + " where s.bureau = guard.bureau() and s.id = :id")
                .param("id", id)
                .query(SiteStore::toSite)
                .optional();
    }

    /// Locks the row, so that two who change the same site do so one after the other.
    Optional<Site> lock(UUID id) {
        return jdbc.sql(SELECT + " where s.bureau = guard.bureau() and s.id = :id for update")
                .param("id", id)
                .query(SiteStore::toSite)
                .optional();
    }

    boolean isListed(UUID village, String name) {
        return jdbc.sql("""
                        select exists (select from territory.site
                         where bureau = guard.bureau() and village_id = :village and name = :name and valid_to is null)
                        """)
                .param("village", village)
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    /// By village, kind and name.
    List<Site> list(Sites.Filter filter, int limit, long offset) {
        return bind(
                        jdbc.sql(SELECT
                                + " join territory.village v on v.bureau = s.bureau and v.id = s.village_id " + MEANT
                                + " order by v.code, s.kind, s.name, s.id limit :limit offset :offset"),
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(SiteStore::toSite)
                .list();
    }

    long count(Sites.Filter filter) {
        return bind(jdbc.sql("select count(*) from territory.site s" + MEANT), filter)
                .query(Long.class)
                .single();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    void add(List<Site> sites) {
        batches.batchUpdate(
                """
                insert into territory.site (bureau, id, village_id, kind, name, address, responsible_post, unit_code,
                                            valid_from, valid_to, closed_why, version)
                values (guard.bureau(), :id, :village, :kind, :name, :address, :post, :code, :from, :to, :why, :version)
                """, (Map<String, ?>[]) sites.stream().map(SiteStore::row).toArray(Map[]::new));
    }

    void change(Site site) {
        jdbc.sql("""
                        update territory.site
                           set kind = :kind, name = :name, address = :address, responsible_post = :post, unit_code = :code,
                               valid_to = :to, closed_why = :why, version = version + 1
                         where bureau = guard.bureau() and id = :id
                        """).params(row(site)).update();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Sites.Filter filter) {
        var kind = filter.kind();
        return statement
                .param("village", filter.village())
                .param("kind", kind == null ? null : kind.name())
                .param("closed", filter.closed());
    }

    private static Map<String, @Nullable Object> row(Site site) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", site.id());
        row.put("village", site.villageId());
        row.put("kind", site.facts().kind().name());
        row.put("name", site.facts().name());
        row.put("address", site.facts().address());
        row.put("post", site.facts().responsiblePost());
        row.put("code", site.facts().unitCode());
        row.put("from", site.validFrom());
        row.put("to", site.validTo());
        row.put("why", site.closedWhy());
        row.put("version", site.version());
        return row;
    }

    private static Site toSite(ResultSet row, int number) throws SQLException {
        return new Site(
                row.getObject("id", UUID.class),
                row.getObject("village_id", UUID.class),
                new SiteFacts(
                        SiteKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("responsible_post"),
                        row.getString("unit_code")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("closed_why"),
                row.getInt("version"));
    }
}
