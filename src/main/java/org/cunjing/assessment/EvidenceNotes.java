package org.cunjing.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What counts, noted once for each record, however often and however crosswise it is told. Only the application
/// notes: evidence comes from records of other modules, never from a form.
@Service
public class EvidenceNotes {

    private final EvidenceStore store;
    private final MonthStore months;
    private final ZoneId zone;

    EvidenceNotes(EvidenceStore store, MonthStore months, ZoneId zone) {
        this.store = store;
        this.months = months;
        this.zone = zone;
    }

    /// Notes one record. A record that was open may become on time or late; everything else stays as first noted.
    @Transactional
    public void note(EvidenceNote note) {
        noteAll(List.of(note));
    }

    /// Notes many records at once; what is noted already is left as it is.
    ///
    /// A month that is frozen takes nothing more: what comes late counts in the first month after it that is not.
    @Transactional
    public void noteAll(List<EvidenceNote> notes) {
        var byMonth = notes.stream().collect(groupingBy(note -> note.month(zone), TreeMap::new, toList()));
        byMonth.forEach((month, ofMonth) -> store.addAll(openFrom(month), ofMonth));
    }

    /// Takes a record out for good, also if it is heard of before the record itself.
    @Transactional
    public void voidNote(EvidenceNote note) {
        store.voidNote(openFrom(note.month(zone)), note);
    }

    /// Gives what is still to be done in a village to the successor, as a handover does.
    @Transactional
    void moveOpen(UUID village, UUID from, UUID to) {
        store.moveOpen(village, from, to);
    }

    private YearMonth openFrom(YearMonth month) {
        months.holdOff(month);
        return months.isFrozen(month) ? openFrom(month.plusMonths(1)) : month;
    }
}
