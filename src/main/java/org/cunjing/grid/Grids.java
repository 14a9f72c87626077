package org.cunjing.grid;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The tree of each village: general grid, ordinary grids, micro grids, and special grids beside them. Nothing is
/// overwritten that was in force on an earlier day.
@Service
public class Grids {

    private final GridStore store;
    private final GridStaffStore staff;
    private final Villages villages;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    Grids(
            GridStore store,
            GridStaffStore staff,
            Villages villages,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.staff = staff;
        this.villages = villages;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param code of the grid system
    public record NewGrid(
            UUID id,
            UUID villageId,
            GridLevel level,
            @Nullable SpecialGrid special,
            String code,
            GridFacts facts,
            LocalDate from) {}

    /// The grids of a day, each behind the one it hangs under; village null: of the whole bureau.
    @Transactional(readOnly = true)
    public List<Grid> listOn(LocalDate day, @Nullable UUID village) {
        return store.listOn(day, village);
    }

    /// The grid as it is now, or was when it was closed.
    ///
    /// @throws NotFound if there is none
    @Transactional(readOnly = true)
    public Grid get(UUID id) {
        return store.latest(id).orElseThrow(() -> new NotFound("grid", id));
    }

    /// Names by id, as they are now; unknown ids are left out.
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> ids) {
        return store.names(ids);
    }

    /// All that a grid has been, the latest first.
    @Transactional(readOnly = true)
    List<Grid> history(UUID id) {
        actors.requireVillage(get(id).villageId());
        return store.history(id);
    }

    /// @throws GridDoesNotFit if it cannot hang there
    /// @throws GridExists if there is such a grid
    @Transactional
    public Grid add(NewGrid wanted) {
        villages.get(wanted.villageId());
        var grid = new Grid(
                wanted.id(),
                wanted.villageId(),
                wanted.level(),
                wanted.special(),
                wanted.code().strip(),
                wanted.facts(),
                wanted.from(),
                null,
                null);
        hold(grid);
        refuseUnfit(grid);
        store.add(grid);
        return told(grid);
    }

    /// Gives a grid another name, size, extent or place in its tree, from a day on.
    ///
    /// @throws GridDoesNotFit if it cannot hang there
    /// @throws GridClosed if it is no more
    @Transactional
    public Grid change(UUID id, GridFacts facts, LocalDate from) {
        var now = open(id, "from", from);
        var next = new Grid(id, now.villageId(), now.level(), now.special(), now.code(), facts, from, null, null);
        refuseUnfit(next);
        if (from.equals(now.from())) {
            store.correct(next);
        } else {
            store.end(id, from.minusDays(1), null);
            store.addVersion(next);
        }
        return told(next);
    }

    /// Closes a grid with a day; whoever worked in it does so no longer.
    ///
    /// @throws GridHasParts if grids hang under it
    @Transactional
    Grid close(UUID id, LocalDate lastDay, String why) {
        var now = open(id, "lastDay", lastDay);
        PersonalNumberInText.refuse(why);
        refuseFuture("lastDay", lastDay);
        int parts = store.countUnder(id, lastDay);
        if (parts > 0) {
            throw new GridHasParts(id, parts);
        }
        store.end(id, lastDay, why.strip());
        staff.endAllOf(id, lastDay);
        return told(get(id));
    }

    private Grid open(UUID id, String field, LocalDate day) {
        var before = get(id);
        hold(before);
        var now = get(id);
        if (now.isClosed()) {
            throw new GridClosed(id);
        }
        if (day.isBefore(now.from())) {
            throw new Faulty(List.of(new Fault(field, "out-of-range")));
        }
        return now;
    }

    /// One after the other: what one hangs under a grid, nobody closes meanwhile.
    private void hold(Grid grid) {
        actors.requireVillage(grid.villageId());
        store.hold(grid.villageId());
    }

    private void refuseUnfit(Grid grid) {
        var facts = grid.facts();
        PersonalNumberInText.refuse(facts.name(), facts.extent());
        if ((grid.level() == GridLevel.SPECIAL) != (grid.special() != null)) {
            throw new Faulty(List.of(new Fault("special", "required")));
        }
        var parent = facts.parentId();
        if (parent == null) {
            if (!grid.level().above().isEmpty()) {
                throw new Faulty(List.of(new Fault("parentId", "required")));
            }
            return;
        }
        boolean fits = store.findOn(parent, grid.from())
                .filter(above -> above.villageId().equals(grid.villageId()))
                .filter(above -> grid.level().above().contains(above.level()))
                .isPresent();
        if (!fits) {
            throw new GridDoesNotFit(grid.level(), parent);
        }
    }

    private void refuseFuture(String field, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock.withZone(zone)))) {
            throw new Faulty(List.of(new Fault(field, "out-of-range")));
        }
    }

    private Grid told(Grid grid) {
        if (actors.current() instanceof Person) {
            events.publishEvent(new GridChanged(actors.bureau(), grid.villageId()));
        }
        return grid;
    }
}
