package org.cunjing.posting.handover;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPoliceAndCommittee;
import org.cunjing.access.Role;
import org.cunjing.posting.OpenItem;
import org.cunjing.posting.handover.HandoverViews.HandoverView;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The pack of a handover and the signatures under it.
@RestController
@RequestMapping("/api/handovers/{id}")
class SignatureController {

    private final Signatures signatures;
    private final HandoverViews views;

    SignatureController(Signatures signatures, HandoverViews views) {
        this.signatures = signatures;
        this.views = views;
    }

    /// Shows what went along, by kind, as it stood at the handover.
    @GetMapping("/pack")
    @AllowedToPoliceAndCommittee
    Map<String, List<OpenItem>> showHandoverPack(@PathVariable UUID id) {
        return signatures.pack(id);
    }

    /// Signs as giver, taker or committee, with the own account; again changes nothing.
    @PostMapping("/signature")
    @AllowedTo({Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER, Role.COMMITTEE})
    HandoverView signHandover(@PathVariable UUID id, @RequestBody @Validated SignatureForm form) {
        var remark = form.remark();
        return views.of(List.of(signatures.sign(id, remark == null || remark.isBlank() ? null : remark.strip())))
                .getFirst();
    }

    record SignatureForm(@Nullable @Size(max = 500) String remark) {}
}
