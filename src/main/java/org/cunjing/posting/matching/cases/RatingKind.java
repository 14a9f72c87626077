package org.cunjing.posting.matching.cases;

import java.util.LinkedHashMap;

/// Tables of ratings: for every group the stable plan that each side likes best, and the greatest total of ratings.
final class RatingKind {

    private RatingKind() {}

    static Answer solve(RatingRows table) {
        var groups = new LinkedHashMap<String, Object>();
        var proofs = new LinkedHashMap<String, Object>();
        table.groups().forEach((name, rows) -> {
            var group = new RatingGroup(rows, table.words());
            groups.put(name, group.answer());
            proofs.put(name, group.proof());
        });
        return new Answer().put(table.words().groups(), groups).beside("certificate", proofs);
    }
}
