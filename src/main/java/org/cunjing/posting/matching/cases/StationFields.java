package org.cunjing.posting.matching.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lists and limits of a case in which officers wish for villages and stations rank the officers, as they stand there.
///
/// @param wishes villages of each officer, best first
/// @param priorities officers of each station, best first
record StationFields(
        Words words,
        Map<String, List<String>> wishes,
        Map<String, List<String>> priorities,
        Map<String, String> stationOf,
        Map<String, Integer> villageLimit,
        Map<String, Integer> stationLimit) {

    static final String MANY = "many-to-one";
    static final String ALLOCATION = "student-allocation";
    private static final int MOST = 1_000_000;

    /// What the sides are called in a kind of case.
    record Words(String officers, String villages, String stations) {}

    static final Words PLACES = new Words("proposer", "receiver", "receiver");
    static final Words PROJECTS = new Words("student", "project", "supervisor");

    static boolean knows(Case problem) {
        return problem.kind().equals(MANY) || problem.kind().equals(ALLOCATION);
    }

    static StationFields of(Case problem) {
        return problem.kind().equals(MANY) ? places(problem) : projects(problem);
    }

    /// A place with several seats is a station with one village.
    private static StationFields places(Case problem) {
        var limits = limits(problem.get("capacities"));
        var own = new LinkedHashMap<String, String>();
        limits.keySet().forEach(place -> own.put(place, place));
        return new StationFields(
                        PLACES,
                        lists(problem.get("proposer_prefs")),
                        lists(problem.get("receiver_prefs")),
                        own,
                        limits,
                        limits)
                .checked(problem.get("capacities"), problem.get("proposer_prefs"), problem.get("receiver_prefs"));
    }

    private static StationFields projects(Case problem) {
        var own = new LinkedHashMap<String, String>();
        problem.get("project_supervisor").map().forEach((project, supervisor) -> own.put(project, supervisor.text()));
        return new StationFields(
                        PROJECTS,
                        lists(problem.get("student_prefs")),
                        lists(problem.get("supervisor_prefs")),
                        own,
                        limits(problem.get("project_capacity")),
                        limits(problem.get("supervisor_capacity")))
                .checked(
                        problem.get("project_capacity"), problem.get("student_prefs"), problem.get("supervisor_prefs"));
    }

    private static Map<String, Integer> limits(Fields fields) {
        var limits = new LinkedHashMap<String, Integer>();
        fields.map().forEach((id, limit) -> limits.put(id, limit.count(0, MOST)));
        return limits;
    }

    private static Map<String, List<String>> lists(Fields fields) {
        var lists = new LinkedHashMap<String, List<String>>();
        fields.map().forEach((id, list) -> lists.put(id, list.ids()));
        return lists;
    }

    /// The same with limits and lists in one order; every name must be known, every limit and list must be there.
    private StationFields checked(Fields ofLimits, Fields ofWishes, Fields ofPriorities) {
        require(villageLimit.keySet(), stationOf.keySet(), ofLimits, words.villages);
        require(stationOf.keySet(), villageLimit.keySet(), ofLimits, words.villages);
        stationOf.values().forEach(station -> require(priorities.containsKey(station), ofPriorities, station));
        priorities.keySet().forEach(station -> require(stationLimit.containsKey(station), ofPriorities, station));
        stationLimit.keySet().forEach(station -> require(priorities.containsKey(station), ofPriorities, station));
        wishes.forEach((officer, list) -> require(list, stationOf.keySet(), ofWishes.get(officer), words.villages));
        priorities.forEach(
                (station, list) -> require(list, wishes.keySet(), ofPriorities.get(station), words.officers));
        return new StationFields(
                words,
                wishes,
                priorities,
                stationOf,
                ordered(villageLimit, stationOf.keySet()),
                ordered(stationLimit, priorities.keySet()));
    }

    private static Map<String, Integer> ordered(Map<String, Integer> limits, Iterable<String> order) {
        var ordered = new LinkedHashMap<String, Integer>();
        order.forEach(id -> ordered.put(id, limits.getOrDefault(id, 0)));
        return ordered;
    }

    private void require(boolean known, Fields at, String station) {
        if (!known) {
            throw at.fault("\"%s\" needs a list and a limit", station);
        }
    }

    private static void require(Iterable<String> names, java.util.Set<String> known, Fields at, String kind) {
        for (var name : names) {
            if (!known.contains(name)) {
                throw at.fault("\"%s\" is no %s of this case", name, kind);
            }
        }
    }
}
