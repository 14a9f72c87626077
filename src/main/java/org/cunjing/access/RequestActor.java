package org.cunjing.access;

import jakarta.servlet.Filter;
import org.springframework.stereotype.Component;

/// The filter that makes the signed-in person the actor of a request. Handed out, not registered: its place is inside
/// the security chain.
@Component
public class RequestActor {

    private final Filter filter;

    RequestActor(Actors actors, Accounts accounts) {
        this.filter = new ActorFilter(actors, accounts);
    }

    public Filter filter() {
        return filter;
    }
}
