package org.cunjing.field.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A picture drawn anew from its pixels: place, device and whatever else a file carries stay behind.
///
/// @param jpeg at most [#LONGEST] pixels on each side
@SuppressWarnings("ArrayRecordComponent") // bytes on their way from the socket to the table, never compared
record Redrawn(int width, int height, byte[] jpeg) {

    static final int MOST_BYTES = 2 << 20;
    static final int MOST_MEGAPIXELS = 16;
    static final int LONGEST = 2_048;
    private static final float QUALITY = 0.85f;
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /// @throws PhotoNotPossible if it is no picture, or one that would fill the memory
    static Redrawn of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw PhotoNotPossible.tooLarge(MOST_BYTES >> 20, MOST_MEGAPIXELS);
        }
        var format = beginsWith(file, JPEG) ? "jpeg" : beginsWith(file, PNG) ? "png" : "";
        if (format.isEmpty()) {
            throw PhotoNotPossible.unreadable();
        }
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            return draw(read(reader, input));
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException broken) {
            throw PhotoNotPossible.unreadable();
        } finally {
            reader.dispose();
        }
    }

    /// The size stands in the head, so a bomb is known before it is unpacked; of large pictures every second or third
    /// pixel is enough.
    private static BufferedImage read(ImageReader reader, ImageInputStream input) throws IOException {
        reader.setInput(input, true, true);
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_MEGAPIXELS * 1_000_000L) {
            throw PhotoNotPossible.tooLarge(MOST_BYTES >> 20, MOST_MEGAPIXELS);
        }
        var how = reader.getDefaultReadParam();
        int step = (int) Math.max(1, (Math.max(width, height) + LONGEST - 1) / LONGEST);
        how.setSourceSubsampling(step, step, 0, 0);
        return Objects.requireNonNull(reader.read(0, how));
    }

    private static Redrawn draw(BufferedImage source) throws IOException {
        var plain = new BufferedImage(source.getWidth(), source.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = plain.createGraphics();
        brush.drawImage(source, 0, 0, Color.WHITE, null);
        brush.dispose();
        return new Redrawn(plain.getWidth(), plain.getHeight(), write(plain));
    }

    private static byte[] write(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static boolean beginsWith(byte[] file, byte[] magic) {
        return file.length > magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }
}
