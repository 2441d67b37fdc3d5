/** Tools for assistants, over the Model Context Protocol. */
@NullMarked
package io.nextmove.mcp;

import org.jspecify.annotations.NullMarked;
