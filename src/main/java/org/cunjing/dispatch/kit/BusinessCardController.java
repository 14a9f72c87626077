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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Cards to hand out in the village.
@RestController
class BusinessCardController {

    private final BusinessCards cards;
    private final CardPrint print;

    BusinessCardController(BusinessCards cards, CardPrint print) {
        this.cards = cards;
        this.print = print;
    }

    /// Ten cards of a posting on a sheet; the code leads to the village's page at the address the reader uses now.
    @GetMapping(path = "/api/business-cards/{posting}/document", produces = MediaType.APPLICATION_PDF_VALUE)
    @ByLeadersAndOfficers
    ResponseEntity<byte[]> downloadBusinessCards(@PathVariable UUID posting) {
        var origin =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var card = cards.of(posting, origin);
        var disposition = ContentDisposition.attachment()
                .filename("card-%s.pdf".formatted(card.badge()), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PDF)
                .body(print.of(card));
    }
}
