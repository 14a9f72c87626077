package org.cunjing.casework.checklist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cunjing.dispatch.workpackage.PackageLibraries;
import org.cunjing.dispatch.workpackage.PackageLibrary.Checklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The checklists of the library by kind of site. The library is their one home; here they only get a version.
@Service
class Checklists {

    private static final int VERSION_BYTES = 4;

    private final PackageLibraries libraries;
    private final InspectionRules rules;

    Checklists(PackageLibraries libraries, InspectionRules rules) {
        this.libraries = libraries;
        this.rules = rules;
    }

    /// @param list null: the kind has none, or the library has dropped it
    record Ruled(InspectionRule rule, @Nullable Checklist list) {}

    @Transactional(readOnly = true)
    List<Ruled> list() {
        Map<Object, Checklist> known =
                libraries.get().checklists().stream().collect(Collectors.toMap(Checklist::id, Function.identity()));
        return rules.list().stream()
                .map(rule -> new Ruled(rule, rule.checklistId() == null ? null : known.get(rule.checklistId())))
                .toList();
    }

    /// Follows from the wording alone: the same words are the same version, wherever they are computed.
    static String versionOf(Checklist list) {
        var words = list.site() + "\n" + String.join("\n", list.points());
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
