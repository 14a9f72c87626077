package org.cunjing.posting.selection;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cunjing.posting.selection.Rankings.Side;
import org.cunjing.shared.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RankingStore {

    private static final String REASON = "posting.recusal.reason";
    private static final String RANKED = "posting.ranking.ranked";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    RankingStore(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /// @param ranked best first
    record Ranking(Side side, UUID author, List<UUID> ranked) {}

    /// @param reason null if it was given before reasons were sealed
    record Recusal(UUID officer, UUID station, @Nullable String reason) {}

    void put(UUID batch, Ranking ranking, Instant at) {
        jdbc.sql("""
                        insert into posting.ranking (bureau, batch_id, side, author_id, sealed, given_at)
                        values (guard.bureau(), :batch, :side, :author, :sealed, :at)
                        on conflict (bureau, batch_id, side, author_id)
                           do update set ranked = null, sealed = :sealed, given_at = :at
                        """)
                .param("batch", batch)
                .param("side", ranking.side().name())
                .param("author", ranking.author())
                .param("sealed", seal(ranking.ranked()))
                .param("at", at.atOffset(UTC))
                .update();
    }

    Optional<Ranking> find(UUID batch, Side side, UUID author) {
        return jdbc.sql("""
                        select side, author_id, ranked, sealed from posting.ranking
                         where bureau = guard.bureau() and batch_id = :batch and side = :side and author_id = :author
                        """)
                .param("batch", batch)
                .param("side", side.name())
                .param("author", author)
                .query(this::toRanking)
                .optional();
    }

    List<Ranking> list(UUID batch) {
        return jdbc.sql("""
                        select side, author_id, ranked, sealed from posting.ranking
                         where bureau = guard.bureau() and batch_id = :batch
                         order by side, author_id
                        """).param("batch", batch).query(this::toRanking).list();
    }

    /// Who has handed in, without what.
    Set<UUID> authors(UUID batch) {
        return Set.copyOf(jdbc.sql("""
                        select author_id from posting.ranking where bureau = guard.bureau() and batch_id = :batch
                        """)
                .param("batch", batch)
                .query((row, _) -> row.getObject("author_id", UUID.class))
                .list());
    }

    void recuse(UUID batch, UUID officer, UUID station, String reason) {
        jdbc.sql("""
                        insert into posting.recusal (bureau, batch_id, officer_id, station_id, reason)
                        values (guard.bureau(), :batch, :officer, :station, :reason)
                        on conflict (bureau, batch_id, officer_id, station_id) do update set reason = :reason
                        """)
                .param("batch", batch)
                .param("officer", officer)
                .param("station", station)
                .param("reason", cipher.seal(reason, REASON))
                .update();
    }

    void withdrawRecusal(UUID batch, UUID officer, UUID station) {
        jdbc.sql("""
                        delete from posting.recusal
                         where bureau = guard.bureau() and batch_id = :batch and officer_id = :officer
                           and station_id = :station
                        """)
                .param("batch", batch)
                .param("officer", officer)
                .param("station", station)
                .update();
    }

    List<Recusal> recusals(UUID batch) {
        return jdbc.sql("""
                        select officer_id, station_id, reason from posting.recusal
                         where bureau = guard.bureau() and batch_id = :batch
                         order by officer_id, station_id
                        """).param("batch", batch).query(this::toRecusal).list();
    }

    List<org.cunjing.posting.matching.Recusal> conflicts() {
        return jdbc.sql("""
                        select distinct officer_id, station_id from posting.recusal
                         where bureau = guard.bureau()
                         order by officer_id, station_id
                        """)
                .query((row, _) -> new org.cunjing.posting.matching.Recusal(
                        row.getString("officer_id"), row.getString("station_id")))
                .list();
    }

    private Recusal toRecusal(ResultSet row, int number) throws SQLException {
        byte @Nullable [] reason = row.getBytes("reason");
        return new Recusal(
                row.getObject("officer_id", UUID.class),
                row.getObject("station_id", UUID.class),
                reason == null ? null : cipher.open(reason, REASON));
    }

    void remove(UUID batch, UUID officer) {
        jdbc.sql("""
                        delete from posting.ranking
                         where bureau = guard.bureau() and batch_id = :batch and side = 'OFFICER' and author_id = :officer
                        """).param("batch", batch).param("officer", officer).update();
    }

    private Ranking toRanking(ResultSet row, int number) throws SQLException {
        byte @Nullable [] sealed = row.getBytes("sealed");
        return new Ranking(
                Side.valueOf(row.getString("side")),
                row.getObject("author_id", UUID.class),
                sealed == null ? List.of((UUID[]) row.getArray("ranked").getArray()) : open(sealed));
    }

    private byte[] seal(List<UUID> ranked) {
        return cipher.seal(ranked.stream().map(UUID::toString).collect(joining(" ")), RANKED);
    }

    private List<UUID> open(byte[] sealed) {
        return Pattern.compile(" ")
                .splitAsStream(cipher.open(sealed, RANKED))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .toList();
    }
}
