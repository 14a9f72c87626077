/// Routing rules: which order a village's situation calls for, written as data, tried out beforehand, sent on a word.
@NullMarked
@NamedInterface("routing")
package org.cunjing.dispatch.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
