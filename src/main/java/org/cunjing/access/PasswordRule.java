package org.cunjing.access;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// What a password must be: long enough to resist guessing, mixed enough to resist lists.
final class PasswordRule {

    static final int MIN_LENGTH = 10;
    private static final int MAX_LENGTH = 128;

    private PasswordRule() {}

    /// @throws PasswordTooWeak if it is too short, or lacks letters or digits
    static void check(String password) {
        boolean mixed = password.chars().anyMatch(Character::isLetter)
                && password.chars().anyMatch(Character::isDigit);
        if (password.length() < MIN_LENGTH || password.length() > MAX_LENGTH || !mixed) {
            throw new PasswordTooWeak();
        }
    }

    /// The password is easy to guess.
    static final class PasswordTooWeak extends Refusal {

        private static final long serialVersionUID = 1L;

        PasswordTooWeak() {
            super(
                    Kind.INVALID,
                    "password-too-weak",
                    Map.of("length", MIN_LENGTH),
                    "A password needs %d characters, letters and digits.".formatted(MIN_LENGTH));
        }
    }
}
