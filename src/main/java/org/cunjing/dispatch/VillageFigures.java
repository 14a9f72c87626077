package org.cunjing.dispatch;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// One module's figures on what goes on in villages. Each module that knows some has a bean of it.
public interface VillageFigures {

    /// How many days up to and including today "new" looks back.
    int RECENT_DAYS = 30;

    /// Counts in every village within the actor's reach; what is missing is zero.
    Map<UUID, Map<VillageFigure, Integer>> countByVillage(LocalDate today);
}
