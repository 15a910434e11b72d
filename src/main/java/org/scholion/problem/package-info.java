/**
 * What can be wrong, where, why, and how to mend it.
 *
 * <p>Every stage reports into one {@link org.scholion.problem.Problems}; nothing else is printed about content, and no
 * exception stands for bad content. Each {@link org.scholion.problem.Code} has one meaning, a paragraph for
 * {@code explain} and one broken site in the tests. Knows nothing of files, YAML or pages.
 */
package org.scholion.problem;
