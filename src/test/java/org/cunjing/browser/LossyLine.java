package org.cunjing.browser;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.util.Random;
import java.util.function.Consumer;

/// What a phone sends goes over a line that is there or not, and loses three of ten requests: half of them before the
/// server has them, half after.
final class LossyLine implements Consumer<Route> {

    private static final double LOST = 0.3;

    private final Random random;
    private boolean there;
    private boolean losing = true;

    LossyLine(Random random) {
        this.random = random;
    }

    void there(boolean now) {
        there = now;
    }

    void mend() {
        losing = false;
    }

    @Override
    public void accept(Route route) {
        try {
            if (there && !(losing && random.nextDouble() < LOST)) {
                route.resume();
                return;
            }
            if (there && random.nextBoolean()) {
                route.fetch();
            }
            route.abort();
        } catch (PlaywrightException _) {
            return; // the page was killed meanwhile
        }
    }
}
