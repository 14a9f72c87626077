package org.cunjing.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Position;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What other modules may ask about villages, and how the ground is laid.
@Service
public class Villages {

    private final VillageStore store;

    Villages(VillageStore store) {
        this.store = store;
    }

    /// @throws NotFound if there is none
    @Transactional(readOnly = true)
    public Village get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("village", id));
    }

    /// The villages of a day, by township and code.
    @Transactional(readOnly = true)
    public List<Village> listOn(LocalDate day) {
        return store.listOn(day);
    }

    /// Names by id; unknown ids are left out.
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> ids) {
        return store.names(ids);
    }

    /// The village of this code on a day.
    @Transactional(readOnly = true)
    public Optional<Village> findByCode(String code, LocalDate day) {
        return store.findByCode(code, day);
    }

    /// The village whose ground holds this position on a day; of two along a shared border the first by code.
    @Transactional(readOnly = true)
    public Optional<Village> findAt(Position position, LocalDate day) {
        return store.findAt(position, day);
    }

    @Transactional(readOnly = true)
    public Set<UUID> idsOfStation(UUID station) {
        return store.idsOfStation(station);
    }

    @Transactional(readOnly = true)
    public Set<UUID> neighboursOf(UUID village) {
        return store.neighboursOf(village);
    }

    @Transactional(readOnly = true)
    public List<Station> stations() {
        return store.stations();
    }

    @Transactional(readOnly = true)
    public List<Township> townships() {
        return store.townships();
    }

    @Transactional
    public void add(Station station) {
        store.add(station);
    }

    @Transactional
    public void add(Township township) {
        store.add(township);
    }

    @Transactional
    public void add(Village village) {
        store.add(village);
    }

    /// Notes that two villages border on each other, in both directions.
    @Transactional
    public void addBorder(UUID one, UUID other) {
        store.addBorder(one, other);
    }
}
