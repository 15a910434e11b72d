/**
 * The words of the interface, in the languages it is offered in.
 *
 * <p>In: property files beside the templates, one a language. Out: {@link org.scholion.message.Messages}, which say a
 * sentence with its numbers in the right plural, and {@link org.scholion.message.Dates}. The only package that knows ICU's
 * formats. Knows nothing of pages. Start at {@link org.scholion.message.Messages}.
 */
package org.scholion.message;
