package org.cunjing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.cunjing.platform.PrintFonts;
import org.cunjing.platform.PrintLines;
import org.junit.jupiter.api.Test;

/// The paper as a reader of PDF sees it. Pictures lie in target/pictures.
class LetterPrintTest {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final String BODY = """
            经个人报名、组织推荐、择优选拔和双向选择，现任命你为双林社区驻村民警，任期自2026年3月1日起至2027年2月28日止。
            任期内，你的编制和人事关系保留在禁毒大队，在城东派出所领导下开展工作，负责本村（社区）的联络、调解、宣传、检查、组织和服务。
            请于2026年3月1日持本任命书到城东派出所报到。
            """;

    private final LetterPrint print = new LetterPrint(new PrintFonts("", ""));

    @Test
    void saysOnA4WhatTheLetterSays() throws IOException {
        try (var document = Loader.loadPDF(print.of(List.of(letter(BODY))))) {
            picture(document, "letter");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth() / POINTS_PER_MM).isCloseTo(210, within(0.1));
            assertThat(page.getHeight() / POINTS_PER_MM).isCloseTo(297, within(0.1));
            var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text)
                    .contains("某市公安局某分局", "某公任〔2026〕7号", "驻村民警任命书", "张三：", "现任命你为双林社区驻村民警", "2026年11月27日", "—1—");
        }
    }

    /// GB/T 9704: 37 mm above, 28 mm at the left, 156 mm of text, 28 characters a line, 22 lines.
    @Test
    void keepsToTheMeasuresOfOfficialDocuments() throws IOException {
        try (var document = Loader.loadPDF(print.of(List.of(letter("字".repeat(27 * 28)))))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var places = places(document, 1).stream()
                    .filter(one -> one.getUnicode().equals("字"))
                    .toList();
            var lines = places.stream()
                    .map(TextPosition::getYDirAdj)
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(lines.get(1) - lines.get(0))
                    .isCloseTo((float) (LetterPrint.HEIGHT_MM / LetterPrint.LINES * POINTS_PER_MM), within(0.2f));
            var full = places.stream()
                    .filter(one -> one.getYDirAdj() == lines.get(1))
                    .toList();
            assertThat(full).hasSize(LetterPrint.CHARACTERS);
            assertThat(full.getFirst().getXDirAdj() / POINTS_PER_MM).isCloseTo(LetterPrint.LEFT_MM, within(0.2));
            var last = full.getLast();
            assertThat((last.getXDirAdj() + last.getFontSizeInPt()) / POINTS_PER_MM)
                    .isCloseTo(LetterPrint.LEFT_MM + LetterPrint.WIDTH_MM, within(0.5));
            assertThat(full.getFirst().getFontSizeInPt()).isEqualTo(16);
            var second = places(document, 2).stream()
                    .filter(one -> one.getUnicode().equals("字"))
                    .toList();
            assertThat((second.getFirst().getYDirAdj() - second.getFirst().getFontSizeInPt()) / POINTS_PER_MM)
                    .isBetween(LetterPrint.TOP_MM, LetterPrint.TOP_MM + LetterPrint.HEIGHT_MM / LetterPrint.LINES);
            assertThat(places(document, 1))
                    .allSatisfy(one -> assertThat(one.getYDirAdj() / POINTS_PER_MM)
                            .isBetween(LetterPrint.TOP_MM, LetterPrint.TOP_MM + LetterPrint.HEIGHT_MM + 12));
        }
    }

    @Test
    void printsABatchWithEachLetterOnAPageOfItsOwn() throws IOException {
        try (var document = Loader.loadPDF(print.of(List.of(letter(BODY), letter(BODY), letter(BODY))))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
    }

    /// A machine without any Chinese type names one that readers of PDF have, and embeds nothing.
    @Test
    void worksWithoutAnyFontOnTheMachine() throws IOException {
        var bare = new LetterPrint(new PrintFonts("STSong-Light", "STSong-Light"));

        try (var document = Loader.loadPDF(bare.of(List.of(letter(BODY))))) {
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                        .isFalse();
            }
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("某公任〔2026〕7号", "现任命你为双林社区驻村民警");
        }
    }

    @Test
    void neverBeginsALineWithAMarkNorTearsANumberApart() {
        var lines = new PrintLines(
                10, one -> one.codePoints().mapToDouble(c -> c < 128 ? 0.5 : 1).sum());

        assertThat(lines.of("一二三四五六七八，九")).containsExactly("\u3000\u3000一二三四五六七", "八，九");
        assertThat(lines.of("一二三四五六2026年")).containsExactly("\u3000\u3000一二三四五六2026", "年");
        assertThat(lines.of("一二三四五六七2026年")).containsExactly("\u3000\u3000一二三四五六七", "2026年");
        assertThat(lines.of("一二三四五六七（八）")).containsExactly("\u3000\u3000一二三四五六七", "（八）");
        assertThat(lines.of("\n甲\n\n乙\n")).containsExactly("\u3000\u3000甲", "\u3000\u3000乙");
    }

    private static Letter letter(String body) {
        return new Letter(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "某公任〔2026〕7号",
                "某市公安局某分局",
                "驻村民警任命书",
                "张三：",
                body,
                LocalDate.of(2026, 11, 27));
    }

    private static List<TextPosition> places(PDDocument document, int page) throws IOException {
        var found = new ArrayList<TextPosition>();
        var reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                found.add(text);
            }
        };
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(document);
        return found;
    }

    private static void picture(PDDocument document, String name) throws IOException {
        Files.createDirectories(Path.of("target/pictures"));
        ImageIO.write(
                new PDFRenderer(document).renderImageWithDPI(0, 96),
                "png",
                Path.of("target/pictures", name + ".png").toFile());
    }
}
