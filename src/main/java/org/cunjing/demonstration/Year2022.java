package org.cunjing.demonstration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cunjing.demonstration.Cast.Posting;
import org.cunjing.demonstration.Seeded.Activity;
import org.cunjing.demonstration.Seeded.Council;
import org.cunjing.demonstration.Seeded.Dispute;
import org.cunjing.demonstration.Seeded.DisputeKind;
import org.cunjing.demonstration.Seeded.Entry;
import org.cunjing.demonstration.Seeded.Inspection;
import org.cunjing.demonstration.Seeded.Meeting;
import org.cunjing.demonstration.Seeded.Opinion;
import org.cunjing.demonstration.Seeded.Organisation;
import org.cunjing.demonstration.Seeded.Service;
import org.cunjing.demonstration.Seeded.Team;
import org.cunjing.demonstration.Seeded.Topic;
import org.cunjing.demonstration.Seeded.Visit;

/// What the posted officers did from March to December of the first year: the totals are those of the model, each
/// single record is invented. Every list is in the order of time.
record Year2022(
        List<Opinion> opinions,
        List<Dispute> disputes,
        List<Meeting> meetings,
        List<Inspection> inspections,
        List<Service> services,
        List<Council> councils,
        List<Visit> visits,
        List<Activity> activities,
        List<Organisation> organisations,
        List<Team> teams) {

    static final int OPINIONS = 521;
    static final int NEIGHBOUR_DISPUTES = 89;
    static final int FAMILY_DISPUTES = 101;
    static final int LABOUR_DISPUTES = 16;
    static final int MEETINGS = 435;
    static final int COPIES = 50_640;
    static final int INSPECTIONS = 6_852;
    static final int HAZARDS = 1_517;
    static final int SERVICES = 430;
    static final int PERSON_TIMES = 498;
    static final int COUNCILS = 540;
    static final int VISITS = 2_916;
    static final int ACTIVITIES = 162;

    /// Makes up the year of these postings.
    ///
    /// @param postings who serves in which village, for instance [Cast#plan]
    static Year2022 of(long seed, District district, List<Posting> postings) {
        var words = new Words();
        var guard = new Guarding(seed, words, district);
        var organisations = guard.organisations();
        return new Year2022(
                opinions(new Calendar2022(seed, "opinions", words, postings)),
                disputes(new Calendar2022(seed, "disputes", words, postings)),
                meetings(new Calendar2022(seed, "meetings", words, postings), words),
                new Checking(new Calendar2022(seed, "inspections", words, postings), words, district).inspections(),
                services(new Calendar2022(seed, "services", words, postings)),
                new Calendar2022(seed, "councils", words, postings)
                        .entries(COUNCILS, 9, 17, "council").stream()
                                .map(Council::new)
                                .toList(),
                visits(new Calendar2022(seed, "visits", words, postings)),
                activities(new Calendar2022(seed, "activities", words, postings), organisations),
                organisations,
                guard.teams());
    }

    private static List<Opinion> opinions(Calendar2022 calendar) {
        return calendar.entries(OPINIONS, 9, 18, "opinion").stream()
                .map(entry -> new Opinion(entry, calendar.later(entry, 2, 20)))
                .toList();
    }

    private static List<Dispute> disputes(Calendar2022 calendar) {
        return Arrays.stream(DisputeKind.values())
                .flatMap(kind -> calendar.entries(count(kind), 9, 20, "dispute." + kind.name()).stream()
                        .map(entry -> new Dispute(entry, kind, calendar.later(entry, 0, 25))))
                .sorted(Comparator.comparing(dispute -> dispute.entry().at()))
                .toList();
    }

    private static int count(DisputeKind kind) {
        return switch (kind) {
            case NEIGHBOUR -> NEIGHBOUR_DISPUTES;
            case FAMILY -> FAMILY_DISPUTES;
            case LABOUR -> LABOUR_DISPUTES;
        };
    }

    private static List<Meeting> meetings(Calendar2022 calendar, Words words) {
        var entries = calendar.entries(MEETINGS, 15, 20, "meeting");
        var copies = Shares.uneven(COPIES, MEETINGS, calendar.dice());
        return IntStream.range(0, MEETINGS)
                .mapToObj(i -> meeting(entries.get(i), copies.get(i), calendar.dice(), words))
                .toList();
    }

    private static Meeting meeting(Entry entry, int copies, Dice dice, Words words) {
        var topic = dice.pick(List.of(Topic.values()));
        var text = entry.text() + words.phrase("topic." + topic.name(), dice) + "。";
        int attendance = Math.max(8, copies * dice.between(25, 60) / 100);
        return new Meeting(
                new Entry(entry.at(), entry.villageCode(), entry.officer(), text), topic, attendance, copies);
    }

    private static List<Service> services(Calendar2022 calendar) {
        var entries = calendar.entries(SERVICES, 9, 17, "");
        return IntStream.range(0, SERVICES)
                .mapToObj(i -> calendar.service(entries.get(i), i < PERSON_TIMES - SERVICES ? 2 : 1))
                .toList();
    }

    private static List<Visit> visits(Calendar2022 calendar) {
        return calendar.entries(VISITS, 9, 19, "visit").stream()
                .map(entry -> new Visit(entry, calendar.dice().between(1, 6)))
                .toList();
    }

    private static List<Activity> activities(Calendar2022 calendar, List<Organisation> organisations) {
        return calendar.entries(ACTIVITIES, 9, 20, "activity").stream()
                .map(entry -> new Activity(
                        entry,
                        calendar.dice().pick(organisations).name(),
                        calendar.dice().between(8, 60)))
                .toList();
    }
}
