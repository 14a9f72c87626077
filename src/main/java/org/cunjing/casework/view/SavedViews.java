package org.cunjing.casework.view;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The views of whoever is signed in; nobody sees those of others.
@Service
class SavedViews {

    private static final int MOST = 30;

    private final ViewStore store;
    private final Actors actors;
    private final Uuid7 ids;

    SavedViews(ViewStore store, Actors actors, Uuid7 ids) {
        this.store = store;
        this.actors = actors;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    public List<SavedView> list() {
        return store.list(account());
    }

    /// @throws org.cunjing.shared.Faulty if the name says nothing, or the list is none
    /// @throws ViewNameTaken if the account has one of this name
    @Transactional
    public SavedView add(String name, Map<String, String> query) {
        var view = new SavedView(ids.next(), ViewCheck.check(name, query), query);
        if (store.list(account()).size() >= MOST) {
            throw new TooManyViews(MOST);
        }
        if (!store.add(account(), view)) {
            throw new ViewNameTaken();
        }
        return view;
    }

    /// Gives it another name, or lets the name stand for another list.
    @Transactional
    public SavedView change(UUID id, String name, Map<String, String> query) {
        var view = new SavedView(id, ViewCheck.check(name, query), query);
        boolean taken = store.list(account()).stream()
                .anyMatch(other -> !other.id().equals(id) && other.name().equalsIgnoreCase(view.name()));
        if (taken) {
            throw new ViewNameTaken();
        }
        if (!store.change(account(), view)) {
            throw new NotFound("view", id);
        }
        return view;
    }

    @Transactional
    public void delete(UUID id) {
        if (!store.delete(account(), id)) {
            throw new NotFound("view", id);
        }
    }

    private UUID account() {
        return actors.person().account();
    }
}
