package org.cunjing.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DepartmentStore {

    private static final String SELECT = """
            select id, kind, name, phone from referral.department where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    DepartmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Department department) {
        jdbc.sql("""
                        insert into referral.department (bureau, id, kind, name, phone)
                        values (guard.bureau(), :id, :kind, :name, :phone)
                        """)
                .param("id", department.id())
                .param("kind", department.kind().name())
                .param("name", department.name())
                .param("phone", department.phone())
                .update();
    }

    boolean update(Department department) {
        return jdbc.sql("""
                        update referral.department set kind = :kind, name = :name, phone = :phone
                         where bureau = guard.bureau() and id = :id
                        """)
                        .param("id", department.id())
                        .param("kind", department.kind().name())
                        .param("name", department.name())
                        .param("phone", department.phone())
                        .update()
                == 1;
    }

    List<Department> list() {
        return jdbc.sql(SELECT + " order by kind, name")
                .query(DepartmentStore::toDepartment)
                .list();
    }

    Optional<Department> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(DepartmentStore::toDepartment)
                .optional();
    }

    private static Department toDepartment(ResultSet row, int number) throws SQLException {
        return new Department(
                row.getObject("id", UUID.class),
                Department.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("phone"));
    }
}
