package org.cunjing.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/// One line of the public list of villages: that it exists, what it is called and where it belongs.
record ListedVillage(String code, String name, Ground.Kind kind, String townshipCode, String townshipName) {

    static List<ListedVillage> readAll(Words words) {
        try (var reader = new BufferedReader(new InputStreamReader(Words.open("villages.csv"), UTF_8))) {
            return reader.lines().skip(1).map(line -> read(line, words)).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static ListedVillage read(String line, Words words) {
        var fields = line.split(",", -1);
        if (fields.length != 5) {
            throw new IllegalArgumentException("line (%s) must have 5 fields.".formatted(line));
        }
        var kind = fields[2].equals(words.word("kind.community")) ? Ground.Kind.COMMUNITY : Ground.Kind.VILLAGE;
        return new ListedVillage(fields[0], words.without("committee.suffixes", fields[1]), kind, fields[3], fields[4]);
    }
}
