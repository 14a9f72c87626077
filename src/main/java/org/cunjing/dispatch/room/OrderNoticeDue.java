package org.cunjing.dispatch.room;

import java.util.UUID;

/// The officer may be told of an order now: it is urgent, or no quiet hour holds it back.
record OrderNoticeDue(String bureau, UUID order, UUID village, UUID officer, boolean urgent) {}
