package org.cunjing.posting;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cunjing.CunjingIT;
import org.cunjing.TestBureaus;
import org.cunjing.posting.Activity.Sign;
import org.cunjing.posting.ActivityStore.Place;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CunjingIT
class ActivityStoreIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int PLACES = 180;
    private static final int DAYS = 200;

    @Autowired
    TestBureaus bureaus;

    @Autowired
    ActivityStore store;

    @Autowired
    JdbcClient jdbc;

    /// Before the database has counted its rows it takes every table for small. A plan that compares each record with
    /// each effect then runs for minutes; here it is made the only plan that a join could have.
    @Test
    void findsTheLastEffectOfEveryPlaceWhateverTheDatabaseKnowsOfItsRows() {
        var places = Stream.generate(() -> new Place(UUID.randomUUID(), UUID.randomUUID()))
                .limit(PLACES)
                .toList();

        var signs = bureaus.open().run(() -> {
            store.add(places.stream().flatMap(place -> days(place, DAYS)).toList());
            store.addEffects(
                    places.stream().skip(1).flatMap(place -> days(place, 50)).toList());
            jdbc.sql(
                            "select set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),"
                                    + " set_config('enable_material', 'off', true), set_config('statement_timeout', '20s', true)")
                    .query()
                    .singleRow();
            return store.sinceEffect(FIRST.plusDays(DAYS));
        });

        assertThat(signs)
                .isEqualTo(places.stream()
                        .collect(toMap(
                                Function.identity(),
                                place -> place.equals(places.getFirst())
                                        ? new Idle.Signs(null, DAYS)
                                        : new Idle.Signs(FIRST.plusDays(49), DAYS - 50))));
    }

    private static Stream<Sign> days(Place place, int days) {
        return IntStream.range(0, days)
                .mapToObj(day -> new Sign(place.village(), place.officer(), FIRST.plusDays(day)));
    }
}
