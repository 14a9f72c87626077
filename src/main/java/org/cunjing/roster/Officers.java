package org.cunjing.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cunjing.shared.FieldCipher;
import org.cunjing.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What other modules may ask about officers and branches.
@Service
public class Officers {

    static final String MEMBERSHIP = "roster.officer.membership";
    static final String PHONE = "roster.officer.private_phone";

    private final OfficerStore store;
    private final LeaveStore leaves;
    private final FieldCipher cipher;

    Officers(OfficerStore store, LeaveStore leaves, FieldCipher cipher) {
        this.store = store;
        this.leaves = leaves;
        this.cipher = cipher;
    }

    /// What is known of an officer but not for everybody's eyes.
    public record Private(String phone, boolean partyMember) {}

    /// @throws NotFound if there is none
    @Transactional(readOnly = true)
    public Officer get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("officer", id));
    }

    @Transactional(readOnly = true)
    public List<Officer> list() {
        return store.list();
    }

    /// The officers with these ids, by id; unknown ids are left out.
    @Transactional(readOnly = true)
    public Map<UUID, Officer> byId(Collection<UUID> ids) {
        return store.list(ids).stream().collect(Collectors.toMap(Officer::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    public Optional<Officer> findByBadge(String badge) {
        return store.findByBadge(badge);
    }

    /// Who leads the community squad of a station.
    @Transactional(readOnly = true)
    public Optional<Officer> squadLeaderOf(UUID station) {
        return store.squadLeaderOf(station);
    }

    /// Exact search, without the number ever being readable in the database.
    @Transactional(readOnly = true)
    public Optional<Officer> findByPrivatePhone(String phone) {
        return cipher.blindIndexes(phone, PHONE).stream()
                .flatMap(index -> store.findByPhoneIndex(index).stream())
                .findFirst();
    }

    /// Whether the officer is a party member. To be asked by personnel only; the caller writes the look into the
    /// read log.
    @Transactional(readOnly = true)
    public boolean isPartyMember(UUID officer) {
        return Boolean.parseBoolean(cipher.open(store.membership(officer), MEMBERSHIP));
    }

    /// The private number, for personnel; the caller writes the look into the read log.
    @Transactional(readOnly = true)
    public String privatePhone(UUID officer) {
        return cipher.open(store.privatePhone(officer), PHONE);
    }

    /// Approved leave of the officer that touches these days.
    @Transactional(readOnly = true)
    public List<Leave> leavesOf(UUID officer, LocalDate from, LocalDate to) {
        return leaves.leavesOf(officer, from, to);
    }

    /// Approved leave of anybody that touches these days.
    @Transactional(readOnly = true)
    public List<Leave> leaves(LocalDate from, LocalDate to) {
        return leaves.leaves(from, to);
    }

    @Transactional(readOnly = true)
    public List<Branch> branches() {
        return store.branches();
    }

    @Transactional
    public void add(Branch branch) {
        store.add(branch);
    }

    @Transactional
    public void add(Officer officer, Private personal) {
        store.add(
                officer,
                cipher.seal(personal.phone(), PHONE),
                cipher.blindIndex(personal.phone(), PHONE),
                cipher.seal(Boolean.toString(personal.partyMember()), MEMBERSHIP));
    }

    @Transactional
    public void add(Leave leave) {
        leaves.add(leave);
    }

    /// The officer is back earlier.
    @Transactional
    public void endLeave(UUID leave, LocalDate lastDay) {
        leaves.end(leave, lastDay);
    }

    /// The leave was not taken.
    @Transactional
    public void takeBackLeave(UUID leave) {
        leaves.takeBack(leave);
    }
}
