package org.cunjing.dispatch;

import org.cunjing.shared.PersonalNumberInText;
import org.jspecify.annotations.Nullable;

/// What an order says: what, where, why, and what shows that it was done. Village and day stand in the order.
///
/// @param basis the rule or instruction behind it; missing in drafts only
/// @param contact a post and its number, never a private one
/// @param times how often it is to be done until the day, in [1, 20]
public record Instruction(
        DutyRole role,
        String title,
        String task,
        @Nullable String place,
        @Nullable String basis,
        @Nullable String expectedEvidence,
        @Nullable String contact,
        int times) {

    public static final int MOST_TIMES = 20;

    public Instruction {
        if (times < 1 || times > MOST_TIMES) {
            throw new IllegalArgumentException("times (%d) must be in [1, %d].".formatted(times, MOST_TIMES));
        }
    }

    /// @throws PersonalNumberInText if a text holds a number that names a person
    public void refusePersonsNumbers() {
        PersonalNumberInText.refuse(title, task, place, basis, expectedEvidence, contact);
    }

    boolean hasBasis() {
        return basis != null && !basis.isBlank();
    }

    /// The same at another place.
    public Instruction at(String elsewhere) {
        return new Instruction(role, title, task, elsewhere, basis, expectedEvidence, contact, times);
    }

    Instruction basedOn(String reason) {
        return new Instruction(role, title, task, place, reason, expectedEvidence, contact, times);
    }
}
