package org.cunjing.community;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ServiceDirectoryStore {

    private static final String SELECT = """
            select id, village_id, kind, name, phone, place, hours, checked_on from community.law_help
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    ServiceDirectoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds a line, or changes the one of this id.
    void put(LawHelp help) {
        jdbc.sql("""
                        insert into community.law_help (bureau, id, village_id, kind, name, phone, place, hours, checked_on)
                        values (guard.bureau(), :id, :village, :kind, :name, :phone, :place, :hours, :checked)
                        on conflict (bureau, id) do update
                           set kind = :kind, name = :name, phone = :phone, place = :place, hours = :hours,
                               checked_on = :checked
                        """)
                .param("id", help.id())
                .param("village", help.villageId())
                .param("kind", help.kind().name())
                .param("name", help.name())
                .param("phone", help.phone())
                .param("place", help.place())
                .param("hours", help.hours())
                .param("checked", help.checkedOn())
                .update();
    }

    boolean remove(UUID id) {
        return jdbc.sql("delete from community.law_help where bureau = guard.bureau() and id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<LawHelp> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(ServiceDirectoryStore::toHelp)
                .optional();
    }

    List<LawHelp> list() {
        return jdbc.sql(SELECT + " order by village_id, kind, name")
                .query(ServiceDirectoryStore::toHelp)
                .list();
    }

    List<LawHelp> listOf(UUID village) {
        return jdbc.sql(SELECT + " and village_id = :village order by kind, name")
                .param("village", village)
                .query(ServiceDirectoryStore::toHelp)
                .list();
    }

    private static LawHelp toHelp(ResultSet row, int number) throws SQLException {
        return new LawHelp(
                row.getObject("id", UUID.class),
                row.getObject("village_id", UUID.class),
                LawHelp.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("phone"),
                row.getString("place"),
                row.getString("hours"),
                row.getObject("checked_on", LocalDate.class));
    }
}
