/**
 * Next Move as JSON, by the schemas of {@link io.nextmove.json.Schema}.
 *
 * <p>{@link io.nextmove.json.NextMoveJson} reads situations, records and cases and writes answers and explanations;
 * {@link io.nextmove.json.NextMoveYaml} reads the same from YAML. {@link io.nextmove.json.NextMoveModule} teaches it to
 * a mapper of Jackson 3. What is not by the schemas is refused with a {@link io.nextmove.json.DocumentException}, which
 * names the place and what is allowed there, and never the value.
 */
@NullMarked
package io.nextmove.json;

import org.jspecify.annotations.NullMarked;
