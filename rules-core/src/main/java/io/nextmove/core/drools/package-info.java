/**
 * The only package that knows Drools: it loads the compiled rules, checks that they are those of the rule catalog, and lets them
 * match as a network without a session.
 */
@NullMarked
package io.nextmove.core.drools;

import org.jspecify.annotations.NullMarked;
