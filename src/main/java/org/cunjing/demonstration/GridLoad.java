package org.cunjing.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cunjing.demonstration.Ground.Village;
import org.cunjing.grid.GridFacts;
import org.cunjing.grid.GridFunction;
import org.cunjing.grid.GridLevel;
import org.cunjing.grid.GridStaff;
import org.cunjing.grid.GridStaff.NewAssignment;
import org.cunjing.grid.Grids;
import org.cunjing.grid.Grids.NewGrid;
import org.cunjing.grid.SpecialGrid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// General and ordinary grids of every village with their staff; the first station has its micro and special grids as
/// well, some of them too large and some without anybody.
@Component
class GridLoad {

    private static final Pattern PARTS = Pattern.compile(";");
    private static final int HOUSEHOLDS_OF_ONE = 1_000;
    private static final int MOST_ORDINARY = 3;
    private static final int MICRO_OF_ONE = 4;
    private static final double HAS_WORKER = 0.9;
    private static final int DRAWN_DAYS_AGO = 420;

    private final Grids grids;
    private final GridStaff staff;
    private final Clock clock;
    private final ZoneId zone;

    GridLoad(Grids grids, GridStaff staff, Clock clock, ZoneId zone) {
        this.grids = grids;
        this.staff = staff;
        this.clock = clock;
        this.zone = zone;
    }

    static UUID general(Identities ids, String village) {
        return ids.of("grid", village + "-00");
    }

    void load(long seed, District district, Identities ids) {
        var loading = new Loading(seed, ids);
        var first = district.stations().getFirst().code();
        district.villages()
                .forEach(village -> loading.load(village, village.stationCode().equals(first)));
    }

    private final class Loading {

        private final Dice dice;
        private final Words words = new Words();
        private final Names names;
        private final Identities ids;
        private int phones;

        Loading(long seed, Identities ids) {
            this.dice = new Dice(seed, "grids");
            this.names = new Names(dice, words);
            this.ids = ids;
        }

        void load(Village village, boolean whole) {
            var general = add(
                    village,
                    GridLevel.GENERAL,
                    null,
                    "00",
                    village.name() + words.word("grid.general"),
                    null,
                    village.households());
            assign(general, GridFunction.LEADER);
            assign(general, GridFunction.SUPERVISOR);
            int ordinary = Math.clamp(village.households() / HOUSEHOLDS_OF_ONE, 2, MOST_ORDINARY);
            for (int i = 1; i <= ordinary; i++) {
                var name = words.word("grid.ordinary").replace("{number}", Integer.toString(i));
                var one =
                        add(village, GridLevel.ORDINARY, null, "0" + i, name, general, village.households() / ordinary);
                assign(one, GridFunction.WORKER);
                if (whole) {
                    micro(village, one, i);
                }
            }
            if (whole) {
                special(village, general);
            }
        }

        private void micro(Village village, UUID ordinary, int number) {
            for (int i = 1; i <= MICRO_OF_ONE; i++) {
                var code = "0%d%02d".formatted(number, i);
                var name = words.word("grid.micro").replace("{number}", code.substring(1));
                var one = add(village, GridLevel.MICRO, null, code, name, ordinary, dice.between(28, 108));
                if (dice.chance(HAS_WORKER)) {
                    assign(one, GridFunction.WORKER);
                }
            }
        }

        private void special(Village village, UUID general) {
            var parts = PARTS.split(dice.pick(words.list("grid.special")), -1);
            var one = add(village, GridLevel.SPECIAL, SpecialGrid.valueOf(parts[0]), "90", parts[1], general, null);
            assign(one, GridFunction.WORKER);
        }

        private UUID add(
                Village village,
                GridLevel level,
                @Nullable SpecialGrid special,
                String code,
                String name,
                @Nullable UUID parent,
                @Nullable Integer households) {
            var key = village.code() + "-" + code;
            var id = ids.of("grid", key);
            grids.add(new NewGrid(
                    id,
                    ids.village(village.code()),
                    level,
                    special,
                    key,
                    new GridFacts(name, parent, words.word("grid.extent"), households),
                    drawnOn()));
            return id;
        }

        private void assign(UUID grid, GridFunction function) {
            staff.assign(new NewAssignment(
                    ids.of("grid-staff", grid.toString() + function),
                    grid,
                    function,
                    names.name(),
                    words.word("grid.phone") + "%03d".formatted(phones++ % 1_000),
                    true,
                    drawnOn()));
        }
    }

    private LocalDate drawnOn() {
        return LocalDate.now(clock.withZone(zone)).minusDays(DRAWN_DAYS_AGO);
    }
}
