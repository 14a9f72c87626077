package org.cunjing.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cunjing.TestBureau;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.assessment.Evaluations.ItemMark;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;

/// A small bureau with officers who serve and people who assess.
final class AssessedBureau {

    final TestBureau bureau;
    final Person office;
    final Person leader;
    final Person otherLeader;
    private final Postings postings;

    AssessedBureau(TestBureau bureau, Postings postings) {
        this.bureau = bureau;
        this.postings = postings;
        this.office = bureau.person(Role.BUREAU_OFFICE, null);
        this.leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        this.otherLeader = bureau.person(Role.STATION_LEADER, bureau.station(1));
    }

    static UUID officer(Person person) {
        var officer = person.officer();
        if (officer == null) {
            throw new IllegalArgumentException("person (%s) must be an officer.".formatted(person.login()));
        }
        return officer;
    }

    /// A posted officer who serves a village from a day on.
    Person posted(UUID village, LocalDate from) {
        var person = bureau.person(Role.POSTED_OFFICER, null);
        serve(person, village, Duty.POSTED, from);
        return bureau.again(person);
    }

    Person community(UUID station, UUID village, LocalDate from) {
        var person = bureau.person(Role.COMMUNITY_OFFICER, station);
        serve(person, village, Duty.DEDICATED, from);
        return bureau.again(person);
    }

    private void serve(Person person, UUID village, Duty duty, LocalDate from) {
        bureau.run(() -> {
            postings.start(new NewPosting(village, officer(person), duty, from, null, null));
        });
    }

    Person committee(UUID village) {
        return bureau.withVillages(bureau.person(Role.COMMITTEE, null), village);
    }

    static List<ItemMark> stationMarks(int mark) {
        return marks(mark, "SKILL", "QUALITY", "LAWFULNESS", "TEAMWORK");
    }

    static List<ItemMark> committeeMarks(int mark) {
        return marks(mark, "COOPERATION", "SERVICE", "REACHABILITY");
    }

    private static List<ItemMark> marks(int mark, String... items) {
        return List.of(items).stream()
                .map(item -> new ItemMark(item, mark, mark >= 95 || mark <= 60 ? "有具体事例" : null))
                .toList();
    }

    /// `count` records of one kind and outcome in a month.
    static List<EvidenceNote> notes(
            YearMonth month, UUID officer, UUID village, EvidenceKind kind, Outcome outcome, long count) {
        Instant due = kind.shape() == org.cunjing.assessment.scoring.Evidence.Deadlines.class
                ? month.atDay(20).atTime(10, 0).toInstant(java.time.ZoneOffset.UTC)
                : null;
        return IntStream.range(0, (int) count)
                .mapToObj(n -> new EvidenceNote(
                        kind, UUID.randomUUID(), "TEST", null, officer, village, month.atDay(10), due, outcome, 1))
                .toList();
    }
}
