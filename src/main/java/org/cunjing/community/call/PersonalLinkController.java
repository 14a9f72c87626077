package org.cunjing.community.call;

import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.community.team.AllowedToKeepers;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Links to volunteers' own pages, in the hands of those who keep the team.
@RestController
@RequestMapping("/api/team-members/{id}/personal-link")
class PersonalLinkController {

    private final PersonalLinks links;
    private final Actors actors;

    PersonalLinkController(PersonalLinks links, Actors actors) {
        this.links = links;
        this.actors = actors;
    }

    /// Whether there is one; nobody can read it again.
    @GetMapping
    @AllowedToKeepers
    LinkStandingView getPersonalLink(@PathVariable UUID id) {
        return new LinkStandingView(links.isHandedOver(id));
    }

    /// Makes a link, shown this once; one from before opens nothing any more.
    @PostMapping
    @AllowedToKeepers
    PersonalLinkView handOverPersonalLink(@PathVariable UUID id) {
        return new PersonalLinkView("/v/own/" + links.handOver(id).secret() + "@" + actors.bureau());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedToKeepers
    void revokePersonalLink(@PathVariable UUID id) {
        links.revoke(id);
    }

    record LinkStandingView(boolean handedOver) {}

    /// @param path of the page, on the address of this house
    record PersonalLinkView(String path) {}
}
