package org.cunjing.exchange;

import java.util.List;
import java.util.Map;

/// A list of the bureau that is small enough to be looked at as a whole.
interface Register extends Keeper {

    SheetKind kind();

    /// Every row, by key, all columns.
    Map<String, Map<String, String>> present();

    List<CellFault> check(Change change, Outlook outlook);

    @Override
    default List<SheetKind> kinds() {
        return List.of(kind());
    }

    @Override
    default Sight sight(List<SheetRow> rows) {
        var present = Map.of(kind(), present());
        return new Sight() {

            @Override
            public Map<SheetKind, Map<String, Map<String, String>>> present() {
                return present;
            }

            @Override
            public List<CellFault> check(Change change, Outlook outlook) {
                return Register.this.check(change, outlook);
            }
        };
    }
}
