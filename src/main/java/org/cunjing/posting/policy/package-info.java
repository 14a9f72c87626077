/// What postings rest on and count for: documents with their versions, programmes and campaigns.
@NullMarked
@NamedInterface("policy")
package org.cunjing.posting.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
