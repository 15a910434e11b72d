package org.scholion.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServedFileTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
        a { b: c; }                            | a { b: c; }
        /* why */ a { b: c; /* x; } */ d: e }  | a { b: c;  d: e }
        a {N    b: c;NN  d: e;N}               | a {Nb: c;Nd: e;N}
        a { content: "/* N kept */  "; }       | a { content: "/* N kept */  "; }
        a { content: "\\"/*"; } /* " */ b {} | a { content: "\\"/*"; }  b {}
        a { content: "/*"; } b { c: '*/' }     | a { content: "/*"; } b { c: '*/' }
        /*/ not closed */ a {} /**/            | a {}
        """)
    void aStyleLosesCommentsAndIndentation(String source, String served) {
        assertThat(ServedFile.style(source.replace('N', '\n'))).isEqualTo(served.replace('N', '\n') + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
        a();N  b();NN  c();                      | a();Nb();Nc();
        // whyN  // whyNa('// not this');        | a('// not this');
        a(); // stays, for '//' may be a string  | a(); // stays, for '//' may be a string
        /** what */N  /** how **/Nx / y;         | x / y;
        a = `x` + `N  // in a string`;           | a = `x` + `N  // in a string`;
        /*N one */N  a();                        | /*N one */N  a();
        """)
    void aScriptLosesLinesOfComments(String source, String served) {
        assertThat(ServedFile.script(source.replace('N', '\n')).strip())
                .isEqualTo(served.replace('N', '\n').strip());
    }

    @Test
    void otherFilesAreLeftAsTheyAre() {
        byte[] picture = "<svg> /* a */ </svg>".getBytes(StandardCharsets.UTF_8);
        assertThat(ServedFile.of("icon.svg", picture)).isSameAs(picture);
    }
}
