package org.cunjing.territory;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The bureau for which the transaction runs; of another one nothing but its code is ever visible.
@Service
public class Bureaus {

    private final JdbcClient jdbc;

    Bureaus(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Bureau current() {
        return find().orElseThrow(() -> new IllegalStateException("The bureau is not set up."));
    }

    @Transactional(readOnly = true)
    public Optional<Bureau> find() {
        return jdbc.sql(
                        "select code, name, demonstration, schematic from territory.bureau where bureau = guard.bureau()")
                .query(Bureau.class)
                .optional();
    }

    /// Codes of all bureaus, for what the clock starts: it belongs to none of them.
    @Transactional(readOnly = true)
    public List<String> codes() {
        return jdbc.sql("select code from territory.bureau_codes() as code order by code")
                .query((row, _) -> row.getString("code"))
                .list();
    }

    @Transactional
    public void open(Bureau bureau) {
        jdbc.sql("""
                        insert into territory.bureau (bureau, code, name, demonstration, schematic)
                        values (:code, :code, :name, :demonstration, :schematic)
                        """).paramSource(bureau).update();
    }
}
