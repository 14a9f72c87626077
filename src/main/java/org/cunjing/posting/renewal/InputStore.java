package org.cunjing.posting.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.posting.Posting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Opinions, newcomers and lists of a round; row-level security shows each asker their part.
@Repository
class InputStore {

    private final JdbcClient jdbc;

    InputStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whose posting an opinion is about.
    record About(Posting posting, UUID station, @Nullable UUID branch) {}

    record Newcomer(UUID officerId, UUID applicationId) {}

    private record Row(UUID author, List<UUID> ranked) {}

    void put(UUID round, About about, Opinion opinion) {
        jdbc.sql("""
                        insert into posting.renewal_opinion (bureau, round_id, posting_id, side, officer_id, branch_id,
                                                             station_id, opinion, remark, villages)
                        values (guard.bureau(), :round, :posting, :side, :officer, :branch, :station, :choice, :remark,
                                :villages)
                        on conflict (bureau, round_id, posting_id, side) do update
                           set opinion = excluded.opinion, remark = excluded.remark, villages = excluded.villages
                        """)
                .param("round", round)
                .param("posting", opinion.postingId())
                .param("side", opinion.side().name())
                .param("officer", about.posting().officerId())
                .param("branch", about.branch())
                .param("station", about.station())
                .param("choice", opinion.choice().name())
                .param("remark", opinion.remark())
                .param("villages", opinion.villages().toArray(UUID[]::new))
                .update();
    }

    List<Opinion> opinions(UUID round) {
        return jdbc.sql("""
                        select posting_id, side, opinion, remark, villages
                          from posting.renewal_opinion
                         where bureau = guard.bureau() and round_id = :round
                         order by posting_id, side
                        """).param("round", round).query(InputStore::toOpinion).list();
    }

    void admit(UUID round, Newcomer newcomer) {
        jdbc.sql("""
                        insert into posting.renewal_newcomer (bureau, round_id, officer_id, application_id)
                        values (guard.bureau(), :round, :officer, :application)
                        on conflict do nothing
                        """)
                .param("round", round)
                .param("officer", newcomer.officerId())
                .param("application", newcomer.applicationId())
                .update();
    }

    List<Newcomer> newcomers(UUID round) {
        return jdbc.sql("""
                        select officer_id, application_id from posting.renewal_newcomer
                         where bureau = guard.bureau() and round_id = :round
                         order by officer_id
                        """)
                .param("round", round)
                .query((row, _) -> new Newcomer(
                        row.getObject("officer_id", UUID.class), row.getObject("application_id", UUID.class)))
                .list();
    }

    void putList(UUID round, Opinion.Side side, UUID author, List<UUID> ranked) {
        jdbc.sql("""
                        insert into posting.renewal_list (bureau, round_id, side, author_id, ranked)
                        values (guard.bureau(), :round, :side, :author, :ranked)
                        on conflict (bureau, round_id, side, author_id) do update set ranked = excluded.ranked
                        """)
                .param("round", round)
                .param("side", side.name())
                .param("author", author)
                .param("ranked", ranked.toArray(UUID[]::new))
                .update();
    }

    Map<UUID, List<UUID>> lists(UUID round, Opinion.Side side) {
        var lists = new HashMap<UUID, List<UUID>>();
        jdbc.sql("""
                        select author_id, ranked from posting.renewal_list
                         where bureau = guard.bureau() and round_id = :round and side = :side
                        """)
                .param("round", round)
                .param("side", side.name())
                .query((row, _) -> new Row(row.getObject("author_id", UUID.class), ids(row, "ranked")))
                .list()
                .forEach(row -> lists.put(row.author(), row.ranked()));
        return lists;
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }

    private static Opinion toOpinion(ResultSet row, int number) throws SQLException {
        return new Opinion(
                row.getObject("posting_id", UUID.class),
                Opinion.Side.valueOf(row.getString("side")),
                Opinion.Choice.valueOf(row.getString("opinion")),
                row.getString("remark"),
                ids(row, "villages"));
    }
}
