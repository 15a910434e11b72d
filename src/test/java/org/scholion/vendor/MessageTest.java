package org.scholion.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.export.SearchRecord;

class MessageTest {
    private static String text(byte[] message) {
        return new String(Base64.getDecoder().decode(message), StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream answer(String json) {
        String encoded = Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        return new ByteArrayInputStream((encoded + ",").getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void carriesEverythingOfARecord() {
        TreeMap<String, List<String>> filters = new TreeMap<>();
        filters.put("entry", List.of("a", "b\""));
        SearchRecord record = new SearchRecord("articles/x.html#p1", "ar", "الجسر", filters, "2016-12~");
        assertThat(text(Message.add(record)))
                .isEqualTo("{\"message_id\":1,\"payload\":{\"type\":\"AddRecord\",\"index_id\":0,"
                        + "\"url\":\"articles/x.html#p1\",\"content\":\"الجسر\",\"language\":\"ar\","
                        + "\"filters\":{\"entry\":[\"a\",\"b\\\"\"]},"
                        + "\"sort\":{\"date\":\"2016-12~\"}}}");
    }

    @Test
    void readsAnswersAndErrors() throws IOException {
        String done = "{\"message_id\":1,\"payload\":{\"type\":\"IndexedFile\",\"page_meta\":{\"type\":\"x\"}}}";
        assertThat(Message.receive(answer(done))).isEqualTo(new Message("IndexedFile", ""));
        String wrong = "{\"message_id\":1,\"payload\":{\"type\":\"Error\",\"message\":\"no\"}}";
        assertThat(Message.receive(answer(wrong))).isEqualTo(new Message("Error", "no"));
    }

    @Test
    void theEndIsAnError() {
        assertThatIOException().isThrownBy(() -> Message.receive(new ByteArrayInputStream(new byte[] {'e', 'y'})));
    }
}
