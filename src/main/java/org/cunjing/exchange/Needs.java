package org.cunjing.exchange;

import java.util.List;

/// What villages need and officers are good at.
final class Needs {

    static final List<String> ALL =
            List.of("RENTAL_HOUSES", "TELECOM_FRAUD", "NARCOTICS", "TRAFFIC", "ECONOMIC", "FIRE", "DISPUTES");

    private Needs() {}
}
