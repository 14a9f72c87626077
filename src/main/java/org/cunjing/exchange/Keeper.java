package org.cunjing.exchange;

import java.util.List;
import java.util.Map;

/// Stands between sheets and what is kept of them: a [Register], or the ledgers.
interface Keeper {

    /// In the order in which they are written.
    List<SheetKind> kinds();

    /// Looks at what is kept beside the rows of a file.
    ///
    /// @param rows of all kinds that there are in the file
    Sight sight(List<SheetRow> rows);

    /// Opens what is kept for writing, as it is now.
    Hand hand();

    interface Sight {

        /// The rows that are kept, all columns, by kind and key: all of them, or those that the file asks about.
        Map<SheetKind, Map<String, Map<String, String>>> present();

        /// A new row, as it will be written.
        default SheetRow ready(SheetRow row) {
            return row;
        }

        /// What the rules of the work have against the change, looking at everything as it would be.
        List<CellFault> check(Change change, Outlook outlook);
    }

    interface Hand {

        void add(Map<String, String> row);

        void correct(Map<String, String> row);

        void takeBack(Map<String, String> row);

        /// Which of the rows somebody already counts on: name of the table that does, by key.
        Map<String, String> uses(List<SheetRow> rows);

        /// Writes changes of the kinds that are kept.
        default void write(List<Change> changes, Progress progress) {
            for (var change : changes) {
                progress.step();
                switch (change.effect()) {
                    case ADDED -> add(change.row().values());
                    case CHANGED -> correct(change.row().values());
                    case UNCHANGED -> {}
                }
            }
        }

        default void takeBack(List<Map<String, String>> rows) {
            rows.forEach(this::takeBack);
        }
    }
}
