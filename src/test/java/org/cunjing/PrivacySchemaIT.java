package org.cunjing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the schema must never be able to hold, and what it must say about what it does hold.
@CunjingIT
class PrivacySchemaIT {

    private static final String MODULES = """
            table_schema not in ('pg_catalog', 'information_schema', 'public', 'guard', 'platform', 'session')
            """;

    @Autowired
    JdbcClient jdbc;

    /// Guard-rail 1: residents are served, never scored. Scores belong to officers' months, candidates and villages'
    /// cases only.
    @Test
    void hasNoRoomForAScoreOrLabelOfAResident() {
        var marks = list("""
                select table_schema || '.' || table_name || '.' || column_name
                  from information_schema.columns
                 where %s
                   and (column_name ~ '(score|credit|label|risk|rating|tag|rank|level)')
                   and table_schema in ('resident', 'community', 'casework', 'patrol', 'dispatch', 'territory')
                """.formatted(MODULES));

        assertThat(marks).isEmpty();
    }

    /// Guard-rail 2: no watch-lists, no tracks, no faces, plates or chats.
    @Test
    void hasNoTableThatWatchesPeople() {
        var watching = list("""
                select table_schema || '.' || table_name from information_schema.tables
                 where %s and table_name ~ '(watch|black|track|trace|face|plate|chat|message|person|resident_list|census)'
                """.formatted(MODULES));

        assertThat(watching).isEmpty();
    }

    /// ADR 0042: informants are stored nowhere, under no name.
    @Test
    void hasNoRoomForInformants() {
        var informants = list("""
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                 where %s and (table_name || column_name) ~ '(informant|informer|alias|tipster)'
                union all
                select conrelid::regclass || ': ' || pg_get_constraintdef(oid) from pg_constraint
                 where pg_get_constraintdef(oid) ~* '(informant|informer)'
                """.formatted(MODULES));

        assertThat(informants).isEmpty();
    }

    /// Guard-rail 22: every sealed column stands in the data catalogue.
    @Test
    void listsEverySealedColumnInTheCatalogue() throws IOException {
        var catalogue = Files.readString(Path.of("docs/data-catalogue.md"));
        var sealed = list("""
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                 where %s and data_type = 'bytea'
                """.formatted(MODULES));

        assertThat(sealed)
                .isNotEmpty()
                .allSatisfy(column -> assertThat(catalogue).contains("`" + column + "`"));
    }

    @Test
    void putsTheBureauFirstInEveryKey() {
        var others = list("""
                select c.conrelid::regclass::text
                  from pg_constraint c
                  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                  join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
                 where c.contype in ('p', 'u') and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                   and n.nspname <> 'session' -- read before it is known who acts, see ADR 16
                   and a.attname <> 'bureau'
                """);

        assertThat(others).isEmpty();
    }

    private List<String> list(String sql) {
        return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
    }
}
