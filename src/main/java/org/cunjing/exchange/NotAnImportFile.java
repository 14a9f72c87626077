package org.cunjing.exchange;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The file is no workbook and no table that can be read.
public final class NotAnImportFile extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAnImportFile(String why) {
        super(Kind.INVALID, "not-an-import-file", Map.of(), "The file cannot be read: %s.".formatted(why));
    }
}
