/**
 * Pure functions that settle what rules found: which judgment outweighs which, the lattice of statuses, which ways in come
 * first, and the order of moves and questions. They read no rule and know no Drools.
 */
@NullMarked
package io.nextmove.core.decide;

import org.jspecify.annotations.NullMarked;
