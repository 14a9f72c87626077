package org.cunjing.posting.matching.cases;

import tools.jackson.core.JsonGenerator;

/// A part of a result that writes itself, so that a nation's plan need not stand in memory a second time.
interface Written {
    void to(JsonGenerator json);
}
