/**
 * What rules can do ({@link io.nextmove.core.findings.RuleActions}), and the record of what they did in one evaluation
 * ({@link io.nextmove.core.findings.Findings}). Nothing is decided here.
 */
@NullMarked
package io.nextmove.core.findings;

import org.jspecify.annotations.NullMarked;
