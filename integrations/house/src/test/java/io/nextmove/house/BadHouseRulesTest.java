package io.nextmove.house;

import static io.nextmove.house.HouseFiles.OWN;
import static io.nextmove.house.HouseFiles.engine;
import static io.nextmove.house.HouseFiles.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules of a service cannot be: refused in one line that names the place and what is allowed. */
class BadHouseRulesTest {
    private static final String FINE = "actions.recommend( \"referral\" );";

    @TempDir
    private Path folder;

    private void refused(String rules, String own, String message) {
        Throwable refused = catchThrowable(() -> engine(folder, rules, own));
        assertThat(refused).isInstanceOf(IllegalArgumentException.class);
        assertThat(refused.getMessage()).doesNotContain("\n").startsWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Situation( dangr )|is no word, judgment or fact that a rule can test",
                "Situation( getClass() != null )|is no word, judgment or fact that a rule can test",
                "Situation( danger == true )|here only `,`, `&&`, ",
                "Situation( danger, class.name == \"x\" )|is no word, judgment or fact that a rule can test",
                "Situation( safety.physicalAbuse.getClass )|of `safety.physicalAbuse` a rule can test likely, no, ",
                "Situation( abuse == AbuseState.NONE )|here == or != and a value of AbuseState must follow, such as ",
                "Situation( refusal.reasons contains Door.ONE_SESSION )|here contains and a value of RefusalReason must follow",
                "Situation( plannedStatements == null )|is no word, judgment or fact that a rule can test",
                "Situation( ( danger )|cannot be read; a file has rules, each: ",
                "House( customer )|a condition over House has the facts of your properties: branch, client, weeks",
                "House( weeks > 99999999999 )|`weeks` is compared with a whole number of at most nine digits",
                "House( weeks )|`weeks` is compared with a whole number",
                "House( branch == \"west\" )|`branch` is compared by == or != with one of north, south, in quotes",
                "House( client == 1 )|`client` is compared with true or false",
                "String( )|a condition has Situation( … ) and House( … ), each with or without `not`",
                "$s : Situation( danger )|a condition has Situation( … ) and House( … ), each with or without `not`",
                "Situation( $d : danger )|is no word, judgment or fact that a rule can test",
                "Situation( danger; )|a condition binds no names and no positions",
                "eval( true )|a condition has Situation( … ) and House( … ), each with or without `not`",
                "Situation( eval( true ) )|is no word, judgment or fact that a rule can test",
                "Situation( danger ) from entry-point \"x\"|a condition has Situation( … ) and House( … ), each",
                "exists Situation( danger )|a condition has Situation( … ) and House( … ), each with or without `not`",
                "accumulate( Situation( danger ); $n : count( 1 ) )|a condition has Situation( … ) and House( … ), each",
                "forall( Situation( danger ) )|a condition has Situation( … ) and House( … ), each with or without `not`"
            })
    void conditions(String condition, String allowed) {
        Throwable refused = catchThrowable(() -> engine(folder, rule("OUR-1", condition, FINE), OWN));
        assertThat(refused).isInstanceOf(IllegalArgumentException.class);
        assertThat(refused.getMessage())
                .doesNotContain("\n")
                .matches("our\\.drl:\\d+: " + (allowed.startsWith("cannot") ? "" : "rule `Rule OUR-1 of our service`: ")
                        + ".*")
                .contains(allowed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "System.exit( 0 );|a consequence has only calls such as",
                "actions.getClass();|a consequence has only calls such as",
                "drools.halt();|a consequence has only calls such as",
                "modify( $s ) { }|a consequence has only calls such as",
                "insert( new Object() );|a consequence has only calls such as",
                "actions.recommend( \"referral\" ); insert( 1 );|a consequence has only calls such as",
                "actions.recommend( \"referral\".concat( \"x\" ) );|a consequence has only calls such as",
                "actions.suppress( JOINT );|a consequence has only calls such as",
                "actions.recommend( );|a consequence has only calls such as",
                "// nothing|a consequence has only calls such as",
                "actions.recommend( MAKE_SAFETY_PLAN );|only a move of your own can stand here, in quotes: referral, together",
                "actions.recommend( \"MAKE_SAFETY_PLAN\" );|only a move of your own can stand here, in quotes: referral, together",
                "actions.attach( \"referral\" );|only a notice of your own can stand here, in quotes: hours",
                "actions.exclude( SOLO );|it can bar JOINT, INVITES, SPEAKS, a move of the library",
                "actions.exclude( MAKE_SAFETY_PLAN );|it can bar JOINT, INVITES, SPEAKS, a move of the library",
                "actions.ask( \"refusal.shoeSize\" );|`ask` takes the path of a fact that answers ask for",
                "actions.ask( \"safety.strangled\" );|`ask` takes the path of a fact that answers ask for",
            })
    void consequences(String consequence, String allowed) {
        Throwable refused = catchThrowable(() -> engine(folder, rule("OUR-1", "Situation( )", consequence), OWN));
        assertThat(refused).isInstanceOf(IllegalArgumentException.class);
        assertThat(refused.getMessage())
                .doesNotContain("\n")
                .matches("our\\.drl:\\d+: rule `Rule OUR-1 of our service`: .*")
                .contains("`: " + allowed);
    }

    @Test
    void an_error_in_a_condition_names_its_line() {
        String rule = rule("OUR-1", "Situation( danger )\n    House( customer )", FINE);
        int line = rule.substring(0, rule.indexOf("House(")).split("\n", -1).length;
        refused(
                rule,
                OWN,
                "our.drl:" + line + ": rule `Rule OUR-1 of our service`: a condition over House has the facts");
    }

    @Test
    void what_else_a_file_could_have() {
        String fine = rule("OUR-1", "Situation( )", FINE);
        String only = "must have rules only: no import, function, declaration or attribute";
        refused("import java.util.List\n" + fine, OWN, "our.drl:1: " + only);
        refused("import static java.lang.System.exit\n" + fine, OWN, "our.drl:1: " + only);
        refused("dialect \"java\"\n" + fine, OWN, "our.drl:1: " + only);
        refused("\ndeclare Thing\nend\n" + fine, OWN, "our.drl:2: " + only);
        refused("function void run() { }\n" + fine, OWN, "our.drl:1: " + only);
        refused("global java.util.List list\n" + fine, OWN, "our.drl:1: must have no global but `actions`");
        refused("", OWN, "our.drl:1: must have at least one rule, and at most 200");
        refused("nonsense", OWN, "our.drl:1: cannot be read; a file has rules, each: rule");
        refused("query \"q\" Situation( ) end", OWN, "our.drl:1: rule `q`: must be a rule without attributes");
        refused(fine.replace("@because", "salience 10 @because"), OWN, "our.drl:");
        refused(
                fine.replace("when", "    salience 10\nwhen"),
                OWN,
                "our.drl:1: rule `Rule OUR-1 of our service`: must be a rule without attributes");
        refused(
                fine + fine.replace("OUR-1\")", "OUR-2\")"),
                OWN,
                "our.drl:11: rule `Rule OUR-1 of our service`: another");
        refused(
                fine.repeat(2).replaceFirst("Rule OUR-1", "A rule"),
                OWN,
                "our.drl:11: rule `Rule OUR-1 of our service`: its `@id`");
        refused(
                rule("SAF-00.1", "Situation( )", FINE),
                OWN,
                "our.drl:1: rule `Rule SAF-00.1 of our service`: its `@id` must");
        refused(
                fine.replace("    @id(\"OUR-1\")\n", ""),
                OWN,
                "our.drl:1: rule `Rule OUR-1 of our service`: must have such as @id");
        refused(
                fine.replace("house/handbook", "invite/03"),
                OWN,
                "our.drl:1: rule `Rule OUR-1 of our service`: must have such as @cites");
        refused(
                fine.replace("HOUSE", "STATED"),
                OWN,
                "our.drl:1: rule `Rule OUR-1 of our service`: must have @footing(\"HOUSE\")");
        refused(
                fine.replace("@because", "@reason"),
                OWN,
                "our.drl:1: rule `Rule OUR-1 of our service`: the annotations are");
    }

    @Test
    void an_id_is_none_of_the_library() {
        for (String id : List.of("SAF-00.1", "EXC-08", "SAF-25")) {
            refused(
                    rule(id, "Situation( )", FINE),
                    OWN,
                    "our.drl:1: rule `Rule " + id
                            + " of our service`: its `@id` must have at most 40 characters and be no");
        }
    }

    @Test
    void a_sentence_is_on_one_line() {
        refused(
                rule("OUR-1", "Situation( )", FINE).replaceFirst("of our", "of\nour"),
                OWN,
                "our.drl:1: rule `Rule OUR-1 of`: its sentence must be on one line");
    }

    @Test
    void texts_are_checked() {
        String fine = rule("OUR-1", "Situation( )", FINE);
        refused(
                fine,
                OWN.replace("Call our referral desk, and they will find someone for you.", ""),
                "our.properties:1: `move.referral`: must not be blank");
        refused(
                fine,
                OWN.replace("Call our referral desk, and", "Call 555-0100, and"),
                "our.properties:1: `move.referral`: must not say ");
        refused(
                fine,
                OWN.replace("Call our referral desk, and", "You should leave your partner, and"),
                "our.properties:1: `move.referral`: must not say ");
        refused(
                fine.replace("Our desk can help you here.", "He is an abuser."),
                OWN,
                "our.drl:1: `@because`: must not say ");
        refused(
                fine.replace("of our service", "word ".repeat(40)),
                OWN,
                "our.drl:1: the sentence of the rule: must have at most 35 words");
    }

    @Test
    void properties_are_checked() {
        String fine = rule("OUR-1", "Situation( )", FINE);
        refused(
                fine,
                OWN + "step.x = y\n",
                "our.properties:9: the keys are move.NAME, move.NAME.traits, notice.NAME and fact.NAME");
        refused(fine, OWN + "move.x.traits = SOLO\n", "our.properties:9: there is no `move.x`");
        refused(fine, OWN.replace("= SOLO", "= ALONE"), "our.properties:2: the traits are JOINT, INVITES, ");
        refused(
                fine,
                OWN.replace("north, south", "north"),
                "our.properties:8: must be boolean, number, or at least two names");
        refused("x".repeat(70_000), OWN, "our.drl: must have at most 65536 bytes");
    }

    @Test
    void depth_is_bounded() {
        refused(
                rule("OUR-1", "Situation( " + "( ".repeat(30) + "danger" + " )".repeat(30) + " )", FINE),
                OWN,
                "our.drl:7: rule `Rule OUR-1 of our service`: no more than 20 parentheses");
        refused(rule("OUR-1", "Situation( " + "(".repeat(30_000) + "danger )", FINE), OWN, "our.drl:");
    }
}
