package org.cunjing.posting.policy;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Postings count for programmes and campaigns, not for a rule of the work.
public final class NotACampaign extends Refusal {

    private static final long serialVersionUID = 1L;

    NotACampaign(UUID document) {
        super(
                Kind.INVALID,
                "not-a-campaign",
                Map.of(),
                "Document %s is neither programme nor campaign.".formatted(document));
    }
}
