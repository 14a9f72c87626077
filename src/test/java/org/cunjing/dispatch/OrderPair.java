package org.cunjing.dispatch;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.shared.Uuid7;

/// A leader and an officer of the demonstration bureau who take one order after the other through its life.
final class OrderPair {

    /// Requests of one lifecycle: create, accept, start, submit, verify, search.
    static final int REQUESTS = 6;

    private static final String PASSWORD = "cunjing-demo-1";
    private static final int OFFICERS = 110;
    private static final Uuid7 IDS = new Uuid7(InstantSource.system(), new SecureRandom());

    private final HttpPerson leader;
    private final HttpPerson officer;
    private final String village;

    private OrderPair(HttpPerson leader, HttpPerson officer, String village) {
        this.leader = leader;
        this.officer = officer;
        this.village = village;
    }

    /// Pairs of different officers, each with a village of the leader's station.
    static List<OrderPair> pairs(int port, int wanted) {
        var office = HttpPerson.signedIn(port, "office", PASSWORD);
        var postings = office.get("/api/work-packages").body();
        var pairs = new ArrayList<OrderPair>();
        for (int n = 1; n <= OFFICERS && pairs.size() < wanted; n++) {
            var officer = HttpPerson.signedIn(port, "community-%03d".formatted(n), PASSWORD);
            var id = officer.get("/api/session").body().path("officerId").asString("");
            for (var posting : postings) {
                if (posting.path("officerId").asString("").equals(id)) {
                    pairs.add(new OrderPair(
                            office, officer, posting.path("villageId").asString()));
                    break;
                }
            }
        }
        return pairs;
    }

    /// One order through its life.
    void live(long number) {
        var id = IDS.next();
        check(leader.post("/api/work-orders", """
                {"id":"%s","villageId":"%s","role":"INSPECTOR","title":"检查第%d处","task":"检查消防通道","basis":"月度计划",
                 "due":"%s"}""".formatted(
                id, village, number, LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(5))));
        check(officer.post("/api/work-orders/%s/accept".formatted(id), "{}"));
        check(officer.post("/api/work-orders/%s/start".formatted(id), "{}"));
        check(officer.post("/api/work-orders/%s/submit".formatted(id), """
                {"why":"已检查，通道畅通"}"""));
        check(leader.post("/api/work-orders/%s/verify".formatted(id), "{}"));
        var found = check(leader.get("/api/work-orders?state=VERIFIED&limit=20&village=" + village));
        if (found.body()
                .valueStream()
                .noneMatch(order -> order.path("id").asString("").equals(id.toString()))) {
            throw new IllegalStateException("Order %s was not found again.".formatted(id));
        }
    }

    /// As many requests as a life has, that only ask who is signed in.
    void ask() {
        for (int n = 0; n < REQUESTS; n++) {
            check((n % 2 == 0 ? leader : officer).get("/api/session"));
        }
    }

    private static Answer check(Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }
}
