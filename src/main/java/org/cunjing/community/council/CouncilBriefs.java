package org.cunjing.community.council;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Briefs as they were shown to a council. One of a village and period is kept for ever as it was first.
@Service
public class CouncilBriefs {

    private static final String SELECT = "select * from community.council_brief where bureau = guard.bureau()";

    private final JdbcClient jdbc;
    private final Actors actors;

    CouncilBriefs(JdbcClient jdbc, Actors actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    /// @param content JSON of what was shown
    /// @param entryId of the meeting; null: not held yet
    public record Kept(
            UUID id,
            UUID villageId,
            LocalDate firstDay,
            LocalDate lastDay,
            String content,
            @Nullable UUID entryId,
            Instant at,
            String by) {}

    /// Keeps a brief, unless the village has one of this period.
    ///
    /// @return what is kept
    @Transactional
    public Kept freeze(UUID id, UUID village, LocalDate firstDay, LocalDate lastDay, String content, Instant at) {
        actors.requireVillage(village);
        jdbc.sql("""
                        insert into community.council_brief
                               (bureau, id, village_id, first_day, last_day, content, frozen_at, frozen_by)
                        values (guard.bureau(), :id, :village, :first, :last, :content::jsonb, :at, :by)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("village", village)
                .param("first", firstDay)
                .param("last", lastDay)
                .param("content", content)
                .param("at", at.atOffset(UTC))
                .param("by", Mark.of(actors.current(), at).name())
                .update();
        return find(village, firstDay, lastDay).orElseThrow();
    }

    /// Says at which meeting it was given; the first answer stands.
    @Transactional
    public void attach(UUID id, UUID entry) {
        jdbc.sql("""
                        update community.council_brief set entry_id = :entry
                         where bureau = guard.bureau() and id = :id and entry_id is null
                        """).param("entry", entry).param("id", id).update();
    }

    @Transactional(readOnly = true)
    public Optional<Kept> find(UUID village, LocalDate firstDay, LocalDate lastDay) {
        return jdbc.sql(SELECT + " and village_id = :village and first_day = :first and last_day = :last")
                .param("village", village)
                .param("first", firstDay)
                .param("last", lastDay)
                .query(CouncilBriefs::toKept)
                .optional();
    }

    /// One in reach.
    @Transactional(readOnly = true)
    public Optional<Kept> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(CouncilBriefs::toKept)
                .optional();
    }

    /// All of a village.
    @Transactional(readOnly = true)
    public List<Kept> ofVillage(UUID village) {
        return jdbc.sql(SELECT + " and village_id = :village order by first_day")
                .param("village", village)
                .query(CouncilBriefs::toKept)
                .list();
    }

    /// Within reach, the latest first.
    @Transactional(readOnly = true)
    public List<Kept> list(int most) {
        return jdbc.sql(SELECT + " order by last_day desc, frozen_at desc limit :most")
                .param("most", most)
                .query(CouncilBriefs::toKept)
                .list();
    }

    private static Kept toKept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("content"),
                row.getObject("entry_id", UUID.class),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                row.getString("frozen_by"));
    }
}
