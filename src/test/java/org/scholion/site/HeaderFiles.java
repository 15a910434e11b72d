package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the header files of a built site say of an address, read as the hosts read them. */
final class HeaderFiles {
    private static final String VALUE = "\"([^\"]*)\"";

    private final String nginx;
    private final String apache;
    private final Map<String, Map<String, String>> list = new TreeMap<>();

    HeaderFiles(Path site) throws IOException {
        nginx = Files.readString(site.resolve("deploy/nginx.conf"));
        apache = Files.readString(site.resolve(".htaccess"));
        String rule = "";
        for (String line : Files.readAllLines(site.resolve("_headers"))) {
            String[] header = line.strip().split(": ", 2);
            if (line.startsWith("/")) rule = line;
            else if (line.startsWith("  "))
                list.computeIfAbsent(rule, k -> new TreeMap<>()).put(header[0], header[1]);
        }
    }

    /** The value of a variable, which the last block whose pattern fits sets. */
    String nginx(String variable, String address) {
        String value =
                all("(?m)^set \\$" + variable + " " + VALUE, nginx).get(0).group(1);
        for (MatchResult block : all("if \\(\\$uri ~ " + VALUE + "\\) \\{\\s*set \\$" + variable + " " + VALUE, nginx))
            if (finds(block.group(1), address)) value = block.group(2);
        return value;
    }

    /** The value of a header: the one line whose condition holds. */
    String apache(String header, String address) {
        List<String> values =
                all("Header (?:always )?set " + header + " " + VALUE + " \"expr=([^\"]*)\"", apache).stream()
                        .filter(line -> Stream.of(line.group(2).split(" && ")).allMatch(c -> holds(c, address)))
                        .map(line -> line.group(1))
                        .toList();
        assertThat(values).as(header + " of " + address).hasSize(1);
        return values.get(0);
    }

    /** {@code %{REQUEST_URI} =~ m#…#}, or that in {@code !(…)}. */
    private static boolean holds(String condition, String address) {
        MatchResult read =
                all("^(!\\()?%\\{REQUEST_URI} =~ m#(.*)#\\)?$", condition).get(0);
        return finds(read.group(2), address) == (read.group(1) == null);
    }

    /** The values of a header in all rules that fit, which such hosts join. */
    List<String> list(String header, String address) {
        return list.entrySet().stream()
                .filter(rule -> fits(rule.getKey(), encoded(address)))
                .map(rule -> rule.getValue().get(header))
                .filter(value -> value != null)
                .toList();
    }

    private static boolean fits(String rule, String address) {
        return rule.endsWith("*") ? address.startsWith(rule.substring(0, rule.length() - 1)) : rule.equals(address);
    }

    private static String encoded(String address) {
        try {
            return new URI(null, null, address, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(address, e);
        }
    }

    private static boolean finds(String pattern, String address) {
        return Pattern.compile(pattern).matcher(address).find();
    }

    private static List<MatchResult> all(String pattern, String in) {
        return Pattern.compile(pattern).matcher(in).results().toList();
    }
}
