package org.cunjing.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Stands between the sheets of one kind and the register that keeps it.
interface Keeper {

    SheetKind kind();

    /// Every row of the register, by key, all columns.
    Map<String, Map<String, String>> present();

    /// What the rules of the work have against the change, looking at the registers as they would be.
    List<CellFault> check(Change change, Outlook outlook);

    /// Opens the register for writing, as it is now.
    Hand hand();

    interface Hand {

        void add(Map<String, String> row);

        void correct(Map<String, String> row);

        void takeBack(Map<String, String> row);

        /// Which of the rows somebody already counts on: name of the table that does, by key.
        Map<String, String> uses(Collection<Map<String, String>> rows);
    }
}
