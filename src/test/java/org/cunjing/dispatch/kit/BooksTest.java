package org.cunjing.dispatch.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cunjing.dispatch.kit.Handbook.Chapter;
import org.cunjing.dispatch.kit.Handbook.Line;
import org.cunjing.platform.PrintFonts;
import org.cunjing.posting.Duty;
import org.cunjing.posting.Posting;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The books as a reader of PDF sees them. Pictures lie in target/pictures.
class BooksTest {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final int DPI = 100;
    private static final Bearer BEARER = new Bearer("某市公安局某分局", "城东派出所", "双林社区", "张三", "012345", "028-83001234");

    private final HandbookWords words = new HandbookWords();
    private final PrintFonts fonts = new PrintFonts("", "");

    @Test
    void leadsFromTheContentsToThePageOnWhichEachChapterBegins() throws IOException {
        var chapters = IntStream.rangeClosed(1, 6)
                .mapToObj(n ->
                        new Chapter("第" + n + "章节", Collections.nCopies(12, new Line("派出所值班", "028-8300 ".repeat(9)))))
                .toList();
        try (var document = Loader.loadPDF(
                new HandbookPrint(fonts, words).of(new Handbook(BEARER, 3, LocalDate.of(2022, 11, 27), chapters)))) {
            pictures(document, "handbook");
            var cover = page(document, 1);
            assertThat(cover).contains("双林社区", "张三", "012345", "第3版", "2022-11-27", "028-83001234");
            var contents = raw(document, 2);
            for (int n = 1; n <= 6; n++) {
                var entry = Pattern.compile("第" + n + "章节\\s+(\\d+)").matcher(contents);
                assertThat(entry.find()).as("chapter %d is listed", n).isTrue();
                assertThat(page(document, Integer.parseInt(entry.group(1))))
                        .as("chapter %d", n)
                        .contains("第" + n + "章节");
            }
            assertThat(document.getNumberOfPages() % 2)
                    .as("sheets of two sides")
                    .isZero();
        }
    }

    @Test
    void isSetOnA5WithinItsMargins() throws IOException {
        var wide = new Chapter("超长", List.of(new Line("标签".repeat(40), "内容abcdefghij".repeat(60))));
        try (var document = Loader.loadPDF(new HandbookPrint(fonts, words)
                .of(new Handbook(BEARER, 1, LocalDate.of(2022, 11, 27), List.of(wide))))) {
            for (int n = 0; n < document.getNumberOfPages(); n++) {
                var box = document.getPage(n).getMediaBox();
                assertThat(box.getWidth() / POINTS_PER_MM).isCloseTo(148, within(0.5));
                assertThat(box.getHeight() / POINTS_PER_MM).isCloseTo(210, within(0.5));
                staysInside(new PDFRenderer(document).renderImageWithDPI(n, DPI), n + 1);
            }
        }
    }

    @Test
    void givesEachWeekTwoFacingPages() throws IOException {
        var monday = LocalDate.of(2022, 10, 3);
        var book = new Notebook(
                BEARER,
                List.of(new Line("派出所值班", "城东派出所  028-83001234")),
                monday,
                LocalDate.of(2022, 12, 31),
                Set.of(monday),
                Set.of(LocalDate.of(2022, 10, 8)));
        try (var document = Loader.loadPDF(new NotebookPrint(fonts, words).of(book))) {
            pictures(document, "notebook");
            assertThat(document.getNumberOfPages())
                    .as("cover, numbers, notes, 13 weeks, notes")
                    .isEqualTo(30);
            assertThat(page(document, 2)).contains("028-83001234");
            for (int week = 1; week <= 13; week++) {
                int left = 2 + 2 * week;
                assertThat(page(document, left)).contains("第" + week + "周", "上午", "周日");
                assertThat(page(document, left + 1)).contains("第" + week + "周", "联络员", "服务员", "走访", "承诺", "跟进");
            }
            assertThat(page(document, 4)).contains("休", "班", "10-8");
            for (int n = 0; n < document.getNumberOfPages(); n++) {
                staysInside(new PDFRenderer(document).renderImageWithDPI(n, DPI), n + 1);
            }
        }
    }

    @Test
    void lastsForTheTermOrAYear() {
        var today = LocalDate.of(2022, 6, 15);
        var term = posting(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
        var open = posting(LocalDate.of(2019, 5, 5), null);
        var over = posting(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));

        assertThat(Notebooks.lastDay(term, today)).isEqualTo("2022-12-31");
        assertThat(Notebooks.firstDay(term, Notebooks.lastDay(term, today))).isEqualTo("2022-01-01");
        assertThat(Notebooks.lastDay(open, today)).isEqualTo("2023-06-14");
        assertThat(Notebooks.firstDay(open, Notebooks.lastDay(open, today))).isEqualTo(today);
        assertThat(Notebooks.lastDay(over, today)).isEqualTo("2023-06-14");
        assertThat(LocalDate.of(2022, 10, 3).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }

    /// A word that the screens change must change on paper.
    @Test
    void namesThingsAsTheScreensDo() throws IOException {
        var named = JsonMapper.builder()
                .build()
                .readTree(Files.readString(Path.of("web/src/features/dispatch/locales/zh-CN.json")))
                .get("package");
        for (var list : List.of("sections", "facts", "values", "needs", "posts", "openKinds", "days")) {
            named.get(list)
                    .properties()
                    .forEach(entry -> assertThat(words.word(list + "." + entry.getKey()))
                            .isEqualTo(entry.getValue().asString()));
        }
    }

    private static Posting posting(LocalDate first, @org.jspecify.annotations.Nullable LocalDate end) {
        return new Posting(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Duty.POSTED, first, null, null, end);
    }

    /// Nothing nearer to an edge than seven millimetres: printers leave that much white.
    private static void staysInside(BufferedImage page, int number) {
        int edge = (int) (7 * DPI / 25.4);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                boolean rim = x < edge || y < edge || x >= page.getWidth() - edge || y >= page.getHeight() - edge;
                if (rim) {
                    assertThat(page.getRGB(x, y) & 0xFF)
                            .as("page %d at %d, %d", number, x, y)
                            .isGreaterThan(0xF0);
                }
            }
        }
    }

    private static String page(PDDocument document, int number) throws IOException {
        return raw(document, number).replaceAll("[\\s　]", "");
    }

    private static String raw(PDDocument document, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }

    private static void pictures(PDDocument document, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "pictures"));
        for (int n = 0; n < Math.min(6, document.getNumberOfPages()); n++) {
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(n, DPI),
                    "png",
                    folder.resolve("%s-%d.png".formatted(name, n + 1)).toFile());
        }
    }
}
