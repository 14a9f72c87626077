package org.cunjing.dispatch.room;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// No outside channel, as long as nobody sets one up.
public final class NoNotices implements WorkNotices {

    @Override
    public Optional<String> bureau() {
        return Optional.empty();
    }

    @Override
    public int mostReceivers() {
        return 1;
    }

    @Override
    public String link(String about, boolean drill) {
        return about;
    }

    @Override
    public Answer send(Collection<String> badges, Notice notice) {
        return new Answer.Refused("off");
    }

    @Override
    public Map<String, Fate> fates(String task) {
        return Map.of();
    }
}
