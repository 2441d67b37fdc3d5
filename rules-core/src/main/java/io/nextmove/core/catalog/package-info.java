/**
 * The rule catalog: every rule with its id, its sentence, its footing and its citations, as the build wrote it from the rule
 * files; and the library's own cautions.
 */
@NullMarked
package io.nextmove.core.catalog;

import org.jspecify.annotations.NullMarked;
