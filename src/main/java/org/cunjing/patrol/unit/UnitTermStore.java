package org.cunjing.patrol.unit;

import java.util.List;
import java.util.Optional;
import org.cunjing.patrol.unit.UnitTerms.Ability;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnitTermStore {

    private final JdbcClient jdbc;

    UnitTermStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UnitTerms> find() {
        var abilities = abilities();
        return jdbc.sql("""
                        select near, rested, able, known, half_km, rested_hours, known_days from patrol.unit_term
                         where bureau = guard.bureau()
                        """)
                .query((row, _) -> new UnitTerms(
                        row.getInt("near"),
                        row.getInt("rested"),
                        row.getInt("able"),
                        row.getInt("known"),
                        row.getDouble("half_km"),
                        row.getInt("rested_hours"),
                        row.getInt("known_days"),
                        abilities))
                .optional();
    }

    private List<Ability> abilities() {
        return jdbc.sql("""
                        select kind, capability, percent from patrol.unit_ability
                         where bureau = guard.bureau() order by kind, capability
                        """)
                .query((row, _) -> new Ability(
                        CallKind.valueOf(row.getString("kind")), row.getString("capability"), row.getInt("percent")))
                .list();
    }

    void set(UnitTerms terms) {
        jdbc.sql("""
                        insert into patrol.unit_term
                               (bureau, near, rested, able, known, half_km, rested_hours, known_days)
                        values (guard.bureau(), :near, :rested, :able, :known, :half, :hours, :days)
                        on conflict (bureau) do update
                           set near = :near, rested = :rested, able = :able, known = :known, half_km = :half,
                               rested_hours = :hours, known_days = :days
                        """)
                .param("near", terms.near())
                .param("rested", terms.rested())
                .param("able", terms.able())
                .param("known", terms.known())
                .param("half", terms.halfKm())
                .param("hours", terms.restedHours())
                .param("days", terms.knownDays())
                .update();
        jdbc.sql("delete from patrol.unit_ability where bureau = guard.bureau()")
                .update();
        terms.abilities().forEach(this::add);
    }

    private void add(Ability ability) {
        jdbc.sql("""
                        insert into patrol.unit_ability (bureau, kind, capability, percent)
                        values (guard.bureau(), :kind, :capability, :percent)
                        """)
                .param("kind", ability.kind().name())
                .param("capability", ability.capability())
                .param("percent", ability.percent())
                .update();
    }
}
