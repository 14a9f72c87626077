package org.cunjing.casework.notice;

import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cunjing.casework.notice.ServiceReceipt.Done;
import org.cunjing.platform.PrintFonts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sets the paper of a service on A4: above the dashes for the file, with both signatures; below them for the resident.
@Component
class ServiceReceiptPrint {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private final PrintFonts fonts;
    private final NoticeWords words;

    ServiceReceiptPrint(PrintFonts fonts, NoticeWords words) {
        this.fonts = fonts;
        this.words = words;
    }

    byte[] of(ServiceReceipt receipt) {
        var bytes = new ByteArrayOutputStream();
        try (var page = new NoticePage(bytes, fonts)) {
            half(page, receipt, "receipt.file");
            page.cut();
            half(page, receipt, "receipt.resident");
        }
        return bytes.toByteArray();
    }

    private void half(NoticePage page, ServiceReceipt receipt, String whose) {
        page.title(words.get("receipt.title"));
        page.right(words.get(whose).formatted(receipt.number()));
        page.put(words.get("receipt.matter").formatted(receipt.matter(), receipt.personTimes()));
        page.put(words.get("receipt.taken")
                .formatted(DAY.format(receipt.takenOn()), receipt.officer(), receipt.badge()));
        if (receipt.authorised() != null) {
            page.put(words.get(receipt.authorised() ? "receipt.authorised" : "receipt.unauthorised"));
            put(page, "receipt.collected", receipt.collected());
        }
        put(page, "receipt.handed-over", receipt.handedOver());
        page.put(words.get("receipt.sign.resident"));
        page.put(words.get("receipt.sign.officer"));
        page.paragraphs(words.get("receipt.note").formatted(receipt.issuer(), receipt.phone()));
    }

    private void put(NoticePage page, String what, @Nullable Done done) {
        page.paragraphs(
                done == null
                        ? words.get(what + ".blank")
                        : words.get(what).formatted(DAY.format(done.day()), done.reference()));
    }
}
