package io.nextmove.core;

import io.nextmove.core.book.Rule;
import io.nextmove.core.book.RuleBook;
import io.nextmove.core.say.Says;
import java.util.HashMap;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieSession;

/** Rules used as Drools users do: a session for each evaluation, and an agenda that decides which rule fires next. */
final class Agenda implements Rules {
    private final KieBase base;
    private final Map<String, Rule> rules = new HashMap<>();

    Agenda(KieBase base, RuleBook book) {
        this.base = base;
        for (KiePackage kiePackage : base.getKiePackages()) {
            kiePackage.getRules().forEach(rule -> rules.put(rule.getName(), book.rule(rule.getName())));
        }
    }

    @Override
    public Evaluation open(Says says) {
        KieSession session = base.newKieSession();
        session.setGlobal("say", says);
        return new Evaluation() {
            @Override
            public void fire(Object fact) {
                session.insert(fact);
                session.fireAllRules(match -> {
                    says.speaks(rules.get(match.getRule().getName()));
                    return true;
                });
            }

            @Override
            public void close() {
                session.dispose();
            }
        };
    }
}
