package org.cunjing.roster;

import java.util.Map;
import java.util.UUID;
import org.cunjing.roster.Officers.Private;
import org.cunjing.shared.FieldCipher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people as personnel keep them up: corrected, with their personal fields, and taken back when they were entered
/// by
/// mistake. Who may do so, and whether anything hangs on what is taken back, the caller knows.
@Service
public class Staff {

    private final StaffStore store;
    private final FieldCipher cipher;

    Staff(StaffStore store, FieldCipher cipher) {
        this.store = store;
        this.cipher = cipher;
    }

    /// Personal fields of everybody, by officer. For comparing; whoever shows one writes the look into the read log.
    @Transactional(readOnly = true)
    public Map<UUID, Private> personal() {
        return store.personal((phone, membership) -> new Private(
                phone == null ? "" : cipher.open(phone, Officers.PHONE),
                membership != null && Boolean.parseBoolean(cipher.open(membership, Officers.MEMBERSHIP))));
    }

    /// Puts the officer, and the personal fields, in the place of the one with the same id.
    @Transactional
    public void correct(Officer officer, Private personal) {
        store.correct(
                officer,
                cipher.seal(personal.phone(), Officers.PHONE),
                cipher.blindIndex(personal.phone(), Officers.PHONE),
                cipher.seal(Boolean.toString(personal.partyMember()), Officers.MEMBERSHIP));
    }

    @Transactional
    public void correct(Branch branch) {
        store.correct(branch);
    }

    @Transactional
    public void takeBackOfficer(UUID id) {
        store.takeBack("officer", id);
    }

    @Transactional
    public void takeBackBranch(UUID id) {
        store.takeBack("branch", id);
    }
}
