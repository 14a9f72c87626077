package org.cunjing.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.cunjing.access.Role.COMMITTEE;
import static org.cunjing.access.Role.STATION_LEADER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPoliceAndCommittee;
import org.cunjing.assessment.Evaluations.ItemMark;
import org.cunjing.assessment.Evaluations.Voice;
import org.cunjing.roster.Officer;
import org.cunjing.roster.OfficerClass;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The double evaluation at the API.
@RestController
@RequestMapping("/api/assessment")
class EvaluationController {

    private final Evaluations evaluations;
    private final EvaluationItems items;
    private final Officers officers;
    private final Villages villages;
    private final Actors actors;
    private final Clock clock;

    EvaluationController(
            Evaluations evaluations,
            EvaluationItems items,
            Officers officers,
            Villages villages,
            Actors actors,
            Clock clock) {
        this.evaluations = evaluations;
        this.items = items;
        this.officers = officers;
        this.villages = villages;
        this.actors = actors;
        this.clock = clock;
    }

    /// Lists the pairs of evaluations of a month that concern the signed-in person.
    @GetMapping("/evaluations")
    @AllowedToPoliceAndCommittee
    List<DualEvaluationView> listEvaluations(@RequestParam YearMonth month) {
        return views(evaluations.listOf(month), month);
    }

    /// Lists what a side is asked.
    @GetMapping("/evaluation-items/{side}")
    @AllowedToPoliceAndCommittee
    List<EvaluationItems.EvaluationItem> listEvaluationItems(@PathVariable EvaluationSide side) {
        return items.of(side);
    }

    /// Gives the own side's evaluation, or corrects it while it is sealed.
    @PutMapping("/evaluations/{id}")
    @AllowedTo({STATION_LEADER, COMMITTEE})
    DualEvaluationView giveEvaluation(@PathVariable UUID id, @RequestBody @Validated EvaluationForm form) {
        var dual = evaluations.give(
                id, form.marks().stream().map(ItemMarkForm::toMark).toList());
        return views(List.of(dual), dual.month()).getFirst();
    }

    private List<DualEvaluationView> views(List<DualEvaluation> duals, YearMonth month) {
        var people = officers.byId(duals.stream().map(DualEvaluation::officer).toList());
        var places = villages.listOn(month.atEndOfMonth()).stream().collect(toMap(Village::id, Village::name));
        var readable = evaluations.readable(duals).stream().collect(groupingBy(Evaluation::dual));
        return duals.stream()
                .flatMap(dual -> Optional.ofNullable(people.get(dual.officer()))
                        .map(officer -> view(dual, officer, places, readable.getOrDefault(dual.id(), List.of())))
                        .stream())
                .toList();
    }

    private DualEvaluationView view(
            DualEvaluation dual, Officer officer, Map<UUID, String> places, List<Evaluation> readable) {
        var voice = evaluations.voice(actors.person(), dual);
        return new DualEvaluationView(
                dual.id(),
                dual.month().toString(),
                officer.id(),
                officer.name(),
                officer.officerClass(),
                dual.villages().stream()
                        .map(places::get)
                        .filter(Objects::nonNull)
                        .toList(),
                dual.deadline(),
                dual.isOpen(clock.instant()),
                dual.expected(),
                dual.given(),
                voice.map(Voice::side).orElse(null),
                readable.stream()
                        .map(one -> GivenEvaluationView.of(one, places, voice))
                        .toList());
    }

    record EvaluationForm(@NotEmpty @Size(max = 20) List<@Valid @NotNull ItemMarkForm> marks) {}

    record ItemMarkForm(
            @NotBlank @Size(max = 40) String item,
            int mark,
            @Nullable @Size(max = 200) String reason) {

        ItemMark toMark() {
            return new ItemMark(item, mark, reason);
        }
    }

    /// @param side for which the signed-in person speaks, if any
    /// @param expected evaluations that are to be given, `given` of them are in
    /// @param evaluations what the person may read
    record DualEvaluationView(
            UUID id,
            String month,
            UUID officerId,
            String officerName,
            OfficerClass officerClass,
            List<String> villages,
            Instant deadline,
            boolean open,
            int expected,
            int given,
            @Nullable EvaluationSide side,
            List<GivenEvaluationView> evaluations) {}

    record GivenEvaluationView(
            UUID id,
            EvaluationSide side,
            @Nullable String village,
            boolean mine,
            BigDecimal mark,
            List<ItemMark> marks,
            Instant givenAt) {

        static GivenEvaluationView of(Evaluation given, Map<UUID, String> places, Optional<Voice> voice) {
            var village = given.village();
            return new GivenEvaluationView(
                    given.id(),
                    given.side(),
                    village == null ? null : places.get(village),
                    voice.filter(new Voice(given.side(), village)::equals).isPresent(),
                    given.mark(),
                    given.marks(),
                    given.givenAt());
        }
    }
}
