package org.cunjing.field.sync;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cunjing.access.Actors;
import org.cunjing.casework.EntryHead;
import org.cunjing.casework.EntryHeads;
import org.cunjing.platform.Live;
import org.cunjing.platform.Live.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// What a phone has to know anew of the villages that its officer has now.
@Service
class FieldChanges {

    static final int PAGE = 2_000;

    private final Live live;
    private final EntryHeads entries;
    private final Actors actors;

    FieldChanges(Live live, EntryHeads entries, Actors actors) {
        this.live = live;
        this.entries = entries;
        this.actors = actors;
    }

    /// @param cursor what to name next time
    /// @param next page to ask for with the same cursor; null: this was all
    /// @param types of what else was told; the lists of it have to be loaded again
    record News(
            UUID cursor,
            boolean resync,
            boolean more,
            @Nullable UUID next,
            Set<UUID> villages,
            List<EntryHead> entries,
            List<String> types) {}

    /// @param cursor of the last answer; empty, or one that nobody knows any more: everything
    News since(Optional<UUID> cursor) {
        var villages = actors.person().villages();
        var news = live.since(actors.person(), cursor);
        if (news.resync()) {
            return page(news.cursor(), null);
        }
        var types = types(news.lines(), type -> !EntryHeads.TOLD.contains(type));
        var changed = entries.find(about(news.lines()), villages);
        return new News(news.cursor(), false, news.more(), null, villages, changed, types);
    }

    /// A further page of everything. The cursor is of the first page, so that nothing that happens meanwhile is missed.
    News page(UUID cursor, @Nullable UUID after) {
        var villages = actors.person().villages();
        var page = entries.page(villages, after, PAGE);
        var next = page.size() < PAGE ? null : page.getLast().id();
        return new News(cursor, true, next != null, next, villages, page, List.of());
    }

    private static List<UUID> about(Collection<Line> lines) {
        return lines.stream()
                .filter(line -> EntryHeads.TOLD.contains(line.type()))
                .map(Line::about)
                .distinct()
                .toList();
    }

    private static List<String> types(Collection<Line> lines, Predicate<String> wanted) {
        return lines.stream().map(Line::type).filter(wanted).distinct().sorted().collect(Collectors.toList());
    }
}
