package org.cunjing.grant;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.shared.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GrantReadingStore {

    private final JdbcClient jdbc;
    private final Uuid7 ids;

    GrantReadingStore(JdbcClient jdbc, Uuid7 ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    void add(GrantReading reading) {
        jdbc.sql("""
                        insert into data_grant.reading
                               (bureau, id, grant_id, station_id, at, read_by, read_by_name, fields, row_count)
                        values (guard.bureau(), :id, :grant, :station, :at, :by, :name, :fields, :rows)
                        """)
                .param("id", ids.next())
                .param("grant", reading.grantId())
                .param("station", reading.stationId())
                .param("at", reading.mark().at().atOffset(UTC))
                .param("by", reading.mark().by())
                .param("name", reading.mark().name())
                .param("fields", reading.fields().toArray(String[]::new))
                .param("rows", reading.rows())
                .update();
    }

    List<GrantReading> list(UUID grant) {
        return jdbc.sql("""
                        select grant_id, station_id, at, read_by, read_by_name, fields, row_count
                          from data_grant.reading
                         where bureau = guard.bureau() and grant_id = :grant order by at desc, id desc limit 500
                        """)
                .param("grant", grant)
                .query(GrantReadingStore::toReading)
                .list();
    }

    private static GrantReading toReading(ResultSet row, int number) throws SQLException {
        return new GrantReading(
                row.getObject("grant_id", UUID.class),
                row.getObject("station_id", UUID.class),
                new Mark(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("read_by"),
                        row.getString("read_by_name")),
                List.of((String[]) row.getArray("fields").getArray()),
                row.getObject("row_count", Integer.class));
    }
}
