package org.cunjing.posting;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// This post is open to nobody but a member; seen by personnel only, since it tells what is not public.
public final class PostNeedsMembership extends Refusal {

    private static final long serialVersionUID = 1L;

    PostNeedsMembership(UUID post) {
        super(Kind.INVALID, "post-needs-membership", Map.of("post", post), "Post %s stays as it is.".formatted(post));
    }
}
