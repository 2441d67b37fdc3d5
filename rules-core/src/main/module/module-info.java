/** The rules and the engine. */
module io.nextmove.core {
    requires transitive io.nextmove.api;
    requires org.drools.base;
    requires org.drools.canonicalmodel;
    requires org.drools.core;
    requires org.drools.modelcompiler;
    requires org.drools.util;
    requires org.kie.api;
    requires org.kie.internal.api;
    requires org.slf4j;

    exports io.nextmove.core;
    exports io.nextmove.passages;

    uses io.nextmove.core.house.HouseRuleCompiler;

    provides io.nextmove.spi.EngineProvider with
            io.nextmove.core.DroolsEngineProvider;
}
