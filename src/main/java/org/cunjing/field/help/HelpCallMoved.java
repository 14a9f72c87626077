package org.cunjing.field.help;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A call for help came in or went on.
record HelpCallMoved(String bureau, UUID call, @Nullable UUID village, UUID officer, HelpCall.State state) {}
