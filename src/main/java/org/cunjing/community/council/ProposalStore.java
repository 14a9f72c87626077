package org.cunjing.community.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProposalStore {

    private static final String SELECT = "select * from community.proposal where bureau = guard.bureau()";
    private static final String OPEN_OF =
            SELECT + " and village_id = :village and officer_id = :officer and reply is null order by due_on, id";

    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false if the id is in use
    boolean add(Proposal proposal) {
        return jdbc.sql("""
                        insert into community.proposal
                               (bureau, id, village_id, officer_id, made_on, made_by, addressee, text, due_on)
                        values (guard.bureau(), :id, :village, :officer, :madeOn, :madeBy, :addressee, :text, :due)
                        on conflict do nothing
                        """)
                        .param("id", proposal.id())
                        .param("village", proposal.villageId())
                        .param("officer", proposal.officerId())
                        .param("madeOn", proposal.madeOn())
                        .param("madeBy", proposal.madeBy())
                        .param("addressee", proposal.addressee())
                        .param("text", proposal.text())
                        .param("due", proposal.dueOn())
                        .update()
                == 1;
    }

    Optional<Proposal> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(ProposalStore::toProposal)
                .optional();
    }

    /// What waits for a reply first.
    List<Proposal> list(int most) {
        return jdbc.sql(SELECT + " order by reply is not null, due_on, id limit :most")
                .param("most", most)
                .query(ProposalStore::toProposal)
                .list();
    }

    List<Proposal> listOpen(UUID village, UUID officer) {
        return jdbc.sql(OPEN_OF)
                .param("village", village)
                .param("officer", officer)
                .query(ProposalStore::toProposal)
                .list();
    }

    void lockOpen(UUID village, UUID officer) {
        jdbc.sql(OPEN_OF + " for update")
                .param("village", village)
                .param("officer", officer)
                .query()
                .listOfRows();
    }

    /// @return false if it is answered already
    boolean answer(UUID id, String reply, boolean adopted, LocalDate day, String by) {
        return jdbc.sql("""
                        update community.proposal set reply = :reply, adopted = :adopted, replied_on = :day, replied_by = :by
                         where bureau = guard.bureau() and id = :id and reply is null
                        """)
                        .param("reply", reply)
                        .param("adopted", adopted)
                        .param("day", day)
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    int move(UUID village, UUID from, UUID to) {
        return jdbc.sql("""
                        update community.proposal set officer_id = :to
                         where bureau = guard.bureau() and village_id = :village and officer_id = :from and reply is null
                        """)
                .param("to", to)
                .param("village", village)
                .param("from", from)
                .update();
    }

    private static Proposal toProposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getObject("officer_id", UUID.class),
                row.getObject("made_on", LocalDate.class),
                row.getString("made_by"),
                row.getString("addressee"),
                row.getString("text"),
                row.getObject("due_on", LocalDate.class),
                row.getString("reply"),
                row.getObject("adopted", Boolean.class),
                row.getObject("replied_on", LocalDate.class),
                row.getString("replied_by"));
    }
}
