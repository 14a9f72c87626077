package org.cunjing.dispatch.kit;

import java.util.List;
import java.util.stream.IntStream;
import org.cunjing.dispatch.kit.Handbook.Chapter;
import org.cunjing.dispatch.kit.Handbook.Line;
import org.cunjing.platform.PrintFonts;
import org.springframework.stereotype.Component;

/// Sets a handbook: cover, contents with page numbers, then chapter by chapter in two columns, labels and texts.
@Component
class HandbookPrint {

    private static final double LABEL_MM = 34;
    private static final double GAP_MM = 3;
    private static final double STEP_MM = 5.4;
    private static final float SIZE = 9.5f;
    private static final double LOWEST_MM = BookPages.HEIGHT_MM - BookPages.BOTTOM_MM;
    /// A heading is not left alone at the foot of a page.
    private static final double LONELY_MM = 30;

    private final PrintFonts fonts;
    private final HandbookWords words;

    HandbookPrint(PrintFonts fonts, HandbookWords words) {
        this.fonts = fonts;
        this.words = words;
    }

    byte[] of(Handbook book) {
        return new Setting(book).print();
    }

    private final class Setting {

        private final Handbook book;
        private final BookPages pages;
        private final BookLines labels;
        private final BookLines texts;
        private int page;
        private double y;

        Setting(Handbook book) {
            this.book = book;
            var version = words.word("version").formatted(book.version(), book.madeOn());
            this.pages = new BookPages(
                    fonts.text(),
                    fonts.title(),
                    "%s　%s　%s".formatted(words.word("handbook"), book.bearer().village(), version));
            this.labels = new BookLines(LABEL_MM, one -> pages.widthMm(one, SIZE));
            this.texts = new BookLines(BookPages.TEXT_MM - LABEL_MM - GAP_MM, one -> pages.widthMm(one, SIZE));
        }

        byte[] print() {
            cover();
            int contents = pages.turn();
            turn();
            var begins = book.chapters().stream().map(this::chapter).toList();
            contents(contents, begins);
            if (pages.count() % 2 == 1) {
                pages.turn();
            }
            return pages.print();
        }

        private void cover() {
            int cover = pages.turn();
            var who = book.bearer();
            pages.textCentred(cover, who.bureau(), 13, 40);
            pages.titleCentred(cover, words.word("handbook"), 26, 66);
            pages.titleCentred(cover, who.village(), 18, 84);
            pages.textCentred(cover, who.station(), 11, 120);
            pages.textCentred(cover, words.word("officer").formatted(who.name(), who.badge()), 11, 128);
            pages.textCentred(cover, words.word("duty").formatted(who.dutyPhone()), 11, 136);
            pages.textCentred(cover, words.word("version").formatted(book.version(), book.madeOn()), 11, 152);
            pages.textCentred(cover, words.word("kept"), 8, 196);
        }

        private void contents(int contents, List<Integer> begins) {
            double left = BookPages.leftOf(contents);
            pages.title(contents, words.word("contents"), 15, left, BookPages.TOP_MM + 8);
            IntStream.range(0, begins.size()).forEach(n -> {
                double baseline = BookPages.TOP_MM + 22 + 9 * n;
                var number = Integer.toString(begins.get(n));
                double right = left + BookPages.TEXT_MM;
                pages.text(contents, book.chapters().get(n).title(), 11, left, baseline);
                pages.text(contents, number, 11, right - pages.widthMm(number, 11), baseline);
                pages.line(contents, left, baseline + 2.5, right, baseline + 2.5, 0.3f);
            });
        }

        /// @return the page on which it begins
        private int chapter(Chapter chapter) {
            if (y > LOWEST_MM - LONELY_MM) {
                turn();
            }
            int begins = page;
            y += 8;
            pages.title(page, chapter.title(), 14, BookPages.leftOf(page), y);
            y += 2.5;
            pages.line(page, BookPages.leftOf(page), y, BookPages.leftOf(page) + BookPages.TEXT_MM, y, 0.8f);
            chapter.lines().forEach(this::line);
            y += 4;
            return begins;
        }

        private void line(Line line) {
            var left = labels.of(line.label());
            var right = texts.of(line.text());
            double high = STEP_MM * Math.max(left.size(), right.size());
            if (y + high > LOWEST_MM && high < LOWEST_MM - BookPages.TOP_MM) {
                turn();
            }
            for (int n = 0; n < Math.max(left.size(), right.size()); n++) {
                if (y + STEP_MM > LOWEST_MM) {
                    turn();
                }
                y += STEP_MM;
                double edge = BookPages.leftOf(page);
                if (n < left.size()) {
                    pages.text(page, left.get(n), SIZE, edge, y);
                }
                if (n < right.size()) {
                    pages.text(page, right.get(n), SIZE, edge + LABEL_MM + GAP_MM, y);
                }
            }
            y += 1.6;
            pages.line(page, BookPages.leftOf(page), y, BookPages.leftOf(page) + BookPages.TEXT_MM, y, 0.2f);
        }

        private void turn() {
            page = pages.turn();
            y = BookPages.TOP_MM;
        }
    }
}
