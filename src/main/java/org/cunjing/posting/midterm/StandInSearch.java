package org.cunjing.posting.midterm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cunjing.posting.matching.assignment.ArcList;
import org.cunjing.posting.matching.assignment.Arcs;
import org.cunjing.posting.matching.assignment.ChangeLimit;
import org.cunjing.posting.midterm.Proposal.Step;
import org.cunjing.posting.midterm.Proposal.Way;
import org.cunjing.posting.midterm.StandInProblem.Kind;
import org.cunjing.posting.midterm.StandInProblem.Place;
import org.cunjing.posting.midterm.StandInProblem.Seat;

/// Finds the least disturbing change of each way: reserves step in, community officers share, a chain of moves.
///
/// Exactly as many villages change hands as the way needs, at the least cost.
///
/// - Result: exact and always the same for the same problem; at most [#MOST], the least disturbing first.
/// - Source: docs/methods/stand-ins.md.
final class StandInSearch {

    static final int MOST = 3;
    private static final int LONGEST_CHAIN = 2;

    private final StandInProblem problem;

    private StandInSearch(StandInProblem problem) {
        this.problem = problem;
    }

    static List<Proposal> of(StandInProblem problem) {
        return new StandInSearch(problem).search();
    }

    private List<Proposal> search() {
        var found = new ArrayList<Proposal>();
        solve(Set.of(Kind.RESERVE), Set.of(), 0).ifPresent(found::add);
        solve(Set.of(Kind.COMMUNITY), Set.of(), 0).ifPresent(found::add);
        IntStream.rangeClosed(1, LONGEST_CHAIN)
                .boxed()
                .flatMap(moves -> solve(Set.of(Kind.values()), Set.of(), moves).stream())
                .findFirst()
                .ifPresent(found::add);
        fillUp(found);
        return found.stream().sorted(Proposal.BY_DISRUPTION).limit(MOST).toList();
    }

    /// Others who could take the first village without anybody moving.
    private void fillUp(List<Proposal> found) {
        var passed = new HashSet<UUID>();
        if (problem.gaps().size() == 1) {
            found.forEach(one -> passed.add(one.steps().getFirst().taker()));
        }
        var next = solve(Set.of(Kind.RESERVE, Kind.COMMUNITY), passed, 0);
        while (found.size() < MOST && next.isPresent()) {
            if (!found.contains(next.get())) {
                found.add(next.get());
            }
            passed.add(next.get().steps().getFirst().taker());
            next = solve(Set.of(Kind.RESERVE, Kind.COMMUNITY), passed, 0);
        }
    }

    /// The cheapest plan in which `moves` held villages change hands besides the gaps.
    ///
    /// @param kinds who may be placed; a chain begins with a mover in the first gap
    /// @param passed officers who may not take the first gap
    private Optional<Proposal> solve(Set<Kind> kinds, Set<UUID> passed, int moves) {
        var rows = new ArrayList<>(problem.gaps());
        if (moves > 0) {
            rows.addAll(problem.held());
        }
        var seats = problem.seats().stream()
                .filter(seat -> kinds.contains(seat.kind()))
                .toList();
        int idle = seats.size() - rows.size();
        if (idle < 0) {
            return Optional.empty();
        }
        var list = new ArcList(rows.size() * seats.size());
        for (int row = 0; row < rows.size(); row++) {
            addRow(list, row, rows.get(row), seats, moves > 0, row == 0 ? passed : Set.of());
        }
        addIdle(list, rows.size(), seats);
        var arcs = Arcs.of(seats.size(), seats.size(), list);
        if (IntStream.range(0, arcs.rows()).anyMatch(row -> arcs.start(row) == arcs.start(row + 1))) {
            return Optional.empty();
        }
        int changes = problem.gaps().size() + moves + idle;
        return ChangeLimit.of(arcs, present(rows, seats), changes, changes)
                .map(plan -> proposal(rows, seats, plan.columnOf()));
    }

    private void addRow(ArcList list, int row, Place place, List<Seat> seats, boolean chain, Set<UUID> passed) {
        boolean first = row == 0;
        for (int column = 0; column < seats.size(); column++) {
            var seat = seats.get(column);
            boolean fits = !first || !chain || seat.kind() == Kind.MOVER;
            if (fits && !passed.contains(seat.officer()) && problem.mayHave(place, seat)) {
                list.add(row, column, problem.cost(place, seat));
            }
        }
    }

    /// Whoever has a village now must have one afterwards; the others may be left over.
    private static void addIdle(ArcList list, int from, List<Seat> seats) {
        for (int row = from; row < seats.size(); row++) {
            for (int column = 0; column < seats.size(); column++) {
                if (seats.get(column).kind() != Kind.MOVER) {
                    list.add(row, column, 0);
                }
            }
        }
    }

    private static int[] present(List<Place> rows, List<Seat> seats) {
        return IntStream.range(0, seats.size())
                .map(row -> row >= rows.size()
                        ? -1
                        : IntStream.range(0, seats.size())
                                .filter(column -> seats.get(column)
                                        .officer()
                                        .equals(rows.get(row).holder()))
                                .findFirst()
                                .orElse(-1))
                .toArray();
    }

    private Proposal proposal(List<Place> rows, List<Seat> seats, int[] columnOf) {
        var steps = new ArrayList<Step>();
        var takers = new ArrayList<Seat>();
        long lost = 0;
        for (int row = 0; row < rows.size(); row++) {
            var place = rows.get(row);
            var seat = seats.get(columnOf[row]);
            if (!place.holder().equals(seat.officer())) {
                steps.add(new Step(place.village(), place.holder(), seat.officer()));
                takers.add(seat);
                lost += problem.fitLost(place, seat.officer());
            }
        }
        int moved =
                (int) takers.stream().filter(seat -> seat.kind() == Kind.MOVER).count();
        return new Proposal(
                way(takers),
                steps,
                moved,
                lost,
                takers.stream().mapToInt(Seat::load).sum());
    }

    private static Way way(List<Seat> takers) {
        var kinds = takers.stream().map(Seat::kind).distinct().toList();
        if (kinds.contains(Kind.MOVER)) {
            return Way.CHAIN;
        }
        if (kinds.size() > 1) {
            return Way.MIXED;
        }
        return Objects.equals(kinds.getFirst(), Kind.RESERVE) ? Way.RESERVE : Way.SHARED;
    }
}
