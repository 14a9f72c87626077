package org.cunjing.community.partner;

import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.cunjing.platform.PrintFonts;
import org.cunjing.platform.PrintPage;
import org.cunjing.platform.PrintWords;
import org.springframework.stereotype.Component;

/// Sets an agreement on A4, in Chinese, to be signed by both sides.
@Component
class AgreementPrint {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private final PrintFonts fonts;
    private final Properties words = PrintWords.of("/community/agreement.properties");

    AgreementPrint(PrintFonts fonts) {
        this.fonts = fonts;
    }

    byte[] of(PartnerAgreement agreement, CommunityPartner partner, String village, String bureau) {
        var bytes = new ByteArrayOutputStream();
        try (var page = new PrintPage(bytes, fonts)) {
            page.title(word("title"));
            page.put(word("police").formatted(bureau, village));
            page.put(word("partner").formatted(partner.name()));
            page.skip();
            page.paragraphs(word("contribution").formatted(agreement.contribution()));
            page.paragraphs(word("term").formatted(DAY.format(agreement.firstDay()), DAY.format(agreement.lastDay())));
            page.paragraphs(word("no-powers"));
            page.paragraphs(word("no-cases"));
            page.paragraphs(word("exit"));
            page.paragraphs(word("data"));
            page.skip();
            page.put(word("sign.police"));
            page.put(word("sign.partner"));
        }
        return bytes.toByteArray();
    }

    private String word(String name) {
        return Objects.requireNonNull(words.getProperty(name), name);
    }
}
