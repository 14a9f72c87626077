package org.cunjing.community.call;

import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.cunjing.platform.PrintFonts;
import org.cunjing.platform.PrintPage;
import org.cunjing.platform.PrintWords;
import org.springframework.stereotype.Component;

/// Sets a certificate on A4, in Chinese.
@Component
class CertificatePrint {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final int HOUR = 60;

    private final PrintFonts fonts;
    private final Properties words = PrintWords.of("/community/certificate.properties");

    CertificatePrint(PrintFonts fonts) {
        this.fonts = fonts;
    }

    byte[] of(Certificate thanks) {
        var bytes = new ByteArrayOutputStream();
        try (var page = new PrintPage(bytes, fonts)) {
            page.skip();
            page.title(word("title"));
            page.skip();
            page.put(word("to").formatted(thanks.name()));
            page.paragraphs(word("text").formatted(thanks.times(), thanks.minutes() / HOUR, thanks.minutes() % HOUR));
            page.paragraphs(word("thanks"));
            page.skip();
            page.right(thanks.bureau());
            page.right(DAY.format(thanks.day()));
            page.skip();
            page.paragraphs(word("note"));
        }
        return bytes.toByteArray();
    }

    private String word(String name) {
        return Objects.requireNonNull(words.getProperty(name), name);
    }
}
