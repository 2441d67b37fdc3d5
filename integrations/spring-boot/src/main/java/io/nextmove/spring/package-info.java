/**
 * Next Move in an application of Spring Boot: a {@link io.nextmove.GuidanceEngine} to inject, and its JSON on the
 * application's mapper. There is no endpoint and no metric: nothing leaves the engine but the answers that are asked for.
 */
@NullMarked
package io.nextmove.spring;

import org.jspecify.annotations.NullMarked;
