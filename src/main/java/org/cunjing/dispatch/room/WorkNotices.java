package org.cunjing.dispatch.room;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// An outside channel that tells officers of orders and of drills. A notice holds a number and its link, nothing else:
/// it leaves the network of the police.
public interface WorkNotices {

    /// What may be told outside.
    ///
    /// @param number short, for reading aloud
    /// @param link opens the order or the drill for whoever may see it
    /// @param drill the notice says so with its first word
    record Notice(String number, String link, boolean drill) {}

    /// What became of handing a notice over.
    sealed interface Answer {

        /// @param task under which the channel tells later who got it
        record Taken(String task) implements Answer {}

        /// It was certainly not taken; it may be tried again.
        record Later(String reason, Duration pause) implements Answer {}

        /// It may have been taken.
        record Unsure(String reason) implements Answer {}

        /// It will never be taken.
        record Refused(String reason) implements Answer {}
    }

    /// What became of it for one person.
    sealed interface Fate {

        record Arrived() implements Fate {}

        record Read() implements Fate {}

        /// The channel held it back for a while.
        record HeldBack(String reason, Duration pause) implements Fate {}

        record Lost(String reason) implements Fate {}
    }

    /// Code of the bureau whose officers it reaches; empty: off, nothing leaves the house.
    Optional<String> bureau();

    /// How many people one call may tell.
    int mostReceivers();

    /// Address under which an order opens, or a drill.
    String link(String about, boolean drill);

    Answer send(Collection<String> badges, Notice notice);

    /// By badge; who is missing is not known yet.
    Map<String, Fate> fates(String task);
}
