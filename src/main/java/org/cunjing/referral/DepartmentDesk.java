package org.cunjing.referral;

import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.referral.Referral.Move;
import org.cunjing.referral.Referral.State;
import org.cunjing.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people of another authority do: see what was referred to their department, name who looks after it, reply.
@Service
public class DepartmentDesk {

    private final ReferralStore store;
    private final ReferralMoves moves;
    private final Departments departments;
    private final Actors actors;

    DepartmentDesk(ReferralStore store, ReferralMoves moves, Departments departments, Actors actors) {
        this.store = store;
        this.moves = moves;
        this.departments = departments;
        this.actors = actors;
    }

    /// The department of the signed-in person.
    ///
    /// @throws NotForYou if the person belongs to none
    @Transactional(readOnly = true)
    public Department own() {
        return departments.get(ownId());
    }

    /// What was referred to the own department and not withdrawn.
    @Transactional(readOnly = true)
    public List<Referral> list() {
        var department = ownId();
        return store.list().stream()
                .filter(referral -> referral.departmentId().equals(department))
                .filter(referral -> referral.state() != State.WITHDRAWN)
                .toList();
    }

    /// Names the official who looks after it.
    ///
    /// @throws ReferralMovedOn if it does not wait for the department
    @Transactional
    public Referral take(UUID id, String contact) {
        LeavingText.refuseNumbers(contact);
        return moves.take(get(id), new Move(ReferralStep.TAKE, contact, null));
    }

    /// @throws ReferralMovedOn if nobody has taken it yet, or it has its reply
    @Transactional
    public Referral reply(UUID id, String text) {
        LeavingText.refuseNumbers(text);
        return moves.take(get(id), new Move(ReferralStep.REPLY, text, null));
    }

    private Referral get(UUID id) {
        var department = ownId();
        return store.find(id)
                .filter(referral -> referral.departmentId().equals(department))
                .filter(referral -> referral.state() != State.WITHDRAWN)
                .orElseThrow(() -> new NotFound("referral", id));
    }

    private UUID ownId() {
        var person = actors.person();
        var department = person.department();
        if (department == null) {
            throw new NotForYou("account", person.account());
        }
        return department;
    }
}
