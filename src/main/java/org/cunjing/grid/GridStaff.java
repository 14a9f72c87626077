package org.cunjing.grid;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who works in the grids, with the number of their office. Their own telephone is asked for nowhere.
@Service
public class GridStaff {

    private final GridStaffStore store;
    private final Grids grids;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    GridStaff(
            GridStaffStore store,
            Grids grids,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.grids = grids;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param official the number belongs to the office and may be published
    public record NewAssignment(
            UUID id,
            UUID gridId,
            GridFunction function,
            String name,
            String dutyPhone,
            boolean official,
            LocalDate firstDay) {}

    /// Who worked there on a day; village null: in the whole bureau.
    @Transactional(readOnly = true)
    public List<GridAssignment> listOn(LocalDate day, @Nullable UUID village) {
        return store.list(village).stream().filter(one -> one.isThereOn(day)).toList();
    }

    /// @throws GridClosed if the grid is no more
    /// @throws Faulty unless the number is said to be the office's
    @Transactional
    public GridAssignment assign(NewAssignment wanted) {
        var grid = grids.get(wanted.gridId());
        actors.requireVillage(grid.villageId());
        if (grid.isClosed()) {
            throw new GridClosed(grid.id());
        }
        if (!wanted.official()) {
            throw new Faulty(List.of(new Fault("official", "required")));
        }
        var assignment = new GridAssignment(
                wanted.id(),
                grid.id(),
                grid.villageId(),
                wanted.function(),
                wanted.name().strip(),
                wanted.dutyPhone().strip(),
                wanted.firstDay(),
                null);
        store.add(assignment);
        return told(assignment);
    }

    /// Ends an assignment; the number is erased.
    ///
    /// @throws Faulty if the day lies before the first or after today
    @Transactional
    public GridAssignment end(UUID id, LocalDate lastDay) {
        var assignment = get(id);
        if (lastDay.isBefore(assignment.firstDay()) || lastDay.isAfter(LocalDate.now(clock.withZone(zone)))) {
            throw new Faulty(List.of(new Fault("lastDay", "out-of-range")));
        }
        store.end(id, lastDay);
        return told(get(id));
    }

    private GridAssignment get(UUID id) {
        var assignment = store.find(id).orElseThrow(() -> new NotFound("grid-assignment", id));
        actors.requireVillage(assignment.villageId());
        return assignment;
    }

    private GridAssignment told(GridAssignment assignment) {
        if (actors.current() instanceof Person) {
            events.publishEvent(new GridChanged(actors.bureau(), assignment.villageId()));
        }
        return assignment;
    }
}
