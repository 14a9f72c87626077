package org.cunjing.platform;

import java.util.UUID;

/// Something told, at its place in the order of all.
///
/// @param number counts up by one from each to the next of a bureau
/// @param line   what it is about
/// @param frame  ready to be sent, as server-sent events are written
record Heard(long number, UUID id, Audience audience, Live.Line line, String frame) {

    /// @param id what a page says it heard last when it comes back
    static String frame(UUID id, String type, String json) {
        return "id:%s\nevent:%s\ndata:%s\n\n".formatted(id, type, json);
    }
}
