/**
 * The published pages as readers and hosts meet them: in Chromium, behind nginx, on paper.
 *
 * <p>The pages' checks are the scripts in {@code src/test/resources/browser/}: each is a function that returns the list
 * of what is wrong on the page it runs in. {@link org.scholion.site.Machine} finds the programs, or says why a test is
 * skipped. Start at {@link org.scholion.site.PagesInChromiumTest}.
 */
package org.scholion.site;
