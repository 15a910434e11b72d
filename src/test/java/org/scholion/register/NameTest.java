package org.scholion.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {
    @ParameterizedTest
    @CsvSource({
        "Salim al-Khalil, S. a.",
        "  Abu  Omar , A. O.",
        "سالم الخليل, س. ا.",
        "'«Badr» K.', B. K.",
        "𝔅adr, 𝔅.",
        "Élie, É."
    })
    void initials(String name, String expected) {
        assertThat(Name.initials(name)).isEqualTo(expected);
    }
}
