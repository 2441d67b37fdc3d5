@NullMarked
package io.nextmove.audit;

import org.jspecify.annotations.NullMarked;
