package org.cunjing.platform;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.platform.Live.Told;
import org.cunjing.platform.LiveFeed.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
class LiveStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LiveStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional
    public void keep(UUID id, Instant at, Told told, Audience audience) {
        jdbc.sql("""
                        insert into platform.told (bureau, id, at, type, about, facts, audience)
                        values (guard.bureau(), :id, :at, :type, :about, :facts::jsonb, :audience::jsonb)
                        """)
                .param("id", id)
                .param("at", at.atOffset(UTC))
                .param("type", told.type())
                .param("about", told.id())
                .param("facts", json.writeValueAsString(told.facts()))
                .param("audience", json.writeValueAsString(audience))
                .update();
    }

    /// Gives the next numbers to at most `limit` of what was told since, in the order of its ids.
    ///
    /// @return what came after `number`, at most `limit`
    @Transactional
    public List<Heard> putInOrder(long number, int limit) {
        long last = lockLast().or(this::begin).orElseThrow();
        var next = number(last, limit);
        return last == number ? next : after(number, limit);
    }

    private List<Heard> number(long last, int limit) {
        return jdbc.sql("""
                        with next as (
                          update platform.told set number = :last + waiting.place
                            from (select id, row_number() over (order by id) as place
                                    from (select id from platform.told where bureau = guard.bureau() and number is null
                                           order by id limit :limit) as picked) as waiting
                           where told.bureau = guard.bureau() and told.id = waiting.id
                          returning number, told.id, type, about, facts, audience),
                        counted as (
                          update platform.told_last set number = (select max(number) from next)
                           where bureau = guard.bureau() and exists (select from next))
                        select number, id, type, about, facts, audience from next order by number
                        """)
                .param("last", last)
                .param("limit", limit)
                .query(this::toHeard)
                .list();
    }

    private Optional<Long> lockLast() {
        return jdbc.sql("select number from platform.told_last where bureau = guard.bureau() for update")
                .query(Long.class)
                .optional();
    }

    private Optional<Long> begin() {
        jdbc.sql("""
                        insert into platform.told_last (bureau, number) values (guard.bureau(), 0)
                        on conflict do nothing
                        """).update();
        return lockLast();
    }

    @Transactional(readOnly = true)
    public List<Heard> after(long number, int limit) {
        return jdbc.sql("""
                        select number, id, type, about, facts, audience from platform.told
                         where bureau = guard.bureau() and number > :number order by number limit :limit
                        """)
                .param("number", number)
                .param("limit", limit)
                .query(this::toHeard)
                .list();
    }

    /// The number given last, with the id of the newest that is still kept.
    @Transactional(readOnly = true)
    public Place last() {
        return jdbc.sql("""
                        select number, (select id from platform.told where bureau = guard.bureau() and number is not null
                                         order by number desc limit 1) as id
                          from platform.told_last where bureau = guard.bureau()
                        """)
                .query((row, _) -> new Place(
                        row.getLong("number"),
                        Optional.ofNullable(row.getObject("id", UUID.class)).orElse(LiveFeed.BEGINNING)))
                .optional()
                .orElse(new Place(0, LiveFeed.BEGINNING));
    }

    /// Before the first of all, if that is still there.
    @Transactional(readOnly = true)
    public Optional<Long> beginning() {
        return jdbc.sql("""
                        select 0
                          from (select (select number from platform.told_last where bureau = guard.bureau()) as last,
                                       (select min(number) from platform.told where bureau = guard.bureau()) as first) as told
                         where coalesce(last, 0) = 0 or first = 1
                        """).query(Long.class).optional();
    }

    /// @return empty if it is unknown: deleted with age, or told after the copy from which this database was restored
    @Transactional(readOnly = true)
    public Optional<Long> numberOf(UUID id) {
        return jdbc.sql("""
                        select number from platform.told
                         where bureau = guard.bureau() and id = :id and number is not null
                        """).param("id", id).query(Long.class).optional();
    }

    /// Forgets from the beginning on: what is kept has no holes.
    @Transactional
    public void forgetBefore(Instant day) {
        jdbc.sql("""
                        delete from platform.told where bureau = guard.bureau()
                           and number <= (select max(number) from platform.told where bureau = guard.bureau() and at < :day)
                        """).param("day", day.atOffset(UTC)).update();
    }

    private Heard toHeard(ResultSet row, int index) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var type = row.getString("type");
        var about = row.getObject("about", UUID.class);
        var body = "{\"type\":%s,\"id\":\"%s\",\"facts\":%s}"
                .formatted(json.writeValueAsString(type), about, row.getString("facts"));
        return new Heard(
                row.getLong("number"),
                id,
                json.readValue(row.getString("audience"), Audience.class),
                new Live.Line(type, about),
                Heard.frame(id, type, body));
    }
}
