package io.nextmove.examples.web;

import java.util.function.Function;

/** Five people, each with what they would answer to a question; they skip what is not named here. */
enum Persons {
    /** Nothing wrong at home; asked twice. */
    ORDINARY("0", Persons::ordinary),
    /** Hit within the year, and afraid. */
    HARM("0", Persons::harm),
    /** In danger now. */
    DANGER("0", question -> question.startsWith("Is anyone in danger") ? "Yes" : ""),
    /** Asks for a friend, of whom nothing bad is known. */
    THIRD_PARTY("2", question -> "No"),
    /** Under 18; nobody at home is hurt. */
    MINOR("3", question -> "No");

    private final String who;
    private final Function<String, String> answers;

    Persons(String who, Function<String, String> answers) {
        this.who = who;
        this.answers = answers;
    }

    /** The number of the first choice: who is asking. */
    String who() {
        return who;
    }

    /** The label they choose. */
    String answer(String question) {
        return answers.apply(question);
    }

    private static String ordinary(String question) {
        if (question.startsWith("How do things look now")) {
            return "I've asked twice, and it's a no";
        }
        if (question.startsWith("Does your partner do any of these")) {
            return "None of these";
        }
        if (question.startsWith("Leave counseling aside")) {
            return "I'm still treated as a partner, heard and treated fairly";
        }
        return "No";
    }

    private static String harm(String question) {
        if (question.startsWith("Has your partner ever hit") || question.startsWith("Are you ever afraid")) {
            return "Yes";
        }
        if (question.startsWith("When did it last happen")) {
            return "Within a year";
        }
        return question.startsWith("Does your partner do any of these") ? "None of these" : "No";
    }
}
