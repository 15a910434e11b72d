/**
 * YAML as the archive's formats use it: mappings, lists and text, each knowing its line and column.
 *
 * <p>Values are the very text that was typed. {@link org.scholion.text.yaml.YamlReader} refuses tags, anchors, aliases,
 * duplicate keys and deep nesting; {@link org.scholion.text.yaml.Fields} turns a mapping into checked values. The only
 * package that knows SnakeYAML.
 */
package org.scholion.text.yaml;
