package org.cunjing.dispatch.room;

import java.util.UUID;

/// Something changed in a room: its roster, or a note between two shifts.
record RoomMoved(String bureau, UUID room, String what) {}
