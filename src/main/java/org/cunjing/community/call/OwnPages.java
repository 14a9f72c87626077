package org.cunjing.community.call;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.access.Actors;
import org.cunjing.community.call.OwnPage.Answer;
import org.cunjing.community.call.OwnPage.Line;
import org.cunjing.community.team.TeamMembers;
import org.cunjing.community.team.Volunteers;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.NotFound;
import org.cunjing.territory.Villages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a volunteer does on their own page. Each step opens the link anew: one that was taken back opens nothing.
@Service
public class OwnPages {

    private final PersonalLinks links;
    private final InvitationStore invitations;
    private final CallStore calls;
    private final TeamMembers members;
    private final Volunteers volunteers;
    private final Villages villages;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    OwnPages(
            PersonalLinks links,
            InvitationStore invitations,
            CallStore calls,
            TeamMembers members,
            Volunteers volunteers,
            Villages villages,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock,
            ZoneId zone) {
        this.links = links;
        this.invitations = invitations;
        this.calls = calls;
        this.members = members;
        this.volunteers = volunteers;
        this.villages = villages;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// @throws NotFound if the link opens nothing
    @Transactional(readOnly = true)
    public OwnPage show(PersonalLink link) {
        var member = open(link);
        var lines = lines(invitations.of(member));
        var done = lines.stream()
                .map(line -> line.invitation().minutes())
                .flatMap(Stream::ofNullable)
                .toList();
        return new OwnPage(
                volunteers.ownName(member),
                lines,
                done.size(),
                done.stream().mapToInt(Integer::intValue).sum());
    }

    /// @throws CallNotOpen if it is over or cancelled
    @Transactional
    public void accept(PersonalLink link, UUID id) {
        var invitation = own(link, id);
        var call = call(invitation);
        if (!call.isOpen(clock.instant())) {
            throw new CallNotOpen(call.id());
        }
        if (!invitation.isAccepted()) {
            invitations.accept(id, clock.instant());
            tell(call);
        }
    }

    /// Deletes the invitation; nothing says afterwards that there was one.
    ///
    /// @throws CallNotOpen if they came already
    @Transactional
    public void decline(PersonalLink link, UUID id) {
        var invitation = own(link, id);
        var call = call(invitation);
        if (invitation.isDone()) {
            throw new CallNotOpen(call.id());
        }
        invitations.remove(id);
        if (invitation.isAccepted()) {
            tell(call);
        }
    }

    /// @throws CallNotOpen if it has not begun, or was cancelled
    /// @throws Faulty if it took longer than the call
    @Transactional
    public void checkOut(PersonalLink link, UUID id, int minutes) {
        var invitation = own(link, id);
        var call = call(invitation);
        if (!invitation.isAccepted()) {
            throw new CallNotOpen(call.id());
        }
        CheckOut.require(call, minutes, clock.instant());
        invitations.done(id, minutes, clock.instant());
        tell(call);
    }

    /// The application carries it out, because a visitor may change no roster.
    ///
    /// @param erase also everything that says who it was
    @Transactional
    public void leave(PersonalLink link, boolean erase) {
        var member = open(link);
        actors.asApplication(actors.bureau(), "volunteer-leaves", () -> {
            members.leave(member, LocalDate.now(clock.withZone(zone)));
            if (erase) {
                members.erase(member);
            }
        });
    }

    /// A partner's link opens no volunteer's page.
    private UUID open(PersonalLink link) {
        var holder = links.open(link);
        if (!volunteers.byId(List.of(holder)).containsKey(holder)) {
            throw new NotFound("personal-link", "-");
        }
        return holder;
    }

    private Invitation own(PersonalLink link, UUID id) {
        var member = open(link);
        return invitations
                .hold(id)
                .filter(one -> one.memberId().equals(member))
                .orElseThrow(() -> new NotFound("invitation", id));
    }

    private CallForHelp call(Invitation invitation) {
        return calls.find(invitation.callId()).orElseThrow(() -> new NotFound("call", invitation.callId()));
    }

    /// What waits for an answer and is not over, what is agreed, then what was done.
    private List<Line> lines(List<Invitation> all) {
        var now = clock.instant();
        var found = new ArrayList<Line>();
        for (var invitation : all) {
            var call = call(invitation);
            var answer = Answer.of(invitation, call, now);
            if (answer != Answer.ACCEPT_OR_DECLINE || call.isOpen(now)) {
                found.add(new Line(invitation, call, area(call), answer));
            }
        }
        found.sort(comparing(OwnPages::isPast).thenComparing(line -> line.call().startsAt()));
        return found;
    }

    private static boolean isPast(Line line) {
        return line.answer() == Answer.DONE || line.answer() == Answer.CANCELLED;
    }

    private String area(CallForHelp call) {
        Map<UUID, String> names = villages.names(call.area());
        return names.values().stream().sorted().collect(joining("、"));
    }

    private void tell(CallForHelp call) {
        events.publishEvent(new CallChanged(actors.bureau(), call.id(), call.area()));
    }
}
