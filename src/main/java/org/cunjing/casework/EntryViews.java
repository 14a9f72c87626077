package org.cunjing.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cunjing.casework.LedgerController.EntryHeadView;
import org.cunjing.casework.LedgerController.LedgerEntryView;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

/// Entries as the screens show them, with the names of villages and officers.
@Component
class EntryViews {

    private final Villages villages;
    private final Officers officers;
    private final LedgerDeadlines deadlines;
    private final Clock clock;

    EntryViews(Villages villages, Officers officers, LedgerDeadlines deadlines, Clock clock) {
        this.villages = villages;
        this.officers = officers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    List<EntryHeadView> heads(List<EntryHead> heads) {
        var people = officers.byId(heads.stream()
                .flatMap(head -> Stream.of(head.officerId(), head.ownerId()))
                .collect(Collectors.toSet()));
        var places = villages.names(heads.stream().map(EntryHead::villageId).collect(Collectors.toSet()));
        var today = deadlines.dayOf(clock.instant());
        return heads.stream().map(head -> view(head, places, people, today)).toList();
    }

    LedgerEntryView entry(LedgerEntry entry) {
        var head = entry.head();
        return new LedgerEntryView(
                heads(List.of(head)).getFirst(),
                entry.details(),
                entry.grade(),
                head.place(),
                head.recorded(),
                entry.steps(),
                head.verified(),
                head.voided(),
                head.voidReason());
    }

    private EntryHeadView view(EntryHead head, Map<UUID, String> places, Map<UUID, Officer> people, LocalDate today) {
        return new EntryHeadView(
                head.id(),
                head.year(),
                head.number(),
                head.villageId(),
                Objects.requireNonNull(places.get(head.villageId())),
                head.officerId(),
                name(people, head.officerId()),
                head.ownerId(),
                name(people, head.ownerId()),
                head.kind().role(),
                head.kind(),
                head.category(),
                head.quantity(),
                head.title(),
                head.happenedAt(),
                head.state(),
                head.progress(),
                head.dueOn(),
                head.late(),
                head.isOverdue(today),
                head.isRecordedLate(deadlines.dayOf(head.made().at())),
                !head.made().sure(),
                head.workOrderId());
    }

    private static String name(Map<UUID, Officer> people, UUID id) {
        var officer = people.get(id);
        return officer == null ? "" : officer.name();
    }
}
