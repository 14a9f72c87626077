package org.cunjing.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The double evaluation: the station leader on professional quality, the committees on working together. Each side
/// sees only its own until both are open.
@Service
public class Evaluations {

    private final EvaluationStore store;
    private final MonthStore months;
    private final EvaluationItems items;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;

    Evaluations(
            EvaluationStore store, MonthStore months, EvaluationItems items, Actors actors, Uuid7 ids, Clock clock) {
        this.store = store;
        this.months = months;
        this.items = items;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param mark in [0, 100]
    /// @param reason short; needed at the extremes
    public record ItemMark(String item, int mark, @Nullable String reason) {}

    /// An evaluation from elsewhere, loaded as it was.
    ///
    /// @param village of the committee; null for the station
    public record PastEvaluation(
            YearMonth month, UUID officer, @Nullable UUID village, List<ItemMark> marks, Instant givenAt) {

        EvaluationSide side() {
            return village == null ? EvaluationSide.STATION : EvaluationSide.COMMUNITY;
        }
    }

    /// For whom somebody speaks.
    ///
    /// @param village of the committee; null for the station
    record Voice(EvaluationSide side, @Nullable UUID village) {}

    /// The pairs of a month that concern the person, as giver, superior or evaluated.
    @Transactional(readOnly = true)
    public List<DualEvaluation> listOf(YearMonth month) {
        return store.list(month).stream().filter(this::concerns).toList();
    }

    /// What the person may read of these pairs: the own side always, the other only when open.
    @Transactional(readOnly = true)
    public List<Evaluation> readable(Collection<DualEvaluation> duals) {
        return duals.stream()
                .filter(this::concerns)
                .flatMap(dual -> store.evaluationsOf(dual.id()).stream().filter(one -> mayRead(dual, one)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<DualEvaluation> find(YearMonth month, UUID officer) {
        return store.find(month, officer).filter(this::concerns);
    }

    /// Gives the evaluation of the signed-in person's side, or corrects it while the pair is sealed.
    ///
    /// @throws NotFound if the pair is not visible to the person
    /// @throws EvaluationOpened if the pair can be read already
    /// @throws MonthClosed if the month is frozen
    @Transactional
    public DualEvaluation give(UUID id, List<ItemMark> marks) {
        var dual = store.lock(id).filter(this::concerns).orElseThrow(() -> new NotFound("evaluation", id));
        var voice = voice(actors.person(), dual).orElseThrow(() -> new NotForYou("evaluation", id));
        var mark = items.mark(voice.side(), marks);
        refuseLate(dual);
        var evaluation = new Evaluation(
                ids.next(), id, voice.side(), voice.village(), items.version(), marks, mark, clock.instant());
        store.put(evaluation, actors.person().account());
        return store.lock(id).orElseThrow();
    }

    /// Loads evaluations of the past; their month must be open and its roster planned.
    @Transactional
    public void load(List<PastEvaluation> past) {
        for (var one : past) {
            var dual =
                    store.find(one.month(), one.officer()).orElseThrow(() -> new NotFound("evaluation", one.officer()));
            store.put(
                    new Evaluation(
                            ids.next(),
                            dual.id(),
                            one.side(),
                            one.village(),
                            items.version(),
                            one.marks(),
                            items.mark(one.side(), one.marks()),
                            one.givenAt()),
                    null);
        }
    }

    /// Which side the person speaks for, if any.
    Optional<Voice> voice(Person person, DualEvaluation dual) {
        if (person.role() == Role.STATION_LEADER && dual.station().equals(person.station())) {
            return Optional.of(new Voice(EvaluationSide.STATION, null));
        }
        return person.role() == Role.COMMITTEE
                ? dual.committees().stream()
                        .filter(person::sees)
                        .findFirst()
                        .map(village -> new Voice(EvaluationSide.COMMUNITY, village))
                : Optional.empty();
    }

    private boolean mayRead(DualEvaluation dual, Evaluation evaluation) {
        return dual.isOpen(clock.instant())
                || (actors.current() instanceof Person person
                        && voice(person, dual)
                                .filter(new Voice(evaluation.side(), evaluation.village())::equals)
                                .isPresent());
    }

    private boolean concerns(DualEvaluation dual) {
        return !(actors.current() instanceof Person person)
                || person.role() == Role.BUREAU_OFFICE
                || dual.officer().equals(person.officer())
                || (person.role() == Role.SQUAD_LEADER && dual.station().equals(person.station()))
                || voice(person, dual).isPresent();
    }

    private void refuseLate(DualEvaluation dual) {
        months.holdOff(dual.month());
        if (months.isFrozen(dual.month())) {
            throw new MonthClosed(dual.month());
        }
        if (dual.isOpen(clock.instant())) {
            throw new EvaluationOpened(dual.id());
        }
    }
}
