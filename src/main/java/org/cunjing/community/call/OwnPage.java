package org.cunjing.community.call;

import java.time.Instant;
import java.util.List;

/// What a volunteer sees of themselves, and of nobody else.
///
/// @param name as it is; it is their own
/// @param minutes served in all
public record OwnPage(String name, List<Line> lines, int times, int minutes) {

    public OwnPage {
        lines = List.copyOf(lines);
    }

    /// An invitation with what it asks for.
    public record Line(Invitation invitation, CallForHelp call, String area, Answer answer) {}

    /// What can be done with an invitation now.
    public enum Answer {
        ACCEPT_OR_DECLINE,
        /// Accepted, not begun yet: one may still decline.
        COMING,
        CHECK_OUT,
        DONE,
        CANCELLED;

        static Answer of(Invitation invitation, CallForHelp call, Instant now) {
            if (invitation.isDone()) {
                return DONE;
            }
            if (call.cancelledAt() != null) {
                return CANCELLED;
            }
            if (!invitation.isAccepted()) {
                return ACCEPT_OR_DECLINE;
            }
            return call.hasBegun(now) ? CHECK_OUT : COMING;
        }
    }
}
