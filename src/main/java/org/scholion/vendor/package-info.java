/**
 * The files of other people that a site carries in {@code vendor/}: fonts and the search engine with its index.
 *
 * <p>In: a folder of packages as npm lays them out, the style sheets that name fonts, the characters that pages show,
 * and what is to be found. Out: files, to a {@link org.scholion.publish.SiteWriter}. No page knows whether they are
 * there. Where something is missing it is left out, and said so in a phrase. Start at
 * {@link org.scholion.vendor.ThirdParty}.
 */
package org.scholion.vendor;
