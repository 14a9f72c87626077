package org.cunjing.casework.notice;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.cunjing.access.AllowedToPolice;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NoticeController {

    private final RectificationNotices notices;
    private final NoticePrint print;
    private final ServiceReceipts receipts;
    private final ServiceReceiptPrint receiptPrint;

    NoticeController(
            RectificationNotices notices,
            NoticePrint print,
            ServiceReceipts receipts,
            ServiceReceiptPrint receiptPrint) {
        this.notices = notices;
        this.print = print;
        this.receipts = receipts;
        this.receiptPrint = receiptPrint;
    }

    /// The notice of a hazard, to be signed and handed to the unit.
    @GetMapping(path = "/api/ledger-entries/{id}/notice", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedToPolice
    ResponseEntity<byte[]> downloadNotice(@PathVariable UUID id) {
        var notice = notices.get(id);
        return pdf(notice.number(), print.of(notice));
    }

    /// The paper of a service: one half for the file with both signatures, one for the resident.
    @GetMapping(path = "/api/ledger-entries/{id}/service-receipt", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedToPolice
    ResponseEntity<byte[]> downloadServiceReceipt(@PathVariable UUID id) {
        var receipt = receipts.get(id);
        return pdf(receipt.number(), receiptPrint.of(receipt));
    }

    private static ResponseEntity<byte[]> pdf(String number, byte[] file) {
        var disposition = ContentDisposition.attachment()
                .filename(number + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PDF)
                .body(file);
    }
}
