package org.cunjing.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Type of what is printed. None is shipped: one that is set, else one that the machine has, else one that every reader
/// of
/// PDF in China brings along, which is then not embedded.
@Component
public class PrintFonts {

    /// Files with the place of the font for simplified Chinese in a collection.
    private static final List<String> TEXT = List.of(
            "/usr/share/fonts/truetype/fangsong/simfang.ttf",
            "/usr/share/fonts/chinese/simfang.ttf",
            "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc,2",
            "/usr/share/fonts/noto-cjk/NotoSerifCJK-Regular.ttc,2",
            "/usr/share/fonts/google-noto-serif-cjk-fonts/NotoSerifCJK-Regular.ttc,2");
    private static final List<String> TITLE = List.of(
            "/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc,2",
            "/usr/share/fonts/noto-cjk/NotoSerifCJK-Bold.ttc,2",
            "/usr/share/fonts/google-noto-serif-cjk-fonts/NotoSerifCJK-Bold.ttc,2");
    private static final String EVERYWHERE = "STSong-Light";

    private final String text;
    private final String title;

    public PrintFonts(
            @Value("${cunjing.letter.font}") String text, @Value("${cunjing.letter.title-font}") String title) {
        this.text = text;
        this.title = title;
    }

    public BaseFont text() {
        return font(text, TEXT);
    }

    public BaseFont title() {
        return title.isEmpty() && !text.isEmpty() ? text() : font(title, TITLE);
    }

    private static BaseFont font(String wanted, List<String> known) {
        var chosen = wanted.isEmpty()
                ? known.stream().filter(PrintFonts::isThere).findFirst().orElse(EVERYWHERE)
                : wanted;
        try {
            return chosen.equals(EVERYWHERE)
                    ? BaseFont.createFont(EVERYWHERE, "UniGB-UCS2-H", BaseFont.NOT_EMBEDDED)
                    : BaseFont.createFont(chosen, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException | DocumentException unusable) {
            throw new IllegalStateException("The font for printing cannot be used: " + chosen, unusable);
        }
    }

    private static boolean isThere(String font) {
        return Files.isReadable(Path.of(font.replaceFirst(",.*", "")));
    }
}
