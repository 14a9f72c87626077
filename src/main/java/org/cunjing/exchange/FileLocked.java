package org.cunjing.exchange;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The file is protected by a password.
public final class FileLocked extends Refusal {

    private static final long serialVersionUID = 1L;

    FileLocked() {
        super(Kind.INVALID, "file-locked", Map.of(), "The file is protected by a password.");
    }
}
