package org.scholion.build;

/** How many files a published site has, and how many of them are new or different. */
record Publication(int files, int changed) {
    static final Publication NONE = new Publication(0, 0);
}
