package org.cunjing.dispatch.room;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that a shift leaves to the next.
///
/// @param kind key of the screens' texts, such as `overdue`
/// @param title words of the police, without a person's name
public record OpenPoint(String kind, UUID id, @Nullable UUID village, String title) {}
