package org.cunjing.field.help;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.Role;
import org.cunjing.field.help.HelpCall.State;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.Made;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes calls for help in and says who has them. All rooms above the village hear at once, so nothing has to step on.
@Service
public class HelpCalls {

    /// Who sits in rooms.
    static final Set<Role> ROOMS = Set.of(Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER);

    private static final Duration SHOWN = Duration.ofHours(24);

    private final HelpCallStore store;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HelpCalls(HelpCallStore store, Actors actors, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /// Raises a call of the signed-in officer. Nothing but an id that stands for another keeps it from being raised:
    /// a village that is not the officer's any more is left out.
    ///
    /// @throws IdUsedOtherwise if the id stands for somebody else's call
    @Transactional
    public void call(UUID id, @Nullable UUID village, @Nullable Position place, @Nullable Made called) {
        var person = actors.person();
        var now = clock.instant();
        var made = called == null ? new Made(now, true) : called;
        var where = village != null && person.sees(village)
                ? village
                : person.villages().stream().sorted().findFirst().orElse(null);
        var call = new HelpCall(
                id,
                where,
                actors.requireOfficer(),
                person.name(),
                made,
                now,
                place,
                State.OPEN,
                null,
                null,
                null,
                null);
        if (store.add(call)) {
            tell(call, State.OPEN);
        } else if (store.lock(id)
                .filter(known -> known.officer().equals(call.officer()))
                .isEmpty()) {
            throw new IdUsedOtherwise(id);
        }
    }

    /// The officer tells where the call comes from, because the officer wants to.
    ///
    /// @throws HelpCallAnswered if it is over
    @Transactional
    public void tellPlace(UUID id, Position place) {
        var call = own(id);
        requireRunning(call);
        store.place(id, place);
        tell(call, call.state());
    }

    /// A false touch, or a drill.
    ///
    /// @throws HelpCallAnswered if it is over
    @Transactional
    public void withdraw(UUID id, String word) {
        end(own(id), State.WITHDRAWN, word);
    }

    /// Somebody in a room has it.
    ///
    /// @throws HelpCallAnswered if somebody else was first, or it is over
    @Transactional
    public void take(UUID id) {
        var call = get(id);
        requireRunning(call);
        if (call.state() == State.TAKEN) {
            throw HelpCallAnswered.taken(call);
        }
        store.take(id, Mark.of(actors.current(), clock.instant()));
        tell(call, State.TAKEN);
    }

    /// The room says what came of it.
    ///
    /// @throws HelpCallAnswered if it is over
    @Transactional
    public void end(UUID id, String word) {
        end(get(id), State.ENDED, word);
    }

    private void end(HelpCall call, State state, String word) {
        requireRunning(call);
        store.end(call.id(), state, Mark.of(actors.current(), clock.instant()), word.strip());
        tell(call, state);
    }

    /// Those that are not over, in the reach of a room.
    @Transactional(readOnly = true)
    List<HelpCall> listOpen() {
        return store.listOpen();
    }

    /// Of the signed-in officer, of a day.
    @Transactional(readOnly = true)
    List<HelpCall> listOwn() {
        return store.listOf(actors.requireOfficer(), clock.instant().minus(SHOWN));
    }

    private HelpCall get(UUID id) {
        return store.lock(id).orElseThrow(() -> new NotFound("help-call", id));
    }

    private HelpCall own(UUID id) {
        var officer = actors.requireOfficer();
        return store.lock(id)
                .filter(call -> call.officer().equals(officer))
                .orElseThrow(() -> new NotFound("help-call", id));
    }

    private static void requireRunning(HelpCall call) {
        if (call.state().isOver()) {
            throw HelpCallAnswered.over(call);
        }
    }

    private void tell(HelpCall call, State state) {
        events.publishEvent(new HelpCallMoved(actors.bureau(), call.id(), call.village(), call.officer(), state));
    }
}
