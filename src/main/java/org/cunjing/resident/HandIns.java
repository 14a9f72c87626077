package org.cunjing.resident;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.platform.WorkingDays;
import org.cunjing.resident.Suggestion.Kind;
import org.cunjing.resident.Suggestion.State;
import org.cunjing.shared.FieldCipher;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a visitor without account can do: hand in, and look after it with the receipt number.
@Service
class HandIns {

    static final int ANSWER_WORKING_DAYS = 15;

    private final SuggestionStore store;
    private final FieldCipher cipher;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final WorkingDays workingDays;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;

    HandIns(
            SuggestionStore store,
            FieldCipher cipher,
            Actors actors,
            ApplicationEventPublisher events,
            WorkingDays workingDays,
            Uuid7 ids,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.cipher = cipher;
        this.actors = actors;
        this.events = events;
        this.workingDays = workingDays;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param form random number of the opened form: sent twice, it is handed in once
    record NewSuggestion(
            UUID form,
            UUID village,
            Kind kind,
            String words,
            @Nullable String contact) {}

    /// @throws PersonalNumberInText if the words hold a citizen or mobile number
    /// @throws IdUsedOtherwise if the form was used for other words
    @Transactional
    public ReceiptNumber handIn(NewSuggestion given) {
        PersonalNumberInText.refuse(given.words());
        var receipt = receiptOf(given.form());
        var before = store.find(receipt);
        if (before.isPresent()) {
            if (!isSame(before.get(), given)) {
                throw new IdUsedOtherwise(given.form());
            }
            return receipt;
        }
        var suggestion = received(given);
        store.add(suggestion, given.contact(), receipt);
        events.publishEvent(
                new SuggestionHandedIn(actors.bureau(), suggestion.id(), suggestion.villageId(), suggestion.kind()));
        return receipt;
    }

    @Transactional(readOnly = true)
    public Optional<Suggestion> find(ReceiptNumber receipt) {
        return store.find(receipt);
    }

    private Suggestion received(NewSuggestion given) {
        var now = clock.instant();
        var due = workingDays.addWorkingDays(now.atZone(zone).toLocalDate(), ANSWER_WORKING_DAYS);
        return new Suggestion(
                ids.next(),
                given.village(),
                given.kind(),
                given.words(),
                given.contact(),
                now,
                due,
                State.RECEIVED,
                null,
                null);
    }

    /// Follows from the form by a keyed hash: repeatable for the sender, not to be guessed by anybody else.
    private ReceiptNumber receiptOf(UUID form) {
        return ReceiptNumber.of(cipher.blindIndex(form.toString(), "resident.suggestion.receipt_hash"));
    }

    private static boolean isSame(Suggestion before, NewSuggestion given) {
        return before.villageId().equals(given.village())
                && before.kind() == given.kind()
                && before.words().equals(given.words());
    }
}
