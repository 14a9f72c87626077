package org.cunjing.posting.matching.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Places with seats, and stations with a limit for all of their villages, as lists of cases.
class StationFilesTest {

    private static final String PLACES = """
            [{"name": "two plans", "capacities": {"X": 1, "Y": 1},
              "proposer_prefs": {"A": ["X", "Y"], "B": ["Y", "X"]},
              "receiver_prefs": {"X": ["B", "A"], "Y": ["A", "B"]}},
             {"name": "one side only", "capacities": {"X": 2, "Y": 1},
              "proposer_prefs": {"A": ["Y", "X"], "B": ["X"], "C": ["X", "Y"]},
              "receiver_prefs": {"X": ["C", "A"], "Y": ["B"]}}]
            """;

    private static final String PROJECTS = """
            {"name": "shared limit",
             "student_prefs": {"A": ["v1", "v2"], "B": ["v2"], "C": ["v1", "w"]},
             "supervisor_prefs": {"S": ["A", "B", "C"], "T": ["C"]},
             "project_supervisor": {"v1": "S", "v2": "S", "w": "T"},
             "project_capacity": {"v1": 2, "v2": 1, "w": 1},
             "supervisor_capacity": {"S": 2, "T": 1}}
            """;

    @TempDir
    private Path folder;

    private Command command;

    @BeforeEach
    void command() {
        command = new Command(folder);
    }

    @Test
    void answersEveryCaseOfAList() throws IOException {
        var cases = command.solved("places.json", PLACES).get("cases");

        var first = cases.get(0).get("answer");
        assertThat(first.get("proposer_optimal")).hasToString("{\"X\":[\"A\"],\"Y\":[\"B\"]}");
        assertThat(first.get("receiver_optimal")).hasToString("{\"X\":[\"B\"],\"Y\":[\"A\"]}");
        assertThat(first.get("blocking_pairs").asInt()).isZero();
        var second = cases.get(1).get("answer");
        assertThat(cases.get(1).get("id").asString()).isEqualTo("one side only");
        assertThat(second.get("proposer_optimal")).hasToString("{\"X\":[\"C\",\"A\"],\"Y\":[]}");
        assertThat(second.get("dropped_names").asInt()).isEqualTo(4); // A–Y, B–X and C–Y of officers, Y–B of places
        assertThat(second.get("acceptable_pairs").asInt()).isEqualTo(2);
    }

    @Test
    void theLimitOfAStationHoldsForItsVillagesTogether() throws IOException {
        var answer = command.solved("projects.json", PROJECTS).get("answer");

        assertThat(answer.get("student_optimal")).hasToString("{\"v1\":[\"A\"],\"v2\":[\"B\"],\"w\":[\"C\"]}");
        assertThat(answer.get("supervisor_optimal")).isEqualTo(answer.get("student_optimal"));
    }

    @Test
    void aResultThatWasTouchedDoesNotHold() throws IOException {
        command.solved("places.json", PLACES);
        var file = folder.resolve("places.json");

        command.requireRefused(file, "places", "\"X\" : \\[ \"A\" ]", "\"X\" : [ ]");
        command.requireRefused(file, "places", "\"X\" : \\[ \"B\" ]", "\"X\" : [ \"A\" ]");
        command.requireRefused(file, "places", "\"matched\" : 2", "\"matched\" : 1");
        command.requireRefused(file, "places", "\"Y\" : \\[ ]", "\"Y\" : [ \"B\" ]");
        command.requireRefused(file, "places", "\"acceptable_pairs\" : 4", "\"acceptable_pairs\" : 5");
    }

    /// Both plans are stable here, so only the claim that one is the best of its side is wrong.
    @Test
    void theStablePlanOfTheOtherSideIsNotTaken() throws IOException {
        command.solved("places.json", PLACES);

        command.requireRefused(
                folder.resolve("places.json"),
                "places",
                "\"X\" : \\[ \"A\" ],\\s*\"Y\" : \\[ \"B\" ]",
                "\"X\" : [ \"B\" ], \"Y\" : [ \"A\" ]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "[] # the list holds no case",
                "[{\"name\":\"a\"} # not well-formed",
                "[{\"name\":\"a\"}] # [0].kind: is missing",
                "[17] # [0]: must be a JSON object",
                "{\"proposer_prefs\":{},\"receiver_prefs\":{}} # capacities: is missing",
                "{\"capacities\":{\"X\":-1},\"proposer_prefs\":{},\"receiver_prefs\":{\"X\":[]}} # capacities.X: must be in",
                "{\"capacities\":{\"X\":1.5},\"proposer_prefs\":{},\"receiver_prefs\":{\"X\":[]}} # capacities.X: must be a whole",
                "{\"capacities\":{\"X\":1},\"proposer_prefs\":{},\"receiver_prefs\":{}} # receiver_prefs: \"X\" needs a list",
                "{\"capacities\":{\"X\":1},\"proposer_prefs\":{\"A\":[\"Z\"]},\"receiver_prefs\":{\"X\":[]}} # proposer_prefs.A: \"Z\" is no receiver",
                "{\"capacities\":{\"X\":1},\"proposer_prefs\":{\"A\":[\"X\",\"X\"]},\"receiver_prefs\":{\"X\":[]}} # proposer_prefs.A[1]: \"X\" stands twice",
                "{\"capacities\":{\"X\":1},\"proposer_prefs\":{\"A\":[[\"X\"]]},\"receiver_prefs\":{\"X\":[]}} # proposer_prefs.A[0]: must be a text",
                "{\"capacities\":{\"X\":1},\"proposer_prefs\":{\"A\":[],\"A\":[]},\"receiver_prefs\":{\"X\":[]}} # Duplicate",
                "{\"student_prefs\":{\"A\":[]},\"supervisor_prefs\":{},\"project_supervisor\":{\"p\":\"S\"},\"project_capacity\":{\"p\":1},\"supervisor_capacity\":{\"S\":1}} # supervisor_prefs: \"S\" needs",
                "{\"student_prefs\":{\"A\":[]},\"supervisor_prefs\":{\"S\":[]},\"project_supervisor\":{\"p\":\"S\"},\"project_capacity\":{},\"supervisor_capacity\":{\"S\":1}} # project_capacity: ",
                "{\"student_prefs\":{\"A\":[]},\"supervisor_prefs\":{\"S\":[\"B\"]},\"project_supervisor\":{},\"project_capacity\":{},\"supervisor_capacity\":{\"S\":1}} # supervisor_prefs.S: \"B\" is no student",
            })
    void saysWhatIsWrong(String content, String complaint) throws IOException {
        command.requireComplaint("bad.json", content, complaint);
    }
}
