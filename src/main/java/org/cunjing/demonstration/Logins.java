package org.cunjing.demonstration;

/// Names of the demonstration's accounts.
final class Logins {

    static final String OFFICE = "office";
    static final String HOUSEHOLD = "household";
    static final String AUDITOR = "auditor";
    static final String ADMINISTRATOR = "admin";

    private Logins() {}

    static String office(int index) {
        return index == 0 ? OFFICE : "%s-%d".formatted(OFFICE, index + 1);
    }

    static String branch(int index) {
        return "branch-%02d".formatted(index + 1);
    }

    static String station(int index) {
        return "station-%02d".formatted(index + 1);
    }

    static String squad(int index) {
        return "squad-%02d".formatted(index + 1);
    }

    static String community(int index) {
        return "community-%03d".formatted(index + 1);
    }

    static String posted(int index) {
        return "posted-%02d".formatted(index + 1);
    }

    static String department(int index) {
        return "department-%02d".formatted(index + 1);
    }

    static String village(String code) {
        return "village-" + code;
    }
}
