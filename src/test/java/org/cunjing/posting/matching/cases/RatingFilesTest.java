package org.cunjing.posting.matching.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Random;
import org.cunjing.posting.matching.assignment.Chance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables of ratings that both sides gave.
class RatingFilesTest {

    private static final String HEAD = "group,officer,village,officer_rating,village_rating\n";

    @TempDir
    private Path folder;

    private Command command;

    @BeforeEach
    void command() {
        command = new Command(folder);
    }

    @Test
    void eachSideGetsItsBestStablePlan() throws IOException {
        var table = HEAD + """
                g,A,9,7.5,2
                g,A,10,7,9.0
                g,B,9,6.5,3
                g,B,10,8,1
                h,A,1,,5
                """;

        var groups = command.solved("r.csv", table).get("answer").get("groups");

        assertThat(groups.get("g").get("officer_optimal")).hasToString("{\"9\":\"A\",\"10\":\"B\"}");
        assertThat(groups.get("g").get("village_optimal")).hasToString("{\"9\":\"B\",\"10\":\"A\"}");
        assertThat(groups.get("g").get("greatest_total").decimalValue()).isEqualByComparingTo("25.5");
        assertThat(groups.get("h").get("stable_size").asInt()).isOne();
        assertThat(groups.get("h").get("greatest_total").decimalValue()).isEqualByComparingTo("0");
    }

    @Test
    void theHeadingOfDatesIsKnownAndEqualRatingsGoByNumber() throws IOException {
        var table = """
                wave,man,woman,like_m,attr_m,like_w
                1,5,10,6.0,1,3
                1,5,9,6.0,1,3
                """;

        var wave = command.solved("d.csv", table).get("answer").get("waves").get("1");

        assertThat(wave.get("man_optimal")).hasToString("{\"9\":5}");
        assertThat(wave.get("max_total_like").asInt()).isEqualTo(9);
    }

    @Test
    void theGreatestTotalIsExact() throws IOException {
        var random = Chance.fresh(RatingFilesTest.class);
        for (int round = 0; round < 150; round++) {
            long[][] worth = new long[1 + random.nextInt(4)][1 + random.nextInt(4)];
            var table = new StringBuilder(HEAD);
            for (int i = 0; i < worth.length; i++) {
                for (int j = 0; j < worth[i].length; j++) {
                    if (random.nextInt(4) > 0) {
                        worth[i][j] = row(random, table, i, j);
                    }
                }
            }
            if (table.length() == HEAD.length()) {
                continue;
            }
            var total = command.solved("t.csv", table.toString())
                    .get("answer")
                    .get("groups")
                    .get("g")
                    .get("greatest_total")
                    .decimalValue();

            assertThat(total).isEqualByComparingTo(BigDecimal.valueOf(greatest(worth, 0, new boolean[4]), 1));
        }
    }

    private static long row(Random random, StringBuilder table, int i, int j) {
        long own = random.nextInt(-30, 100);
        long other = random.nextInt(-30, 100);
        boolean missing = random.nextInt(6) == 0;
        table.append("g,o%d,v%d,%s,%s\n"
                .formatted(i, j, missing ? "" : BigDecimal.valueOf(own, 1), BigDecimal.valueOf(other, 1)));
        return missing ? 0 : own + other;
    }

    private static long greatest(long[][] worth, int i, boolean[] taken) {
        if (i == worth.length) {
            return 0;
        }
        long best = greatest(worth, i + 1, taken);
        for (int j = 0; j < worth[i].length; j++) {
            if (!taken[j]) {
                taken[j] = true;
                best = Math.max(best, worth[i][j] + greatest(worth, i + 1, taken));
                taken[j] = false;
            }
        }
        return best;
    }

    @Test
    void aResultThatWasTouchedDoesNotHold() throws IOException {
        command.solved("r.csv", HEAD + "g,A,x,7.5,2\ng,A,y,7,9\ng,B,x,6.5,3\ng,B,y,8,1\n");
        var file = folder.resolve("r.csv");

        command.requireRefused(file, "r", "\"greatest_total\" : 25.5", "\"greatest_total\" : 26.5");
        command.requireRefused(file, "r", "\"x\" : \"A\",\\s*\"y\" : \"B\"", "\"x\" : \"B\", \"y\" : \"A\"");
        command.requireRefused(file, "r", "\"stable_size\" : 2", "\"stable_size\" : 1");
        command.requireRefused(file, "r", "\"x\" : \"A\",", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "wave,man,woman,like_m,like_x;1,1,1,1,1 # line 1: the heading must be",
                "wave,man,woman,like_m,like_w; # there is no pair",
                "wave,man,woman,like_m,like_w;1,2,3,4 # line 2: must have 5 fields, has 4",
                "wave,man,woman,like_m,like_w;1,,3,4,5 # line 2: man is empty",
                "wave,man,woman,like_m,like_w;1,2,3,4,5;;1,2,3,4,5 # line 4: the pair stands in line 2 already",
                "wave,man,woman,like_m,like_w;1,2,3,4,good # line 2: the rating \"good\" must be a number",
                "wave,man,woman,like_m,like_w;1,2,3,4,1e5 # line 2: the rating \"1e5\"",
                "wave,man,woman,like_m,like_w;1,2,3,4,12345678 # line 2: the rating \"12345678\"",
                "wave,man,woman,like_m,like_w;1,2,3,4,0.1234567 # line 2: the rating \"0.1234567\"",
                "wave,man,woman,like_m,like_w,like_w;1,2,3,4,5,6 # line 1: the heading must be",
            })
    void saysWhatIsWrong(String content, String complaint) throws IOException {
        command.requireComplaint("bad.csv", content.replace(';', '\n'), complaint);
    }
}
