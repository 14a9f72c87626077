package org.cunjing.posting;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostingStore {

    private static final String SELECT = """
            select id, village_id, officer_id, duty, first_day, last_day, batch_id, term_ends_on
              from posting.posting
             where bureau = guard.bureau()
            """;

    private static final String ON_DAY = SELECT + " and first_day <= :day and (last_day is null or last_day >= :day)";

    private final JdbcClient jdbc;

    PostingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws VillageAlreadyCovered or OfficerAlreadyPosted, whatever else happens at the same time
    void add(Posting posting) {
        try {
            insert(posting);
        } catch (DataIntegrityViolationException clash) {
            var why = String.valueOf(clash.getMessage());
            if (why.contains("village_has_one_responsible_officer")) {
                throw new VillageAlreadyCovered(posting.villageId(), posting.firstDay());
            }
            if (why.contains("posted_officer_has_one_village")) {
                throw new OfficerAlreadyPosted(posting.officerId(), posting.firstDay());
            }
            throw clash;
        }
    }

    private void insert(Posting posting) {
        jdbc.sql("""
                        insert into posting.posting
                               (bureau, id, village_id, officer_id, duty, first_day, last_day, batch_id, term_ends_on)
                        values (guard.bureau(), :id, :village, :officer, :duty, :first, :last, :batch, :term)
                        """)
                .param("id", posting.id())
                .param("village", posting.villageId())
                .param("officer", posting.officerId())
                .param("duty", posting.duty().name())
                .param("first", posting.firstDay())
                .param("last", posting.lastDay())
                .param("batch", posting.batchId())
                .param("term", posting.termEndsOn())
                .update();
    }

    /// @return false if the posting ends already, or would end before it began
    boolean end(UUID id, LocalDate lastDay) {
        return jdbc.sql("""
                        update posting.posting set last_day = :last
                         where bureau = guard.bureau() and id = :id and first_day <= :last
                           and (last_day is null or last_day > :last)
                        """).param("last", lastDay).param("id", id).update() == 1;
    }

    Optional<Posting> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(PostingStore::toPosting)
                .optional();
    }

    Optional<Posting> findByVillage(UUID village, LocalDate day) {
        return jdbc.sql(ON_DAY + " and village_id = :village")
                .param("day", day)
                .param("village", village)
                .query(PostingStore::toPosting)
                .optional();
    }

    /// Whether the officer gave the village away on this day after this moment.
    boolean handedOver(UUID village, UUID giver, Instant moment, LocalDate day) {
        return jdbc.sql("""
                        select exists (
                            select from posting.handover h
                              join posting.posting p on p.bureau = h.bureau and p.village_id = h.village_id
                                   and p.officer_id = h.giver_id and p.last_day = :eve
                             where h.bureau = guard.bureau() and h.village_id = :village and h.giver_id = :giver
                               and h.at >= :moment)
                        """)
                .param("eve", day.minusDays(1))
                .param("village", village)
                .param("giver", giver)
                .param("moment", moment.atOffset(UTC))
                .query(Boolean.class)
                .single();
    }

    List<Posting> listOn(LocalDate day) {
        return jdbc.sql(ON_DAY + " order by village_id")
                .param("day", day)
                .query(PostingStore::toPosting)
                .list();
    }

    List<Posting> listByOfficer(UUID officer, LocalDate day) {
        return jdbc.sql(ON_DAY + " and officer_id = :officer order by duty, village_id")
                .param("day", day)
                .param("officer", officer)
                .query(PostingStore::toPosting)
                .list();
    }

    /// All of an officer's postings, the latest first.
    List<Posting> listByOfficer(UUID officer) {
        return jdbc.sql(SELECT + " and officer_id = :officer order by first_day desc, village_id")
                .param("officer", officer)
                .query(PostingStore::toPosting)
                .list();
    }

    List<Posting> listByVillage(UUID village) {
        return jdbc.sql(SELECT + " and village_id = :village order by first_day desc, id")
                .param("village", village)
                .query(PostingStore::toPosting)
                .list();
    }

    /// Of each of an officer's postings, how many of its days have a verified record; without one it is left out.
    Map<UUID, Integer> verifiedDays(UUID officer) {
        return jdbc
                .sql("""
                        select p.id, count(*) as days
                          from posting.posting p
                          join posting.activity a
                            on a.bureau = p.bureau and a.village_id = p.village_id and a.officer_id = p.officer_id
                               and a.day >= p.first_day and (p.last_day is null or a.day <= p.last_day)
                         where p.bureau = guard.bureau() and p.officer_id = :officer
                         group by p.id
                        """)
                .param("officer", officer)
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getInt("days")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Posting> listByBatch(UUID batch) {
        return jdbc.sql(SELECT + " and batch_id = :batch order by first_day, village_id")
                .param("batch", batch)
                .query(PostingStore::toPosting)
                .list();
    }

    private static Posting toPosting(ResultSet row, int number) throws SQLException {
        return new Posting(
                row.getObject("id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getObject("officer_id", UUID.class),
                Duty.valueOf(row.getString("duty")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("batch_id", UUID.class),
                row.getObject("term_ends_on", LocalDate.class));
    }
}
