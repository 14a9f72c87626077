package org.cunjing.posting.renewal;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.posting.matching.RotationResult;
import org.cunjing.posting.renewal.RoundStore.Plan;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.shared.NotFound;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The plan of a renewal round, its confirmation and the receipts.
@RestController
@RequestMapping("/api/renewal-rounds/{id}")
class RotationController {

    private final Rotations rotations;
    private final Rounds rounds;
    private final Handovers handovers;
    private final Officers officers;
    private final Villages villages;

    RotationController(Rotations rotations, Rounds rounds, Handovers handovers, Officers officers, Villages villages) {
        this.rotations = rotations;
        this.rounds = rounds;
        this.handovers = handovers;
        this.officers = officers;
        this.villages = villages;
    }

    /// Closes the round for opinions and plans; again replaces the plan.
    @PostMapping("/plan")
    @AllowedTo(Role.BUREAU_OFFICE)
    RotationView planRotation(@PathVariable UUID id) {
        return view(rotations.plan(id));
    }

    /// Shows the plan: who stays, who trades, who comes, and what waits.
    @GetMapping("/plan")
    @AllowedTo(Role.BUREAU_OFFICE)
    RotationView showRotation(@PathVariable UUID id) {
        return view(rotations.find(id).orElseThrow(() -> new NotFound("rotation", id)));
    }

    /// Starts the new term and hands over everything that is open.
    @PostMapping("/confirmation")
    @AllowedTo(Role.BUREAU_OFFICE)
    List<HandoverView> confirmRotation(@PathVariable UUID id, @RequestBody @Validated RotationConfirmationForm form) {
        return receipts(rotations.confirm(id, form.acceptVacant()));
    }

    /// Lists the receipts of a round within reach.
    @GetMapping("/handovers")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER, Role.POSTED_OFFICER})
    List<HandoverView> listHandovers(@PathVariable UUID id) {
        rounds.get(id);
        return receipts(handovers.list(id));
    }

    private List<HandoverView> receipts(List<Handover> receipts) {
        var people = new ArrayList<UUID>();
        receipts.forEach(one -> people.addAll(List.of(one.giverId(), one.takerId())));
        var names = officers.byId(people).values().stream().collect(toMap(Officer::id, Officer::name));
        return receipts.stream()
                .map(one -> new HandoverView(
                        one.id(),
                        one.villageId(),
                        villages.get(one.villageId()).name(),
                        names.getOrDefault(one.giverId(), ""),
                        names.getOrDefault(one.takerId(), ""),
                        one.at(),
                        one.before(),
                        one.after()))
                .toList();
    }

    private RotationView view(Plan plan) {
        var problem = plan.problem();
        var result = plan.result();
        var before = new HashMap<String, String>();
        problem.incumbents().forEach((officer, village) -> before.put(village, officer));
        var ids = new ArrayList<>(problem.incumbents().keySet());
        ids.addAll(problem.newPool().keySet());
        var names = officers.byId(ids.stream().map(UUID::fromString).toList()).values().stream()
                .collect(toMap(officer -> officer.id().toString(), Officer::name));
        var swapping = result.swaps().stream().flatMap(List::stream).toList();
        var lines = problem.posts().values().stream()
                .flatMap(List::stream)
                .map(village -> line(village, before.get(village), result, names, Set.copyOf(swapping)))
                .toList();
        return new RotationView(
                lines,
                result.ratio(),
                problem.maxRatio().doubleValue(),
                problem.mandatoryLeavers().size(),
                named(result.swaps(), names),
                named(result.deferredSwaps(), names),
                named(List.of(result.newcomers().reserve()), names).getFirst());
    }

    private RotationLineView line(
            String village,
            @Nullable String from,
            RotationResult result,
            Map<String, String> names,
            Set<String> swapping) {
        Village place = villages.get(UUID.fromString(village));
        var to = result.posts().get(village);
        return new RotationLineView(
                place.id(),
                place.name(),
                place.stationId(),
                from == null ? null : names.get(from),
                to == null ? null : names.get(to),
                change(from, to, swapping));
    }

    private static Change change(@Nullable String from, @Nullable String to, Set<String> swapping) {
        if (to == null) {
            return Change.VACANT;
        }
        if (to.equals(from)) {
            return Change.STAYS;
        }
        return swapping.contains(to) ? Change.SWAPPED : Change.REPLACED;
    }

    private static List<List<String>> named(List<List<String>> rings, Map<String, String> names) {
        return rings.stream()
                .map(ring ->
                        ring.stream().map(one -> names.getOrDefault(one, "")).toList())
                .toList();
    }

    enum Change {
        STAYS,
        SWAPPED,
        REPLACED,
        VACANT
    }

    record RotationConfirmationForm(boolean acceptVacant) {}

    /// @param ratio share of villages that change hands; above `maxRatio` only by those who must leave
    /// @param leavers who must leave, whatever the ceiling
    /// @param swaps rings that trade: each takes the village of the next, the last that of the first
    /// @param deferred rings for which the ceiling leaves no room as a whole
    /// @param reserve newcomers without a village
    record RotationView(
            List<RotationLineView> villages,
            double ratio,
            double maxRatio,
            int leavers,
            List<List<String>> swaps,
            List<List<String>> deferred,
            List<String> reserve) {}

    record RotationLineView(
            UUID villageId,
            String villageName,
            UUID stationId,
            @Nullable String before,
            @Nullable String after,
            Change change) {}

    record HandoverView(
            UUID id,
            UUID villageId,
            String villageName,
            String giver,
            String taker,
            Instant at,
            Map<String, Integer> before,
            Map<String, Integer> after) {}
}
