package org.cunjing.casework.brief;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.cunjing.casework.brief.SecurityBrief.BriefFigure;
import org.cunjing.casework.brief.SecurityBrief.BriefGroup;
import org.cunjing.casework.brief.SecurityBrief.Frozen;
import org.cunjing.casework.brief.SecurityBrief.Trend;
import org.cunjing.platform.PrintFonts;
import org.cunjing.platform.PrintPage;
import org.cunjing.platform.PrintWords;
import org.springframework.stereotype.Component;

/// Sets a brief on one page of A4, to be read out and hung up.
@Component
class BriefPrint {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private final PrintFonts fonts;
    private final Properties words = PrintWords.of("/casework/brief.properties");
    private final ZoneId zone;

    BriefPrint(PrintFonts fonts, ZoneId zone) {
        this.fonts = fonts;
        this.zone = zone;
    }

    byte[] of(Frozen frozen, String village) {
        var bytes = new ByteArrayOutputStream();
        var brief = frozen.brief();
        try (var page = new PrintPage(bytes, fonts)) {
            page.title(word("title").formatted(village));
            page.centre("%s—%s".formatted(DAY.format(brief.firstDay()), DAY.format(brief.lastDay())));
            page.skip();
            brief.counts().forEach(group -> put(page, group));
            page.put(word("work"));
            page.paragraphs(brief.work().stream()
                    .map(one -> word("work.line").formatted(word("work." + one.kind()), one.count(), one.before()))
                    .collect(Collectors.joining(word("stop"), "", word("end"))));
            page.skip();
            page.paragraphs(word("hidden"));
            page.right(frozen.by());
            page.right(DAY.format(LocalDate.ofInstant(frozen.at(), zone)));
        }
        return bytes.toByteArray();
    }

    private void put(PrintPage page, BriefGroup group) {
        page.put(word("group")
                .formatted(
                        word(group.kind()),
                        words(group.total()),
                        words(group.totalBefore()),
                        word("trend." + group.trend())));
        group.lines()
                .forEach(line -> page.put(word("line")
                        .formatted(
                                word(group.kind() + "." + line.kind()),
                                words(line.figure()),
                                words(line.before()),
                                line.trend() == Trend.UNKNOWN ? "" : word("trend." + line.trend()))));
        page.skip();
    }

    private String words(BriefFigure figure) {
        return switch (figure.shown()) {
            case EXACT -> String.valueOf(figure.count());
            case FEW -> word("few");
            case WITHHELD -> word("withheld");
        };
    }

    private String word(String name) {
        return Objects.requireNonNull(words.getProperty(name), name);
    }
}
