package org.cunjing.casework;

import java.util.UUID;

/// Something followed an entry: an answer, a notice, a recheck, its closing.
public record EntryMoved(String bureau, UUID entry, UUID village) {}
