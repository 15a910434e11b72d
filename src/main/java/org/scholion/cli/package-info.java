/**
 * The commands: words on a command line in, a status and messages out. Problems go to standard error; nothing here
 * decides anything about content. Start at {@link org.scholion.cli.Cli}.
 */
package org.scholion.cli;
