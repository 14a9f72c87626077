package org.cunjing.dispatch.room;

import java.util.UUID;

/// An order arrived, or was opened.
record OrderReceived(String bureau, UUID order, UUID village, Receipt.Kind kind) {}
