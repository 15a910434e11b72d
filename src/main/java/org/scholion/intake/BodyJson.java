package org.scholion.intake;

import java.util.ArrayList;
import java.util.List;
import org.scholion.intake.WebAnnotation.Text;
import org.scholion.text.json.Json;
import org.scholion.text.yaml.Fields;

/**
 * What an annotation says: its bodies in the model of the W3C, or the text and tags that Hypothesis gives.
 *
 * @param sources addresses of things elsewhere that it names
 * @param purposes of its texts
 */
record BodyJson(Text text, List<String> tags, List<String> sources, List<String> purposes) {
    static BodyJson of(Json annotation) {
        return new Reading().of(annotation);
    }

    private static final class Reading {
        private final List<String> texts = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private final List<String> sources = new ArrayList<>();
        private final List<String> purposes = new ArrayList<>();
        private String language = "";

        BodyJson of(Json annotation) {
            for (Json body : Named.list(annotation.get("body"))) body(body);
            say(PlainText.markdown(annotation.get("bodyValue").text()));
            say(annotation.get("text").text());
            tags.addAll(Named.texts(annotation.get("tags")));
            Text text = new Text(String.join("\n\n", texts), language);
            return new BodyJson(text, List.copyOf(tags), List.copyOf(sources), List.copyOf(purposes));
        }

        private void body(Json body) {
            List<String> why =
                    Named.texts(body.get("purpose")).stream().map(Named::term).toList();
            String value = Named.first(
                    body.get("value").text(),
                    body.get("chars").text(),
                    body.get("rdf:value").text());
            if (why.contains("tagging")) {
                if (!value.isBlank()) tags.add(value.strip());
                return;
            }
            purposes.addAll(why);
            if (Named.isA(body, "Choice") || Named.isA(body, "List") || Named.isA(body, "Composite"))
                Named.list(body.get("items")).forEach(this::body);
            else if (value.isBlank()) named(body);
            else say(markdown(value, body));
        }

        /** A thing elsewhere, given by its address alone. */
        private void named(Json body) {
            String address = Named.first(
                    body.text(), body.get("source").text(), body.get("id").text());
            if (address.startsWith("http://") || address.startsWith("https://")) sources.add(address);
        }

        private String markdown(String value, Json body) {
            String given =
                    Named.texts(body.get("language")).stream().findFirst().orElse("");
            if (language.isEmpty() && Fields.isLanguage(given)) language = given;
            String format = Named.texts(body.get("format")).stream().findFirst().orElse("");
            if (format.startsWith("text/html")) return HtmlText.markdown(value);
            return format.startsWith("text/plain") ? PlainText.markdown(value) : value;
        }

        private void say(String markdown) {
            if (!markdown.isBlank()) texts.add(markdown.replace("\r\n", "\n").replace('\r', '\n'));
        }
    }
}
