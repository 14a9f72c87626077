package org.cunjing.posting.policy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which postings count for which programme or campaign.
@Service
public class CampaignTags {

    private final CampaignTagStore store;
    private final PolicyDocuments documents;
    private final Postings postings;
    private final Actors actors;

    CampaignTags(CampaignTagStore store, PolicyDocuments documents, Postings postings, Actors actors) {
        this.store = store;
        this.documents = documents;
        this.postings = postings;
        this.actors = actors;
    }

    public record Tag(UUID posting, UUID document) {}

    @Transactional(readOnly = true)
    public List<Tag> list() {
        return store.list();
    }

    /// Lets a posting count for these programmes and campaigns and no others.
    ///
    /// @throws NotACampaign if one of them is a rule of the work
    /// @throws NotFound if there is no such posting or document
    @Transactional
    public void set(UUID posting, Collection<UUID> campaigns) {
        Personnel.require(actors);
        postings.get(posting);
        campaigns.forEach(this::requireCampaign);
        store.replace(posting, List.copyOf(campaigns));
    }

    /// Lets all postings of a batch count for a programme or campaign.
    ///
    /// @return how many did not yet
    @Transactional
    public int addBatch(UUID campaign, UUID batch) {
        Personnel.require(actors);
        requireCampaign(campaign);
        var found = postings.ofBatch(batch).stream().map(Posting::id).toList();
        if (found.isEmpty()) {
            throw new NotFound("batch", batch);
        }
        return store.add(campaign, found);
    }

    /// What has counted for it so far, the latest first. For personnel, who reports it.
    @Transactional(readOnly = true)
    public List<Posting> postingsOf(UUID campaign) {
        Personnel.require(actors);
        requireCampaign(campaign);
        return store.postingsOf(campaign);
    }

    private void requireCampaign(UUID document) {
        if (!documents.get(document).countsPostings()) {
            throw new NotACampaign(document);
        }
    }
}
