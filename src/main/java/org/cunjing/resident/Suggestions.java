package org.cunjing.resident;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.ReadLog;
import org.cunjing.access.Role;
import org.cunjing.platform.WorkingDays;
import org.cunjing.resident.Suggestion.Kind;
import org.cunjing.resident.Suggestion.State;
import org.cunjing.resident.SuggestionStore.Filter;
import org.cunjing.shared.FieldCipher;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What residents handed in, for those who answer it. Complaints are answered by the bureau's office alone: to officer,
/// committee and station of the village they do not exist.
@Service
public class Suggestions {

    private final SuggestionStore store;
    private final Actors actors;
    private final ReadLog readLog;
    private final FieldCipher cipher;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ZoneId zone;

    Suggestions(
            SuggestionStore store,
            Actors actors,
            ReadLog readLog,
            FieldCipher cipher,
            WorkingDays workingDays,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.actors = actors;
        this.readLog = readLog;
        this.cipher = cipher;
        this.workingDays = workingDays;
        this.clock = clock;
        this.zone = zone;
    }

    /// A suggestion of the past, answered if there is an answer.
    public record PastSuggestion(
            UUID id,
            UUID village,
            Kind kind,
            String words,
            @Nullable String contact,
            Instant handedInAt,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}

    /// Those in reach, open ones first, by the day their answer is due.
    @Transactional(readOnly = true)
    public List<Suggestion> list(
            @Nullable Kind kind, @Nullable State state, @Nullable UUID village, int limit, int offset) {
        var person = actors.person();
        var filter =
                new Filter(kind, state, village, seesComplaints(person), person.role() != Role.AUDITOR, limit, offset);
        return store.list(filter).stream()
                .filter(found -> reaches(person, found))
                .toList();
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    public Suggestion get(UUID id) {
        return store.find(id)
                .filter(found -> reaches(actors.person(), found))
                .orElseThrow(() -> new NotFound("suggestion", id));
    }

    /// The unmasked contact; the look is written down with its purpose.
    ///
    /// @throws NotFound if there is no such suggestion, or none was given
    @Transactional
    public String contact(UUID id, String purpose) {
        get(id);
        var contact = store.contact(id).orElseThrow(() -> new NotFound("contact", id));
        readLog.looked("resident.suggestion", id, "contact", purpose);
        return contact;
    }

    /// Deletes the contact for good, as its owner may ask at any time.
    @Transactional
    public Suggestion forgetContact(UUID id) {
        get(id);
        store.forgetContact(id);
        return get(id);
    }

    /// Notes that somebody is working on it.
    ///
    /// @throws AnsweredAlready if it has its answer
    @Transactional
    public Suggestion start(UUID id) {
        if (get(id).state() == State.ANSWERED) {
            throw new AnsweredAlready(id);
        }
        store.start(id);
        return get(id);
    }

    /// @throws PersonalNumberInText if the answer holds a citizen or mobile number
    /// @throws AnsweredAlready if it has its answer
    @Transactional
    public Suggestion answer(UUID id, String answer) {
        PersonalNumberInText.refuse(answer);
        get(id);
        if (!store.answer(id, answer, clock.instant(), actors.person().account())) {
            throw new AnsweredAlready(id);
        }
        return get(id);
    }

    public boolean isOverdue(Suggestion suggestion) {
        return suggestion.state() != State.ANSWERED
                && LocalDate.now(clock.withZone(zone)).isAfter(suggestion.dueOn());
    }

    /// Takes over suggestions of the past; nobody is told.
    @Transactional
    public void addHistory(List<PastSuggestion> past) {
        if (!(actors.current() instanceof Application)) {
            throw new IllegalStateException("History is taken over by the application only.");
        }
        past.forEach(this::addPast);
    }

    private void addPast(PastSuggestion past) {
        PersonalNumberInText.refuse(past.words());
        var due = workingDays.addWorkingDays(past.handedInAt().atZone(zone).toLocalDate(), HandIns.ANSWER_WORKING_DAYS);
        var suggestion = new Suggestion(
                past.id(),
                past.village(),
                past.kind(),
                past.words(),
                null,
                past.handedInAt(),
                due,
                past.answer() == null ? State.RECEIVED : State.ANSWERED,
                past.answer(),
                past.answeredAt());
        var receipt = ReceiptNumber.of(cipher.blindIndex("history:" + past.id(), "resident.suggestion.receipt_hash"));
        store.add(suggestion, past.contact(), receipt);
    }

    private static boolean reaches(Person person, Suggestion suggestion) {
        if (suggestion.kind() == Kind.COMPLAINT) {
            return seesComplaints(person);
        }
        return person.sees(suggestion.villageId());
    }

    private static boolean seesComplaints(Person person) {
        return person.role() == Role.BUREAU_OFFICE || person.role() == Role.AUDITOR;
    }
}
