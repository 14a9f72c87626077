package org.cunjing.assessment;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Role;
import org.cunjing.assessment.EvidenceStore.EvidenceRow;
import org.cunjing.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Scores and ranks as far as somebody may see them: officers their own, leaders their squad's or station's, the
/// bureau's office all.
@Service
public class Scores {

    private final ScoreStore store;
    private final EvidenceStore evidence;
    private final Actors actors;

    Scores(ScoreStore store, EvidenceStore evidence, Actors actors) {
        this.store = store;
        this.evidence = evidence;
        this.actors = actors;
    }

    /// In the order of the three lists, best first.
    @Transactional(readOnly = true)
    public List<OfficerScore> listOf(YearMonth month) {
        return store.list(month).stream().filter(this::isVisible).toList();
    }

    /// The signed-in officer's own months, the newest first.
    @Transactional(readOnly = true)
    public List<OfficerScore> listMine() {
        return store.listByOfficer(actors.requireOfficer());
    }

    /// @throws NotFound if there is none, or none for this person's eyes
    @Transactional(readOnly = true)
    public OfficerScore get(YearMonth month, UUID officer) {
        return store.find(month, officer).filter(this::isVisible).orElseThrow(() -> new NotFound("score", officer));
    }

    /// The evidence rows that counted, in a fixed order.
    @Transactional(readOnly = true)
    List<EvidenceRow> evidenceOf(OfficerScore score) {
        return isVisible(score) ? evidence.list(score.evidence()) : List.of();
    }

    /// The scores of a leader's squad in this month, which the leader's own score is made from.
    @Transactional(readOnly = true)
    List<OfficerScore> squadOf(OfficerScore leader) {
        return listOf(leader.month()).stream()
                .filter(one -> one.station().equals(leader.station()))
                .filter(one -> !one.officer().equals(leader.officer()))
                .toList();
    }

    private boolean isVisible(OfficerScore score) {
        return !(actors.current() instanceof Person person)
                || person.role() == Role.BUREAU_OFFICE
                || score.officer().equals(person.officer())
                || ((person.role() == Role.STATION_LEADER || person.role() == Role.SQUAD_LEADER)
                        && score.station().equals(person.station()));
    }
}
