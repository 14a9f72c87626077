package org.cunjing.dispatch.kit;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.cunjing.dispatch.ByLeadersAndOfficers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Books to print and bind, A5, on both sides.
@RestController
class BookController {

    private final Handbooks handbooks;
    private final HandbookPrint handbookPrint;
    private final Notebooks notebooks;
    private final NotebookPrint notebookPrint;

    BookController(Handbooks handbooks, HandbookPrint handbookPrint, Notebooks notebooks, NotebookPrint notebookPrint) {
        this.handbooks = handbooks;
        this.handbookPrint = handbookPrint;
        this.notebooks = notebooks;
        this.notebookPrint = notebookPrint;
    }

    /// The latest work package of a posting as a book.
    @GetMapping(path = "/api/handbooks/{posting}/document", produces = MediaType.APPLICATION_PDF_VALUE)
    @ByLeadersAndOfficers
    ResponseEntity<byte[]> downloadHandbook(@PathVariable UUID posting) {
        var book = handbooks.of(posting);
        return pdf("handbook-%s-v%d.pdf".formatted(book.bearer().badge(), book.version()), handbookPrint.of(book));
    }

    /// Empty pages for the weeks of a term.
    @GetMapping(path = "/api/notebooks/{posting}/document", produces = MediaType.APPLICATION_PDF_VALUE)
    @ByLeadersAndOfficers
    ResponseEntity<byte[]> downloadNotebook(@PathVariable UUID posting) {
        var book = notebooks.of(posting);
        return pdf("notebook-%s.pdf".formatted(book.bearer().badge()), notebookPrint.of(book));
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] bytes) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PDF)
                .body(bytes);
    }
}
