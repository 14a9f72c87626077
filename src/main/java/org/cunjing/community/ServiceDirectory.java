package org.cunjing.community;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Help with the law, village by village: residents read it on their page, officers in their work package. The station
/// keeps it.
@Service
public class ServiceDirectory {

    private final ServiceDirectoryStore store;
    private final Actors actors;

    ServiceDirectory(ServiceDirectoryStore store, Actors actors) {
        this.store = store;
        this.actors = actors;
    }

    /// What a village's page shows.
    @Transactional(readOnly = true)
    public List<LawHelp> of(UUID village) {
        return store.listOf(village);
    }

    /// All lines within reach.
    @Transactional(readOnly = true)
    public List<LawHelp> list() {
        return store.list().stream()
                .filter(help -> !(actors.current() instanceof Person person) || person.sees(help.villageId()))
                .toList();
    }

    /// Adds lines; one that serves several villages has a line in each.
    @Transactional
    public void add(Collection<LawHelp> lines) {
        lines.forEach(help -> actors.requireVillage(help.villageId()));
        lines.forEach(store::put);
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    public LawHelp get(UUID id) {
        var help = store.find(id).orElseThrow(() -> new NotFound("law-help", id));
        actors.requireVillage(help.villageId());
        return help;
    }

    /// Changes a line of the same id.
    ///
    /// @throws NotFound if there is none in reach
    @Transactional
    public void change(LawHelp help) {
        get(help.id());
        store.put(help);
    }

    /// @throws NotFound if there is none in reach
    @Transactional
    public void remove(UUID id) {
        get(id);
        if (!store.remove(id)) {
            throw new NotFound("law-help", id);
        }
    }
}
