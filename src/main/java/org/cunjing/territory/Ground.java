package org.cunjing.territory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The ground as it is kept up: all of it, corrected, and taken back when it was entered by mistake. Who may do so, and
/// whether anything hangs on what is taken back, the caller knows.
@Service
public class Ground {

    private final VillageStore villages;
    private final GroundStore store;

    Ground(VillageStore villages, GroundStore store) {
        this.villages = villages;
        this.store = store;
    }

    /// Every village there is or was, by code and time.
    @Transactional(readOnly = true)
    public List<Village> villages() {
        return villages.list();
    }

    /// Puts the village in the place of the one with its id.
    @Transactional
    public void correct(Village village) {
        store.correct(village);
    }

    @Transactional
    public void correct(Township township) {
        store.correct(township);
    }

    @Transactional
    public void correct(Station station) {
        store.correct(station);
    }

    /// Keeps others who change the ground waiting until this transaction ends.
    @Transactional
    public void lock() {
        store.lock();
    }

    /// Forgets who borders on these villages; the outlines are new, and so are the borders.
    @Transactional
    public void forgetBorders(Collection<UUID> villages) {
        store.forgetBorders(villages);
    }

    /// Notes where outlines came from, and whether the map of the bureau is still an invented one.
    @Transactional
    public void note(OutlineSource source, boolean schematic) {
        store.add(source);
        store.setSchematic(schematic);
    }

    /// Where outlines came from, the latest first; for personnel.
    @Transactional(readOnly = true)
    public List<OutlineSource> outlineSources() {
        return store.outlineSources();
    }

    /// Takes a village back, with its borders.
    @Transactional
    public void takeBackVillage(UUID id) {
        store.takeBackVillage(id);
    }

    @Transactional
    public void takeBackTownship(String code) {
        store.takeBackTownship(code);
    }

    @Transactional
    public void takeBackStation(UUID id) {
        store.takeBackStation(id);
    }
}
