package org.cunjing.resident;

/// How many anonymous answers may be shown: they come out in batches, so that two publications never differ by fewer
/// than a batch and nobody can read a single answer from the difference.
///
/// - Units: answers.
/// - Source: docs/methods/anonymous-release.md.
///
/// @param batch least number of answers that may come out together
/// @param published answers that are out
/// @param heldBack answers that wait for company, fewer than a batch
public record AnonymousRelease(int batch, long published, long heldBack) {

    /// Batch size of the evaluation; a bureau may ask for more, not for less.
    public static final int LEAST_BATCH = 5;

    public AnonymousRelease {
        if (batch < LEAST_BATCH) {
            throw new IllegalArgumentException("batch (%d) must be at least %d.".formatted(batch, LEAST_BATCH));
        }
        if (published < 0 || (published > 0 && published < batch)) {
            throw new IllegalArgumentException("published (%d) must be 0 or at least %d.".formatted(published, batch));
        }
        if (heldBack < 0 || heldBack >= batch) {
            throw new IllegalArgumentException("heldBack (%d) must be in [0, %d).".formatted(heldBack, batch));
        }
    }

    public static AnonymousRelease none() {
        return new AnonymousRelease(LEAST_BATCH, 0, 0);
    }

    /// The state after `newAnswers` more came in.
    public AnonymousRelease after(long newAnswers) {
        if (newAnswers < 0) {
            throw new IllegalArgumentException("newAnswers (%d) must not be negative.".formatted(newAnswers));
        }
        long waiting = heldBack + newAnswers;
        return waiting < batch
                ? new AnonymousRelease(batch, published, waiting)
                : new AnonymousRelease(batch, published + waiting, 0);
    }
}
