package org.cunjing.field.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.cunjing.shared.Refusal;
import org.junit.jupiter.api.Test;

class RedrawnTest {

    @Test
    void leavesBehindWhatTheCameraWroteDown() {
        byte[] file = Pictures.jpegWithPlace();

        var redrawn = Redrawn.of(file);

        assertThat(text(file)).contains(Pictures.SECRET);
        assertThat(text(redrawn.jpeg())).doesNotContain(Pictures.SECRET).doesNotContain("Exif");
        assertThat(redrawn.width()).isEqualTo(40);
        assertThat(redrawn.height()).isEqualTo(30);
    }

    @Test
    void makesJpegsOfPngsAndSmallerOnesOfLargeOnes() {
        assertThat(Redrawn.of(Pictures.png(10, 20)).jpeg()).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(Redrawn.of(Pictures.jpeg(4_000, 3_000, 1)).width()).isEqualTo(2_000);
    }

    @Test
    void refusesWhatIsNoPictureOrUnpacksWithoutEnd() {
        byte[] cut = Arrays.copyOf(Pictures.jpeg(40, 30, 1), 60);
        var bad = List.of(new byte[0], "<svg/>".getBytes(StandardCharsets.US_ASCII), cut, Pictures.bomb());

        assertThat(bad)
                .allSatisfy(file ->
                        assertThatExceptionOfType(PhotoNotPossible.class).isThrownBy(() -> Redrawn.of(file)));
        assertThatExceptionOfType(PhotoNotPossible.class)
                .isThrownBy(() -> Redrawn.of(Pictures.bomb()))
                .extracting(Refusal::slug)
                .isEqualTo("photo-too-large");
    }

    /// Whatever bytes come, the answer is a picture or a refusal.
    @Test
    void survivesBrokenFiles() {
        long seed = System.nanoTime();
        var chance = new Random(seed);
        for (int n = 0; n < 300; n++) {
            byte[] file = n % 2 == 0 ? Pictures.jpeg(32, 32, n) : Pictures.png(32, 32);
            for (int blow = 0; blow < 4; blow++) {
                file[chance.nextInt(file.length)] = (byte) chance.nextInt();
            }
            try {
                assertThat(Redrawn.of(file).jpeg()).as("seed %d", seed).isNotEmpty();
            } catch (PhotoNotPossible refused) {
                assertThat(refused.slug()).startsWith("photo-");
            }
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
