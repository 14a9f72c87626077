package org.cunjing.roster;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.cunjing.roster.Officers.Private;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StaffStore {

    private final JdbcClient jdbc;

    StaffStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param opener of the sealed phone and the sealed membership; either may be missing
    Map<UUID, Private> personal(BiFunction<byte @Nullable [], byte @Nullable [], Private> opener) {
        return jdbc
                .sql("select id, private_phone, membership from roster.officer where bureau = guard.bureau()")
                .query((row, _) -> Map.entry(
                        row.getObject("id", UUID.class),
                        opener.apply(row.getBytes("private_phone"), row.getBytes("membership"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void correct(Officer officer, byte[] phone, byte[] phoneIndex, byte[] membership) {
        OfficerStore.bind(jdbc.sql("""
                        update roster.officer
                           set badge = :badge, name = :name, class = :class, branch_id = :branch,
                               station_id = :station, born_year = :born, grassroots_years = :years,
                               specialties = string_to_array(:specialties, ','), duty_phone = :dutyPhone,
                               private_phone = :phone, private_phone_ix = :phoneIndex, membership = :membership,
                               joined_on = :joined, left_on = :left
                         where bureau = guard.bureau() and id = :id
                        """), officer)
                .param("phone", phone)
                .param("phoneIndex", phoneIndex)
                .param("membership", membership)
                .update();
    }

    void correct(Branch branch) {
        jdbc.sql("""
                        update roster.branch set name = :name, specialty = :specialty
                         where bureau = guard.bureau() and id = :id
                        """).paramSource(branch).update();
    }

    /// @param table a name written in this program, never anything from outside
    void takeBack(String table, UUID id) {
        jdbc.sql("delete from roster.%s where bureau = guard.bureau() and id = :id".formatted(table))
                .param("id", id)
                .update();
    }
}
