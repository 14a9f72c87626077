package org.cunjing.posting;

import java.util.UUID;

/// Everything open in a village went from one officer to the next; [OpenItems] have moved already.
public record DutyHandedOver(String bureau, UUID village, UUID from, UUID to) {}
