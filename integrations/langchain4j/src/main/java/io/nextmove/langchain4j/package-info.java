/** The check of a reply as an output guardrail of LangChain4j. */
@NullMarked
package io.nextmove.langchain4j;

import org.jspecify.annotations.NullMarked;
