package org.cunjing.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.ReadLog;
import org.cunjing.posting.CommitteePost.Approval;
import org.cunjing.posting.CommitteePost.Kind;
import org.cunjing.roster.Officers;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Posts in the villages' committees. Party membership decides the kind; it is read here, by personnel, with a note of
/// the look, and stored nowhere.
@Service
public class CommitteePosts {

    private final CommitteePostStore store;
    private final Officers officers;
    private final ReadLog readLog;
    private final Actors actors;
    private final Uuid7 ids;

    CommitteePosts(CommitteePostStore store, Officers officers, ReadLog readLog, Actors actors, Uuid7 ids) {
        this.store = store;
        this.officers = officers;
        this.readLog = readLog;
        this.actors = actors;
        this.ids = ids;
    }

    /// Gives the officer of a posting the post that the rule says, for as long as the posting lasts.
    ///
    /// @param documentNumber null: the approval is recorded later
    @Transactional
    public CommitteePost appoint(Posting posting, @Nullable String documentNumber, @Nullable String approvedBy) {
        Personnel.require(actors);
        var post = new CommitteePost(
                ids.next(),
                posting.id(),
                posting.villageId(),
                posting.officerId(),
                isMember(posting.officerId()) ? Kind.DEPUTY_SECRETARY : Kind.ASSISTANT_TO_DIRECTOR,
                documentNumber,
                documentNumber == null ? null : approvedBy,
                null,
                posting.firstDay(),
                posting.lastDay());
        store.add(post);
        return post;
    }

    /// Records the approval, with which the post is taken up; may give a member the other post for a reason.
    ///
    /// @throws PostNeedsMembership if a deputy secretary would not be a member
    /// @throws NotFound if there is no such post or document
    @Transactional
    public CommitteePost approve(UUID id, Approval approval) {
        Personnel.require(actors);
        var post = get(id);
        var kind = approval.kind() == null ? post.kind() : approval.kind();
        if (kind == Kind.DEPUTY_SECRETARY && !isMember(post.officerId())) {
            throw new PostNeedsMembership(id);
        }
        var document = approval.documentId();
        if (document != null && !store.hasDocument(document)) {
            throw new NotFound("policy-document", document);
        }
        store.approve(id, approval, kind);
        return get(id);
    }

    /// @throws NotFound if there is none
    @Transactional(readOnly = true)
    public CommitteePost get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("committee-post", id));
    }

    @Transactional(readOnly = true)
    public List<CommitteePost> listOn(LocalDate day) {
        return store.listOn(day);
    }

    private boolean isMember(UUID officer) {
        readLog.looked("roster.officer", officer, "membership", "committee-post");
        return officers.isPartyMember(officer);
    }
}
