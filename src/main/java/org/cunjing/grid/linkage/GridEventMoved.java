package org.cunjing.grid.linkage;

import java.util.UUID;
import org.cunjing.grid.linkage.GridEvent.State;

/// A shared matter was sent, or went a step: open pages of both sides show it anew.
public record GridEventMoved(String bureau, UUID event, UUID village, UUID centre, GridEventStep step, State state) {}
