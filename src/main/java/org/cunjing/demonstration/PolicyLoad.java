package org.cunjing.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.cunjing.posting.policy.CampaignTags;
import org.cunjing.posting.policy.PolicyDocument;
import org.cunjing.posting.policy.PolicyDocument.Kind;
import org.cunjing.posting.policy.PolicyDocuments;
import org.cunjing.posting.policy.PolicyDocuments.NewDocument;
import org.cunjing.posting.policy.PolicyDocuments.NewVersion;
import org.cunjing.posting.selection.Batch;
import org.cunjing.posting.selection.Batches;
import org.springframework.stereotype.Component;

/// The documents that the bureau's work rests on, and what the first batch counted for.
@Component
class PolicyLoad {

    private static final Pattern PARTS = Pattern.compile(";");
    private static final Pattern COMMA = Pattern.compile(",");

    private final PolicyDocuments documents;
    private final CampaignTags tags;
    private final Batches batches;
    private final Words words = new Words();

    PolicyLoad(PolicyDocuments documents, CampaignTags tags, Batches batches) {
        this.documents = documents;
        this.tags = tags;
        this.batches = batches;
    }

    void load(Identities ids) {
        var first = batches.list().stream().map(Batch::id).findFirst().orElseThrow();
        var lines = words.list("documents");
        for (int i = 0; i < lines.size(); i++) {
            var document = register(ids, i, PARTS.split(lines.get(i), -1));
            if (document.countsPostings()) {
                tags.addBatch(document.id(), first);
            }
        }
    }

    private PolicyDocument register(Identities ids, int number, String[] parts) {
        var versions = words.list("document." + number).stream()
                .map(PolicyLoad::version)
                .toList();
        var document = documents.register(new NewDocument(
                ids.of("document", Integer.toString(number)),
                Kind.valueOf(parts[0]),
                parts[1],
                List.of(COMMA.split(parts[2], -1)),
                versions.getFirst()));
        versions.stream().skip(1).forEach(version -> documents.publish(document.id(), version));
        if (!parts[3].isEmpty()) {
            documents.end(document.id(), LocalDate.parse(parts[3]));
        }
        return document;
    }

    private static NewVersion version(String line) {
        var parts = PARTS.split(line, -1);
        return new NewVersion(parts[0], LocalDate.parse(parts[1]), parts[2]);
    }
}
