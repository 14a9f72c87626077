package org.cunjing.territory;

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
