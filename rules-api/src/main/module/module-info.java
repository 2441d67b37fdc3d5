/** The engine, situations, answers and explanations. */
module io.nextmove.api {
    requires static transitive org.jspecify;

    exports io.nextmove;
    exports io.nextmove.explain;
    exports io.nextmove.judgment;
    exports io.nextmove.move;
    exports io.nextmove.outline;
    exports io.nextmove.reply;
    exports io.nextmove.situation;
    exports io.nextmove.source;
    exports io.nextmove.spi;

    opens io.nextmove.contract;
    opens io.nextmove.definitions;

    uses io.nextmove.spi.EngineProvider;
}
