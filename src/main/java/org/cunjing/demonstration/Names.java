package org.cunjing.demonstration;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.datafaker.Faker;
import org.cunjing.demonstration.Cast.Person;

/// Makes people up, each name only once.
final class Names {

    private static final LocalDate TERM = LocalDate.of(2022, 3, 1);

    private final Faker faker;
    private final Dice dice;
    private final Words words;
    private final Set<String> taken = new HashSet<>();

    /// @param dice decides on everything about the people but their words
    Names(Dice dice, Words words) {
        this.dice = dice;
        this.words = words;
        faker = new Faker(Locale.SIMPLIFIED_CHINESE, new Random(dice.seed()));
    }

    Person person(String unit) {
        return person(unit, dice.between(28, 55), dice.chance(0.8));
    }

    /// Makes up someone of this age.
    ///
    /// @param ageYears on the first day of the term
    Person person(String unit, int ageYears, boolean partyMember) {
        var name = name();
        int number = taken.size();
        return new Person(
                words.word("badge.police") + "%04d".formatted(number),
                name,
                words.word("phone.mobile") + "%04d".formatted(number),
                TERM.minusYears(ageYears).minusDays(dice.between(1, 360)),
                partyMember,
                unit);
    }

    /// A name that nobody has yet.
    String name() {
        var name = faker.name().name();
        while (!taken.add(name)) {
            name = faker.name().name();
        }
        return name;
    }
}
