package org.cunjing.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The chain of hashes over both logs: seals what was committed, and finds what was altered afterwards. Whoever owns
/// the
/// database could make the whole chain anew; a head that was written down elsewhere shows that too.
///
/// - Source: docs/methods/log-seals.md.
@Service
class LogSeals {

    private static final String HEAD = """
            select number, at, rows, hash from guard.seal where bureau = guard.bureau() order by number desc limit 1
            """;

    private static final String FIRST_FAULT = """
            with logged as materialized (
                select seal, 'writes' as log, id, at, digest, guard.digest(w) as now
                  from guard.written w where bureau = guard.bureau() and seal is not null
                union all
                select seal, 'looks', id, at, digest, guard.digest(l)
                  from guard.looked l where bureau = guard.bureau() and seal is not null),
            batch as (
                select seal, count(*) as found, string_agg(now, ''::bytea order by id) as digests,
                       bool_or(now <> digest) as changed
                  from logged group by seal),
            chain as (
                select *, lag(hash, 1, sha256(convert_to(bureau, 'UTF8'))) over (order by number) as due,
                       lag(number, 1, 0) over (order by number) + 1 as due_number
                  from guard.seal where bureau = guard.bureau()),
            fault as (
                select coalesce(number, seal) as number,
                       case when number is null or number <> due_number or previous <> due then 'SEAL_MISSING'
                            when changed then 'ROW_CHANGED'
                            when found is distinct from rows then 'ROWS_MISSING'
                            when hash <> guard.seal_hash(previous, number, rows, digests) then 'SEAL_CHANGED'
                       end as kind
                  from chain full join batch on seal = number)
            select number, kind, log, id, logged.at
              from fault left join logged on kind = 'ROW_CHANGED' and seal = number and now <> digest
             where kind is not null
             order by number, logged.at limit 1
            """;

    private final JdbcClient jdbc;
    private final Actors actors;

    LogSeals(JdbcClient jdbc, Actors actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    /// @param rows that it seals
    /// @param hash hexadecimal; covers all seals before it
    record Seal(long number, Instant at, long rows, String hash) {}

    enum FaultKind {
        /// A row does not have the digest it was sealed with.
        ROW_CHANGED,
        ROWS_MISSING,
        /// A seal does not fit the digests of its rows.
        SEAL_CHANGED,
        SEAL_MISSING
    }

    /// @param log `writes` or `looks`; with id and time of the row if one is known
    record Fault(
            long seal,
            FaultKind kind,
            @Nullable String log,
            @Nullable UUID row,
            @Nullable Instant at) {}

    /// @param head empty if nothing was ever logged
    /// @param fault the first one; empty if both logs are as they were sealed
    record Verification(Optional<Seal> head, Optional<Fault> fault) {}

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    @Transactional
    public void seal() {
        jdbc.sql("select guard.seal_logs()").query().singleRow();
    }

    /// Seals what is not sealed yet and looks at everything.
    @Transactional
    public Verification verify() {
        requireAuditor();
        seal();
        return new Verification(
                jdbc.sql(HEAD).query(LogSeals::toSeal).optional(),
                jdbc.sql(FIRST_FAULT).query(LogSeals::toFault).optional());
    }

    @Transactional(readOnly = true)
    public Optional<Seal> head() {
        requireAuditor();
        return jdbc.sql(HEAD).query(LogSeals::toSeal).optional();
    }

    private void requireAuditor() {
        var person = actors.person();
        if (person.role() != Role.AUDITOR) {
            throw new NotForYou("log", person.account());
        }
    }

    private static Seal toSeal(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("rows"),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private static Fault toFault(ResultSet row, int number) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class);
        return new Fault(
                row.getLong("number"),
                FaultKind.valueOf(row.getString("kind")),
                row.getString("log"),
                row.getObject("id", UUID.class),
                at == null ? null : at.toInstant());
    }
}
