/**
 * What hosts need beside the site's own files: headers in the forms of several servers, compressed copies, and the one
 * picture for services that show a card for a link.
 *
 * <p>In: the paths of the site's files, or bytes. Out: bytes. Knows nothing of what stands on pages; that the policies
 * here and in the pages agree is held by a test. Start at {@link org.scholion.host.HostFiles}.
 */
package org.scholion.host;
