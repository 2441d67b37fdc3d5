/**
 * For the tests of applications that embed Next Move.
 *
 * <p>{@link io.nextmove.test.NextMoveAssertions} states what an answer says, {@link io.nextmove.test.GuidanceCases} runs case
 * files as named tests, {@link io.nextmove.test.GuidancePromises} tries what every engine promises on arbitrary situations,
 * {@link io.nextmove.test.SampleGuidance} makes answers without an engine, {@link io.nextmove.test.CaseCoverage} tells which
 * rules and passages cases reach, and {@link io.nextmove.test.AssistantReport} which replies of an assistant to them would be
 * stopped. Messages of failed tests hold rules, names of facts and statuses, and no value of a fact that a caller gave.
 */
@NullMarked
package io.nextmove.test;

import org.jspecify.annotations.NullMarked;
