package org.cunjing.field.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/// Pictures for tests.
public final class Pictures {

    static final String SECRET = "GPS 30.123 104.456";

    private Pictures() {}

    public static byte[] jpeg(int width, int height, long seed) {
        return picture(width, height, seed, "jpeg");
    }

    static byte[] png(int width, int height) {
        return picture(width, height, 1, "png");
    }

    /// With a note of the camera behind the first marker, as EXIF is written.
    static byte[] jpegWithPlace() {
        byte[] plain = jpeg(40, 30, 1);
        byte[] note = ("Exif\0\0" + SECRET).getBytes(StandardCharsets.US_ASCII);
        var file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        file.write(0xFF);
        file.write(0xE1);
        file.write((note.length + 2) >> 8);
        file.write((note.length + 2) & 0xFF);
        file.writeBytes(note);
        file.write(plain, 2, plain.length - 2);
        return file.toByteArray();
    }

    /// A few bytes that say of themselves to be two and a half thousand million pixels.
    static byte[] bomb() {
        byte[] file = png(4, 4);
        file[18] = (byte) 0xC3;
        file[19] = 0x50;
        file[22] = (byte) 0xC3;
        file[23] = 0x50;
        return file;
    }

    private static byte[] picture(int width, int height, long seed, String format) {
        var chance = new Random(seed);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        for (int n = 0; n < 40; n++) {
            brush.setColor(new Color(chance.nextInt(0x1000000)));
            brush.fillRect(chance.nextInt(width), chance.nextInt(height), width / 3 + 1, height / 3 + 1);
        }
        brush.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
