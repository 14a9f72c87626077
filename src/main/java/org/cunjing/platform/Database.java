package org.cunjing.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the data are: an embedded server, or the one that CUNJING_DATABASE_URL names. The schema belongs to the
/// connecting owner; all work is done as the role `cunjing_app`, which owns nothing and obeys row-level security.
@Configuration(proxyBeanMethods = false)
class Database {

    /// Each module's migrations have a history of their own, run in the order of dependence.
    private static final List<String> MODULES = List.of(
            "__root",
            "territory",
            "roster",
            "access",
            "platform",
            "grant",
            "posting",
            "training",
            "dispatch",
            "patrol",
            "casework",
            "referral",
            "grid",
            "community",
            "resident",
            "assessment",
            "exchange",
            "analysis",
            "field");

    private static final String CREATE_ROLE = """
            do $$ begin
                if not exists (select from pg_roles where rolname = 'cunjing_app') then
                    create role cunjing_app nologin;
                end if;
                if not pg_has_role(current_user, 'cunjing_app', 'set') then
                    execute format('grant cunjing_app to %I', current_user);
                end if;
            end $$
            """;

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${cunjing.database.url}'.isEmpty()")
    EmbeddedDatabase embeddedDatabase(@Value("${cunjing.data}") String data) throws IOException, SQLException {
        return data.isEmpty()
                ? EmbeddedDatabase.passing()
                : EmbeddedDatabase.lasting(new DataFolder(Path.of(data).toAbsolutePath()));
    }

    @Bean
    @ConditionalOnExpression("'${cunjing.database.url}'.isEmpty()")
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new Connection(database.url(), EmbeddedDatabase.OWNER, database.password());
    }

    @Bean
    @ConditionalOnExpression("!'${cunjing.database.url}'.isEmpty()")
    JdbcConnectionDetails externalConnection(
            @Value("${cunjing.database.url}") String url,
            @Value("${cunjing.database.user}") String user,
            @Value("${cunjing.database.password}") String password) {
        return new Connection(url, user, password);
    }

    @Bean
    FlywayMigrationStrategy migrateModuleByModule(JdbcConnectionDetails owner) {
        return template -> MODULES.forEach(module -> Flyway.configure()
                .configuration(template.getConfiguration())
                .dataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword())
                .initSql(CREATE_ROLE)
                .defaultSchema("public")
                .locations("classpath:db/migration/" + module)
                .failOnMissingLocations(false)
                .table("migrations_of_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate());
    }

    record Connection(String url, String user, String password) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return password;
        }
    }
}
