package org.cunjing.territory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The register of places that are inspected. Who may change it, the caller knows.
@Service
public class Sites {

    private final SiteStore store;

    Sites(SiteStore store) {
        this.store = store;
    }

    /// Which sites are meant; null leaves that side open.
    ///
    /// @param closed whether those that are no more are shown as well
    public record Filter(@Nullable UUID village, @Nullable SiteKind kind, boolean closed) {}

    @Transactional(readOnly = true)
    public Optional<Site> find(UUID id) {
        return store.find(id);
    }

    /// The site, which nobody else changes until this transaction ends.
    ///
    /// @throws NotFound if there is none in reach
    @Transactional
    public Site hold(UUID id) {
        return store.lock(id).orElseThrow(() -> new NotFound("site", id));
    }

    /// By village, kind and name.
    @Transactional(readOnly = true)
    public List<Site> list(Filter filter, int limit, long offset) {
        return store.list(filter, limit, offset);
    }

    @Transactional(readOnly = true)
    public long count(Filter filter) {
        return store.count(filter);
    }

    /// Whether an open site of the village has this name.
    @Transactional(readOnly = true)
    public boolean isListed(UUID village, String name) {
        return store.isListed(village, name);
    }

    @Transactional
    public void add(List<Site> sites) {
        store.add(sites);
    }

    /// Puts the site in the place of the one with its id, as the next version.
    @Transactional
    public void change(Site site) {
        store.change(site);
    }
}
