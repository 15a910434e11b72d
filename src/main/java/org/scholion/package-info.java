/** Scholion, a build-time generator of annotated archives. The packages are its stages; {@code build} lists them in order. */
package org.scholion;
