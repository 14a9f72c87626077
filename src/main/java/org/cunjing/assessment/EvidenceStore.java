package org.cunjing.assessment;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.shared.Columns;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EvidenceStore {

    private static final String INSERT = """
            insert into assessment.evidence as there
                   (bureau, id, kind, record_id, record_kind, number, officer_id, village_id, month, happened_on, due,
                    outcome, units, noted_at, voided_at)
            values (guard.bureau(), :id, :kind, :record, :recordKind, :number, :officer, :village, :month, :happenedOn,
                    :due, :outcome, :units, :now, :voidedAt)
                on conflict (bureau, kind, record_id)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Uuid7 ids;
    private final Clock clock;

    EvidenceStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Uuid7 ids, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
        this.clock = clock;
    }

    /// One row of evidence as kept.
    record EvidenceRow(
            UUID id,
            EvidenceKind kind,
            UUID recordId,
            String recordKind,
            @Nullable String number,
            UUID officer,
            LocalDate happenedOn,
            @Nullable Instant due,
            Outcome outcome,
            int units) {}

    /// Adds what is new; of what is there already, an open outcome is closed, unless its
    /// month is frozen.
    void addAll(YearMonth month, List<EvidenceNote> notes) {
        batches.batchUpdate(
                INSERT + """
                            do update set outcome = excluded.outcome, happened_on = excluded.happened_on,
                                          officer_id = excluded.officer_id, month = excluded.month, due = excluded.due,
                                          number = coalesce(excluded.number, there.number)
                         where there.outcome = 'OPEN' and excluded.outcome <> 'OPEN' and not exists (
                                   select from assessment.month m
                                    where m.bureau = there.bureau and m.month = there.month and m.state = 'FROZEN')
                        """, notes.stream().map(note -> row(month, note, null)).toArray(SqlParameterSource[]::new));
    }

    void voidNote(YearMonth month, EvidenceNote note) {
        batches.update(
                INSERT + " do update set voided_at = coalesce(there.voided_at, excluded.voided_at)",
                row(month, note, clock.instant()));
    }

    void moveOpen(UUID village, UUID from, UUID to) {
        jdbc.sql("""
                        update assessment.evidence set officer_id = :to
                         where bureau = guard.bureau() and village_id = :village and officer_id = :from
                           and outcome = 'OPEN' and due > :now
                        """)
                .param("now", clock.instant().atOffset(UTC))
                .param("village", village)
                .param("from", from)
                .param("to", to)
                .update();
    }

    /// What counts in a month, in a fixed order.
    List<EvidenceRow> listOf(YearMonth month) {
        return jdbc.sql("""
                        select id, kind, record_id, record_kind, number, officer_id, happened_on, due, outcome, units
                          from assessment.evidence
                         where bureau = guard.bureau() and month = :month and voided_at is null
                         order by officer_id, kind, happened_on, id
                        """)
                .param("month", month.atDay(1))
                .query(EvidenceStore::toEvidence)
                .list();
    }

    /// Evidence by id, also what was voided after a month was frozen.
    List<EvidenceRow> list(Collection<UUID> ids) {
        return jdbc.sql("""
                        select id, kind, record_id, record_kind, number, officer_id, happened_on, due, outcome, units
                          from assessment.evidence
                         where bureau = guard.bureau() and id = any (:ids)
                         order by kind, happened_on, id
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(EvidenceStore::toEvidence)
                .list();
    }

    private SqlParameterSource row(YearMonth month, EvidenceNote note, @Nullable Instant voidedAt) {
        return new MapSqlParameterSource()
                .addValue("id", ids.next())
                .addValue("kind", note.kind().name())
                .addValue("record", note.recordId())
                .addValue("recordKind", note.recordKind())
                .addValue("number", note.number())
                .addValue("officer", note.officer())
                .addValue("village", note.village(), Types.OTHER)
                .addValue("month", month.atDay(1))
                .addValue("happenedOn", note.happenedOn())
                .addValue("due", Columns.moment(note.due()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("outcome", note.outcome().name())
                .addValue("units", note.units())
                .addValue("now", clock.instant().atOffset(UTC))
                .addValue("voidedAt", Columns.moment(voidedAt), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static EvidenceRow toEvidence(ResultSet row, int number) throws SQLException {
        return new EvidenceRow(
                row.getObject("id", UUID.class),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getObject("record_id", UUID.class),
                row.getString("record_kind"),
                row.getString("number"),
                row.getObject("officer_id", UUID.class),
                row.getObject("happened_on", LocalDate.class),
                Optional.ofNullable(row.getObject("due", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                Outcome.valueOf(row.getString("outcome")),
                row.getInt("units"));
    }
}
