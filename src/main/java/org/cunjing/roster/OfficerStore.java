package org.cunjing.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OfficerStore {

    private static final String SELECT = """
            select id, badge, name, class, branch_id, station_id, born_year, grassroots_years, specialties, duty_phone,
                   joined_on, left_on
              from roster.officer
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    OfficerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Officer> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(OfficerStore::toOfficer)
                .optional();
    }

    Optional<Officer> findByBadge(String badge) {
        return jdbc.sql(SELECT + " and badge = :badge")
                .param("badge", badge)
                .query(OfficerStore::toOfficer)
                .optional();
    }

    List<Officer> list() {
        return jdbc.sql(SELECT + " order by badge")
                .query(OfficerStore::toOfficer)
                .list();
    }

    /// Ids in a sub-select: an array that the planner can count is planned for anew with each request.
    List<Officer> list(Collection<UUID> ids) {
        return jdbc.sql(SELECT + " and id = any ((select :ids)::uuid[])")
                .param("ids", ids.toArray(UUID[]::new))
                .query(OfficerStore::toOfficer)
                .list();
    }

    Optional<Officer> squadLeaderOf(UUID station) {
        return jdbc.sql(SELECT + " and station_id = :station and class = 'SQUAD_LEADER' and left_on is null limit 1")
                .param("station", station)
                .query(OfficerStore::toOfficer)
                .optional();
    }

    Optional<Officer> findByPhoneIndex(byte[] index) {
        return jdbc.sql(SELECT + " and private_phone_ix = :index limit 1")
                .param("index", index)
                .query(OfficerStore::toOfficer)
                .optional();
    }

    byte[] membership(UUID officer) {
        return sealed("membership", officer);
    }

    byte[] privatePhone(UUID officer) {
        return sealed("private_phone", officer);
    }

    private byte[] sealed(String column, UUID officer) {
        return jdbc.sql("select %s from roster.officer where bureau = guard.bureau() and id = :id".formatted(column))
                .param("id", officer)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new NotFound("officer", officer));
    }

    List<Branch> branches() {
        return jdbc.sql("select id, name, specialty from roster.branch where bureau = guard.bureau() order by name")
                .query((row, _) ->
                        new Branch(row.getObject("id", UUID.class), row.getString("name"), row.getString("specialty")))
                .list();
    }

    void add(Branch branch) {
        jdbc.sql("""
                        insert into roster.branch (bureau, id, name, specialty)
                        values (guard.bureau(), :id, :name, :specialty)
                        """).paramSource(branch).update();
    }

    void add(Officer officer, byte[] phone, byte[] phoneIndex, byte[] membership) {
        bind(jdbc.sql("""
                        insert into roster.officer
                               (bureau, id, badge, name, class, branch_id, station_id, born_year, grassroots_years,
                                specialties, duty_phone, private_phone, private_phone_ix, membership, joined_on, left_on)
                        values (guard.bureau(), :id, :badge, :name, :class, :branch, :station, :born, :years,
                                string_to_array(:specialties, ','), :dutyPhone, :phone, :phoneIndex, :membership,
                                :joined, :left)
                        """), officer)
                .param("phone", phone)
                .param("phoneIndex", phoneIndex)
                .param("membership", membership)
                .update();
    }

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Officer officer) {
        return statement
                .param("id", officer.id())
                .param("badge", officer.badge())
                .param("name", officer.name())
                .param("class", officer.officerClass().name())
                .param("branch", officer.branchId())
                .param("station", officer.stationId())
                .param("born", officer.bornYear())
                .param("years", officer.grassrootsYears())
                .param("specialties", officer.specialties().stream().sorted().collect(Collectors.joining(",")))
                .param("dutyPhone", officer.dutyPhone())
                .param("joined", officer.joinedOn())
                .param("left", officer.leftOn());
    }

    private static Officer toOfficer(ResultSet row, int number) throws SQLException {
        return new Officer(
                row.getObject("id", UUID.class),
                row.getString("badge"),
                row.getString("name"),
                OfficerClass.valueOf(row.getString("class")),
                row.getObject("branch_id", UUID.class),
                row.getObject("station_id", UUID.class),
                row.getInt("born_year"),
                row.getInt("grassroots_years"),
                Set.of((String[]) row.getArray("specialties").getArray()),
                row.getString("duty_phone"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class));
    }
}
