package io.nextmove.core;

import io.nextmove.core.say.Says;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Consequence;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.View;
import org.drools.model.impl.ModelImpl;

/**
 * A compiled rule under a number in the place of its name. Drools logs the names of the rules that fire, and these tell
 * what was told. The numbers are drawn anew by every engine.
 *
 * @param rule the rule
 * @param getName the number
 * @param getMetaData what is told of the rule, its name included
 */
record Unnamed(Rule rule, String getName, Map<String, Object> getMetaData) implements Rule {

    /** The model with its rules unnamed. */
    static Model model(Model model) {
        List<Integer> numbers = new ArrayList<>();
        for (Rule rule : model.getRules()) {
            numbers.add(numbers.size());
        }
        Collections.shuffle(numbers, new SecureRandom());
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : model.getRules()) {
            Map<String, Object> metaData = new HashMap<>(rule.getMetaData());
            metaData.put(Says.NAME, rule.getName());
            rules.add(new Unnamed(rule, "rule " + numbers.get(rules.size()), metaData));
        }
        return new ModelImpl(model.getName()).withGlobals(model.getGlobals()).withRules(rules);
    }

    @Override
    public Object getMetaData(String key) {
        return getMetaData.get(key);
    }

    @Override
    public String getPackage() {
        return rule.getPackage();
    }

    @Override
    public View getView() {
        return rule.getView();
    }

    @Override
    public Consequence getDefaultConsequence() {
        return rule.getDefaultConsequence();
    }

    @Override
    public Map<String, Consequence> getConsequences() {
        return rule.getConsequences();
    }

    @Override
    public <T> T getAttribute(Attribute<T> attribute) {
        return rule.getAttribute(attribute);
    }

    @Override
    public String getUnit() {
        return rule.getUnit();
    }
}
