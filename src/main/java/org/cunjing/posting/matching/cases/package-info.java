/// Matching problems in files: read strictly, solved, written with their proof, and checked by code of its own.
@NullMarked
package org.cunjing.posting.matching.cases;

import org.jspecify.annotations.NullMarked;
