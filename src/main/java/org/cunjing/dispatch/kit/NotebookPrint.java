package org.cunjing.dispatch.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.cunjing.platform.PrintFonts;
import org.springframework.stereotype.Component;

/// Sets a notebook: cover, duty numbers, a page for notes, then two facing pages for each week, the days on the left
/// and
/// the six roles, visits, promises and follow-ups on the right.
@Component
class NotebookPrint {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M-d");
    private static final double TOP_MM = BookPages.TOP_MM + 12;
    private static final double LOWEST_MM = BookPages.HEIGHT_MM - BookPages.BOTTOM_MM;
    private static final double DAY_MM = 17;
    private static final double ROLE_MM = 12;
    private static final double RULED_MM = 8.5;
    private static final float SIZE = 9;

    private final PrintFonts fonts;
    private final HandbookWords words;

    NotebookPrint(PrintFonts fonts, HandbookWords words) {
        this.fonts = fonts;
        this.words = words;
    }

    byte[] of(Notebook book) {
        var setting = new Setting(book);
        setting.cover();
        setting.phones();
        setting.notes();
        var mondays = book.mondays();
        for (int n = 0; n < mondays.size(); n++) {
            setting.days(n + 1, mondays.get(n));
            setting.work(n + 1, mondays.get(n));
        }
        setting.notes();
        return setting.pages.print();
    }

    private final class Setting {

        private final Notebook book;
        private final BookPages pages;

        Setting(Notebook book) {
            this.book = book;
            this.pages = new BookPages(
                    fonts.text(),
                    fonts.title(),
                    "%s　%s".formatted(words.word("notebook"), book.bearer().village()));
        }

        void cover() {
            int page = pages.turn();
            var who = book.bearer();
            pages.textCentred(page, who.bureau(), 13, 40);
            pages.titleCentred(page, words.word("notebook"), 26, 66);
            pages.titleCentred(page, who.village(), 18, 84);
            pages.textCentred(page, who.station(), 11, 120);
            pages.textCentred(page, words.word("officer").formatted(who.name(), who.badge()), 11, 128);
            pages.textCentred(page, words.word("duty").formatted(who.dutyPhone()), 11, 136);
            pages.textCentred(page, words.word("term").formatted(book.firstMonday(), book.lastDay()), 11, 152);
            pages.textCentred(page, words.word("kept"), 8, 196);
        }

        void phones() {
            int page = head(words.word("phones"));
            double left = BookPages.leftOf(page);
            double y = TOP_MM + 4;
            var labels = new BookLines(BookPages.TEXT_MM - 36, one -> pages.widthMm(one, SIZE));
            for (var line : book.phones()) {
                var said = labels.of(line.label() + "　" + line.text().replaceAll("\\s*[\\d-]+$", ""));
                if (y + said.size() * 5.0 + 2 > LOWEST_MM) {
                    break;
                }
                var phone = line.text().replaceAll("^.*?([\\d-]+)$", "$1");
                pages.text(page, phone, SIZE, left + BookPages.TEXT_MM - pages.widthMm(phone, SIZE), y);
                for (var one : said) {
                    pages.text(page, one, SIZE, left, y);
                    y += 5;
                }
                pages.line(page, left, y - 2.5, left + BookPages.TEXT_MM, y - 2.5, 0.2f);
                y += 2;
            }
        }

        void notes() {
            ruled(head(words.word("notes")), TOP_MM + 2, LOWEST_MM);
        }

        void days(int week, LocalDate monday) {
            int page = head(week(week, monday));
            double left = BookPages.leftOf(page);
            double right = left + BookPages.TEXT_MM;
            double part = (BookPages.TEXT_MM - DAY_MM) / 3;
            double step = (LOWEST_MM - TOP_MM - 6) / 7;
            var parts = List.of("morning", "afternoon", "evening");
            for (int n = 0; n < parts.size(); n++) {
                pages.text(page, words.word(parts.get(n)), SIZE, left + DAY_MM + part * n + 2, TOP_MM + 3.5);
            }
            var names = List.of(words.word("weekdays").split("、"));
            for (int n = 0; n < 7; n++) {
                double y = TOP_MM + 6 + step * n;
                var day = monday.plusDays(n);
                pages.line(page, left, y, right, y, 0.4f);
                pages.text(page, names.get(n), SIZE, left + 1, y + 5);
                pages.text(page, day.format(DAY), SIZE, left + 1, y + 10);
                if (book.resting().contains(day)) {
                    pages.text(page, words.word("rest"), SIZE, left + 1, y + 15);
                } else if (book.working().contains(day)) {
                    pages.text(page, words.word("work"), SIZE, left + 1, y + 15);
                }
            }
            pages.line(page, left, LOWEST_MM, right, LOWEST_MM, 0.4f);
            for (int n = 0; n < 3; n++) {
                double x = left + DAY_MM + part * n;
                pages.line(page, x, TOP_MM, x, LOWEST_MM, 0.4f);
            }
        }

        void work(int week, LocalDate monday) {
            int page = head(week(week, monday));
            double left = BookPages.leftOf(page);
            double right = left + BookPages.TEXT_MM;
            double y = TOP_MM;
            pages.text(page, words.word("roles"), SIZE, left, y + 3.5);
            pages.text(page, words.word("roleDone"), SIZE, left + 24, y + 3.5);
            pages.text(page, words.word("roleProof"), SIZE, right - 18, y + 3.5);
            y += 6;
            for (var role : words.six()) {
                pages.line(page, left, y, right, y, 0.4f);
                pages.text(page, role, SIZE, left + 1, y + 7.5);
                y += ROLE_MM;
            }
            pages.line(page, left, y, right, y, 0.4f);
            pages.line(page, left + 22, TOP_MM, left + 22, y, 0.4f);
            pages.line(page, right - 20, TOP_MM, right - 20, y, 0.4f);
            double block = (LOWEST_MM - y) / 3;
            for (var key : List.of("visits", "promises", "followUps")) {
                pages.text(page, words.word(key), SIZE, left, y + 5.5);
                ruled(page, y + 6, y + block);
                y += block;
            }
        }

        private String week(int week, LocalDate monday) {
            return words.word("week").formatted(week, monday, monday.plusDays(6).format(DAY));
        }

        private int head(String words) {
            int page = pages.turn();
            pages.title(page, words, 12, BookPages.leftOf(page), BookPages.TOP_MM + 6);
            return page;
        }

        private void ruled(int page, double from, double to) {
            double left = BookPages.leftOf(page);
            for (double y = from + RULED_MM; y <= to; y += RULED_MM) {
                pages.line(page, left, y, left + BookPages.TEXT_MM, y, 0.2f);
            }
        }
    }
}
