package org.cunjing.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.cunjing.CunjingIT;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The database keeps bureaus and places apart by itself, whatever the services above it ask.
@CunjingIT
class RowLevelSecurityIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    TestBureau bureau;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
    }

    @Test
    void coversEveryTableOfEveryModule() {
        var unguarded = jdbc.sql("""
                        select n.nspname || '.' || c.relname
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p') and n.nspname not in
                               ('pg_catalog', 'information_schema', 'public', 'session')
                           and not (c.relrowsecurity and (c.relforcerowsecurity or c.relname = 'written'))
                        """).query(String.class).list();

        assertThat(unguarded).isEmpty();
    }

    /// What another authority can read at all; each of these tables has a rule of its own for it.
    @Test
    void opensFewTablesToOtherAuthorities() {
        var open = jdbc.sql("""
                        select schemaname || '.' || tablename from pg_policies where policyname = 'reach'
                        except
                        select schemaname || '.' || tablename from pg_policies where policyname = 'police_only'
                        """).query(String.class).list();

        assertThat(open)
                .containsExactlyInAnyOrder(
                        "territory.bureau",
                        "platform.idempotency",
                        "grid.grid",
                        "grid.version",
                        "grid.event",
                        "grid.report",
                        "grid.step",
                        "referral.department",
                        "referral.referral",
                        "referral.step");
    }

    @Test
    void isObeyedBecauseTheApplicationOwnsNothing() {
        var role = jdbc.sql("""
                        select rolsuper or rolbypassrls or exists (select from pg_class where relowner = r.oid)
                          from pg_roles r where rolname = current_user
                        """).query(Boolean.class).single();

        assertThat(role).isFalse();
    }

    @Test
    void answersNobodyWhoIsNotKnown() {
        assertThatThrownBy(() -> transactions.execute(_ -> villages())).hasStackTraceContaining("No actor");
    }

    @Test
    void hidesTheRowsOfAnotherBureau() {
        var other = bureaus.open();

        assertThat(bureau.run(this::villages)).hasSize(5);
        assertThat(other.run(this::villages)).doesNotContainAnyElementsOf(bureau.run(this::villages));
    }

    @Test
    void refusesToWriteForAnotherBureau() {
        assertThatThrownBy(() -> bureau.run(() -> jdbc.sql(
                                "insert into territory.township (bureau, code, name) values ('elsewhere', 'x', 'x')")
                        .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void showsAccountsToAdministratorsAndToNoOfficer() {
        var officer = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        var administrator = bureau.person(Role.ADMINISTRATOR, null);

        assertThat(countAs(officer, "access.account")).isZero();
        assertThat(countAs(administrator, "access.account")).isEqualTo(2);
    }

    /// A resident looks at one village's page; the work that is done there stays closed to them.
    @Test
    void opensNoVillageToAVisitor() {
        var village = bureau.village(0);
        Integer opened = bureau.as(
                new Actor.Visitor(bureau.code(), village),
                () -> transactions.execute(_ -> jdbc.sql("select cardinality(guard.villages())")
                        .query(Integer.class)
                        .single()));

        assertThat(opened).isZero();
    }

    @Test
    void letsOnlyAuditorsReadWhatWasWritten() {
        var auditor = bureau.person(Role.AUDITOR, null);
        var administrator = bureau.person(Role.ADMINISTRATOR, null);

        assertThat(countAs(auditor, "guard.written")).isPositive();
        assertThat(countAs(administrator, "guard.written")).isZero();
    }

    @Test
    void forgetsNothingThatWasWritten() {
        for (var change : Set.of("update guard.written set actor = 'x'", "delete from guard.written")) {
            assertThatThrownBy(() -> bureau.run(() -> jdbc.sql(change).update()))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void endsWithTheTransaction() {
        bureau.run(this::villages);

        assertThatThrownBy(this::villages).hasStackTraceContaining("No actor");
    }

    private List<String> villages() {
        return jdbc.sql("select id from territory.village")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private long countAs(Actor.Person person, String table) {
        Long count = bureau.as(
                person,
                () -> transactions.execute(_ -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()));
        return count;
    }
}
