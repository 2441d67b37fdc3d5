/** Situations, answers, explanations and cases as JSON and YAML. */
module io.nextmove.json {
    requires transitive io.nextmove.api;
    requires transitive tools.jackson.databind;
    requires static org.snakeyaml.engine;
    requires static tools.jackson.dataformat.yaml;

    exports io.nextmove.json;

    provides tools.jackson.databind.JacksonModule with
            io.nextmove.json.NextMoveModule;
}
