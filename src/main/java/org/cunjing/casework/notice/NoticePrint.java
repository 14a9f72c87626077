package org.cunjing.casework.notice;

import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cunjing.platform.PrintFonts;
import org.cunjing.platform.PrintPage;
import org.springframework.stereotype.Component;

/// Sets a notice on A4: head, findings, demand, remedy, two signatures; below the dashes the reply slip that the unit
/// hands
/// back.
@Component
class NoticePrint {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private final PrintFonts fonts;
    private final NoticeWords words;

    NoticePrint(PrintFonts fonts, NoticeWords words) {
        this.fonts = fonts;
        this.words = words;
    }

    byte[] of(RectificationNotice notice) {
        var bytes = new ByteArrayOutputStream();
        try (var page = new PrintPage(bytes, fonts)) {
            head(page, notice);
            body(page, notice);
            slip(page, notice);
        }
        return bytes.toByteArray();
    }

    private void head(PrintPage page, RectificationNotice notice) {
        page.centre(notice.issuer());
        page.title(words.get(notice.atOnce() ? "title.at-once" : "title"));
        page.right(notice.number());
        page.put(
                notice.unit().isEmpty()
                        ? words.get("unit.blank")
                        : words.get("unit").formatted(notice.unit()));
        var address = notice.address().isEmpty() ? notice.village() : notice.address();
        page.put(words.get("address").formatted(address));
        page.skip();
    }

    private void body(PrintPage page, RectificationNotice notice) {
        page.paragraphs(words.get("finding").formatted(DAY.format(notice.foundOn())));
        page.paragraphs(notice.findings());
        page.paragraphs(
                notice.atOnce()
                        ? words.get("demand.at-once").formatted(notice.basis())
                        : words.get("demand").formatted(notice.basis(), DAY.format(notice.dueOn())));
        page.paragraphs(words.get("remedy"));
        page.skip();
        page.put(words.get("sign.police"));
        page.put(words.get("sign.unit"));
        page.right(notice.issuer());
        page.right(DAY.format(notice.givenOn()));
        page.put(words.get("copies"));
    }

    private void slip(PrintPage page, RectificationNotice notice) {
        page.cut();
        page.centre(words.get("slip"));
        page.put(words.get("slip.number").formatted(notice.number()));
        page.put(words.get("slip.text"));
        page.put(words.get("slip.line"));
        page.put(words.get("slip.line"));
        page.put(words.get("slip.sign"));
    }
}
