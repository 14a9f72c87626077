package org.cunjing.community.call;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.community.team.TeamMember;
import org.cunjing.community.team.Volunteers;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Villages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Calls volunteers to an area, and shows who comes. Nobody is shown who does not.
@Service
public class CallsForHelp {

    private static final Duration SHOWN_AFTERWARDS = Duration.ofDays(30);

    private final CallStore store;
    private final InvitationStore invitations;
    private final Volunteers volunteers;
    private final Villages villages;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;

    CallsForHelp(
            CallStore store,
            InvitationStore invitations,
            Volunteers volunteers,
            Villages villages,
            Actors actors,
            ApplicationEventPublisher events,
            Uuid7 ids,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.invitations = invitations;
        this.volunteers = volunteers;
        this.villages = villages;
        this.actors = actors;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /// A call with those who come.
    record Listed(CallForHelp call, List<Coming> coming) {}

    /// @param member with name masked; erased since: without one
    record Coming(Invitation invitation, TeamMember member) {}

    /// Asks the volunteers of the villages; on a patrol those alone who are known to be of age.
    ///
    /// @throws NotForYou if a village is out of reach
    /// @throws Faulty if a patrol is neither insured nor led, the hours cannot be, or there is nobody to ask
    @Transactional
    public CallForHelp call(NewCall wanted) {
        wanted.area().forEach(villages::get);
        wanted.area().forEach(actors::requireVillage);
        PersonalNumberInText.refuse(wanted.title(), wanted.equipment(), wanted.insurance(), wanted.accompaniedBy());
        var faults = wanted.faults(clock.instant());
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
        var call = wanted.call();
        if (!store.add(call, actors.current().signature(), clock.instant())) {
            return store.find(call.id()).filter(call::equals).orElseThrow(() -> new IdUsedOtherwise(call.id()));
        }
        invite(wanted);
        tell(call);
        return call;
    }

    private void invite(NewCall wanted) {
        var day = wanted.startsAt().atZone(zone).toLocalDate();
        var asked = volunteers.of(wanted.helpers(), day).stream()
                .filter(member -> wanted.kind() != CallKind.PATROL || member.isKnownAdultOn(day))
                .toList();
        if (asked.isEmpty()) {
            throw new Faulty(List.of(new Fault("helpers", "nobody-to-ask")));
        }
        asked.forEach(member -> invitations.add(ids.next(), wanted.id(), member.id(), member.villageId()));
    }

    /// Those of the last thirty days and those to come, the next first.
    @Transactional(readOnly = true)
    List<Listed> list() {
        var calls = store.listFrom(clock.instant().minus(SHOWN_AFTERWARDS));
        var coming = invitations.accepted(calls.stream().map(CallForHelp::id).toList());
        var people = volunteers.byId(
                coming.stream().map(Invitation::memberId).distinct().toList());
        var byCall = coming.stream().collect(groupingBy(Invitation::callId));
        return calls.stream()
                .map(call -> new Listed(call, coming(byCall.getOrDefault(call.id(), List.of()), people)))
                .toList();
    }

    private static List<Coming> coming(List<Invitation> accepted, Map<UUID, TeamMember> people) {
        return accepted.stream()
                .flatMap(one -> {
                    var member = people.get(one.memberId());
                    return member == null ? Stream.empty() : Stream.of(new Coming(one, member));
                })
                .toList();
    }

    /// Whoever accepted keeps seeing that it was cancelled.
    ///
    /// @throws CallNotOpen if it is over or was cancelled before
    @Transactional
    void cancel(UUID id) {
        var call = get(id);
        if (!call.isOpen(clock.instant()) || !store.cancel(id, clock.instant())) {
            throw new CallNotOpen(id);
        }
        invitations.removeUnanswered(id);
        tell(call);
    }

    /// For a volunteer who has no telephone at hand.
    ///
    /// @throws CallNotOpen if it has not begun, or was cancelled
    /// @throws Faulty if it took longer than the call
    @Transactional
    void checkOut(UUID invitation, int minutes) {
        var one = invitations
                .hold(invitation)
                .filter(Invitation::isAccepted)
                .orElseThrow(() -> new NotFound("invitation", invitation));
        actors.requireVillage(one.villageId());
        var call = get(one.callId());
        CheckOut.require(call, minutes, clock.instant());
        invitations.done(invitation, minutes, clock.instant());
        tell(call);
    }

    private CallForHelp get(UUID id) {
        var call = store.find(id).orElseThrow(() -> new NotFound("call", id));
        call.area().forEach(actors::requireVillage);
        return call;
    }

    /// What the application takes in by itself nobody waits for.
    private void tell(CallForHelp call) {
        if (actors.current() instanceof Person) {
            events.publishEvent(new CallChanged(actors.bureau(), call.id(), call.area()));
        }
    }
}
