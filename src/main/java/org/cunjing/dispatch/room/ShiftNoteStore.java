package org.cunjing.dispatch.room;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

@Repository
class ShiftNoteStore {

    private static final TypeReference<List<OpenPoint>> POINTS = new TypeReference<>() {};
    private static final String SELECT = """
            select id, room_id, shift_id, words, points, given_at, given_by, given_by_name, taken_at, taken_by,
                   taken_by_name
              from dispatch.shift_note
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ShiftNoteStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The latest first.
    List<ShiftNote> list(UUID room, int most) {
        return jdbc.sql(SELECT + " and room_id = :room order by given_at desc limit :most")
                .param("room", room)
                .param("most", most)
                .query(this::toNote)
                .list();
    }

    Optional<ShiftNote> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(this::toNote)
                .optional();
    }

    /// @return false if the shift has its note
    boolean add(ShiftNote note) {
        return jdbc.sql("""
                        insert into dispatch.shift_note
                               (bureau, id, room_id, shift_id, words, points, given_at, given_by, given_by_name)
                        values (guard.bureau(), :id, :room, :shift, :words, :points::jsonb, :at, :by, :name)
                        on conflict (bureau, shift_id) do nothing
                        """)
                        .param("id", note.id())
                        .param("room", note.room())
                        .param("shift", note.shift())
                        .param("words", note.words())
                        .param("points", json.writeValueAsString(note.points()))
                        .param("at", note.givenAt().atOffset(UTC))
                        .param("by", note.givenBy())
                        .param("name", note.givenByName())
                        .update()
                == 1;
    }

    /// @return false if somebody has signed before
    boolean take(UUID id, Person person, Instant at) {
        return jdbc.sql("""
                        update dispatch.shift_note set taken_at = :at, taken_by = :by, taken_by_name = :name
                         where bureau = guard.bureau() and id = :id and taken_at is null
                        """)
                        .param("id", id)
                        .param("at", at.atOffset(UTC))
                        .param("by", person.account())
                        .param("name", person.name())
                        .update()
                == 1;
    }

    private ShiftNote toNote(ResultSet row, int number) throws SQLException {
        var taken = row.getObject("taken_at", OffsetDateTime.class);
        return new ShiftNote(
                row.getObject("id", UUID.class),
                row.getObject("room_id", UUID.class),
                row.getObject("shift_id", UUID.class),
                row.getString("words"),
                json.readValue(row.getString("points"), POINTS),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getObject("given_by", UUID.class),
                row.getString("given_by_name"),
                taken == null ? null : taken.toInstant(),
                row.getObject("taken_by", UUID.class),
                row.getString("taken_by_name"));
    }
}
