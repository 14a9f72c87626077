package org.cunjing.community.call;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PersonalLinkStore {

    private final JdbcClient jdbc;

    PersonalLinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID holder, UUID village, PersonalLink link, Instant now) {
        jdbc.sql("""
                        insert into community.own_link (bureau, id, village_id, link_hash, made_at)
                        values (guard.bureau(), :holder, :village, decode(:hash, 'hex'), :now)
                        """)
                .param("holder", holder)
                .param("village", village)
                .param("hash", link.hash())
                .param("now", now.atOffset(UTC))
                .update();
    }

    boolean remove(UUID holder) {
        return jdbc.sql("delete from community.own_link where bureau = guard.bureau() and id = :holder")
                        .param("holder", holder)
                        .update()
                == 1;
    }

    boolean exists(UUID holder) {
        return jdbc.sql("""
                        select exists (select from community.own_link where bureau = guard.bureau() and id = :holder)
                        """).param("holder", holder).query(Boolean.class).single();
    }

    /// Opens what belongs to the holder for the rest of the transaction.
    ///
    /// @return whose link it is
    Optional<UUID> open(PersonalLink link) {
        jdbc.sql("select set_config('cunjing.own_link', :hash, true)")
                .param("hash", link.hash())
                .query()
                .singleRow();
        return jdbc.sql("select community.own_holder() as id")
                .query((row, _) -> Optional.ofNullable(row.getObject("id", UUID.class)))
                .single();
    }
}
