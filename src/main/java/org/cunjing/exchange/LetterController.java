package org.cunjing.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.roster.Officers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LetterController {

    private final Letters letters;
    private final LetterPrint print;
    private final Officers officers;

    LetterController(Letters letters, LetterPrint print, Officers officers) {
        this.letters = letters;
        this.print = print;
        this.officers = officers;
    }

    @GetMapping("/api/letter-form")
    @AllowedTo(Role.BUREAU_OFFICE)
    LetterFormView showLetterForm() {
        return LetterFormView.of(letters.form());
    }

    /// Letters that were issued stay as they are.
    @PutMapping("/api/letter-form")
    @AllowedTo(Role.BUREAU_OFFICE)
    LetterFormView changeLetterForm(@RequestBody @Validated LetterFormForm form) {
        return LetterFormView.of(
                letters.put(new LetterForm(form.issuer(), form.title(), form.numbering(), form.body())));
    }

    @GetMapping("/api/batches/{batch}/letters")
    @AllowedTo(Role.BUREAU_OFFICE)
    List<LetterView> listLettersOfBatch(@PathVariable UUID batch) {
        return views(letters.ofBatch(batch));
    }

    /// Issues a letter for each posting of the batch that has none.
    @PostMapping("/api/batches/{batch}/letters")
    @AllowedTo(Role.BUREAU_OFFICE)
    List<LetterView> issueLetters(@PathVariable UUID batch) {
        return views(letters.issue(batch));
    }

    /// All letters of a batch in one document.
    @GetMapping(path = "/api/batches/{batch}/letters/document", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedTo(Role.BUREAU_OFFICE)
    ResponseEntity<byte[]> downloadLetters(@PathVariable UUID batch) {
        var all = letters.ofBatch(batch);
        if (all.isEmpty()) {
            throw new LettersTooEarly(batch);
        }
        return document("letters-%s.pdf".formatted(all.getFirst().issuedOn()), all);
    }

    @GetMapping("/api/my-letters")
    @AllowedTo(Role.POSTED_OFFICER)
    List<LetterView> listMyLetters() {
        return views(letters.mine());
    }

    /// One letter: for personnel any, for an officer the own one.
    @GetMapping(path = "/api/letters/{posting}/document", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedTo({Role.BUREAU_OFFICE, Role.POSTED_OFFICER})
    ResponseEntity<byte[]> downloadLetter(@PathVariable UUID posting) {
        var letter = letters.get(posting);
        return document(letter.number() + ".pdf", List.of(letter));
    }

    private ResponseEntity<byte[]> document(String name, List<Letter> all) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PDF)
                .body(print.of(all));
    }

    private List<LetterView> views(List<Letter> all) {
        var known = officers.byId(all.stream().map(Letter::officerId).toList());
        return all.stream()
                .map(one -> new LetterView(
                        one.id(),
                        one.number(),
                        one.officerId(),
                        known.containsKey(one.officerId())
                                ? known.get(one.officerId()).name()
                                : "",
                        one.issuedOn()))
                .toList();
    }

    record LetterFormForm(
            @NotBlank @Size(max = 60) String issuer,
            @NotBlank @Size(max = 40) String title,
            @NotBlank @Size(max = 60) String numbering,
            @NotBlank @Size(max = 2_000) String body) {}

    record LetterFormView(String issuer, String title, String numbering, String body) {

        static LetterFormView of(LetterForm form) {
            return new LetterFormView(form.issuer(), form.title(), form.numbering(), form.body());
        }
    }

    /// @param postingId by which the document is fetched
    record LetterView(UUID postingId, String number, UUID officerId, String officerName, LocalDate issuedOn) {}
}
