package io.nextmove.core;

import io.nextmove.core.evaluate.TermReader;
import io.nextmove.core.findings.AvoidLine;
import io.nextmove.core.findings.MoveNote;
import io.nextmove.core.findings.ReleaseCondition;
import io.nextmove.core.findings.Variant;
import io.nextmove.core.language.Forms;
import io.nextmove.core.language.TruthValue;
import io.nextmove.core.text.AnswerTexts;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an answer, apart from the rules, at hand by what they are for. Immutable.
 */
final class Wording {
    private final AnswerTexts texts;
    private final String[] titles;
    private final String[] summaryKeys;
    private final String[] sayKeys;
    private final String[][] summaries;
    private final List<List<String>> say = new ArrayList<>();
    private final List<List<String>> avoid = new ArrayList<>();
    private final String[] notes;
    private final String[] avoids;
    private final String[] releases;
    private final String[] missteps;
    private final String[] notices;
    private final String[] abuse;
    private final String[] departure;
    private final String[] asking;
    private final String[] refusal;
    private final String[] redFlags;
    private final String[] timeline;

    Wording(AnswerTexts texts) {
        this.texts = texts;
        titles = all("move.", Move.values(), ".name");
        summaryKeys = keys(".summary");
        sayKeys = keys(".say");
        summaries = summaries();
        for (Move move : Move.values()) {
            say.add(numbered("move." + move + ".say."));
            avoid.add(numbered("move." + move + ".avoid."));
        }
        notes = all("note.", MoveNote.values(), "");
        avoids = all("avoid.", AvoidLine.values(), "");
        releases = all("release.", ReleaseCondition.values(), "");
        missteps = all("misstep.", Misstep.values(), ".summary");
        notices = all("notice.", Notice.values(), ".text");
        abuse = all("judgment.abuse.", AbuseState.values(), "");
        departure = all("judgment.departure.", DepartureState.values(), "");
        asking = all("judgment.asking.", AskingState.values(), "");
        refusal = all("judgment.refusal.", RefusalReading.values(), "");
        redFlags = all("judgment.refusal.RED_FLAG.", RedFlagBasis.values(), "");
        timeline = all("judgment.timeline.", TimelineState.values(), "");
    }

    /** All of them by key. */
    AnswerTexts texts() {
        return texts;
    }

    private String[] all(String prefix, Enum<?>[] values, String suffix) {
        String[] all = new String[values.length];
        for (Enum<?> value : values) {
            boolean without = value == ReleaseCondition.NEVER || value == RefusalReading.RED_FLAG;
            all[value.ordinal()] = without ? "" : text(prefix + value.name() + suffix);
        }
        return all;
    }

    /** The keys of one kind of text of each move, made once because an answer looks them up for every move in it. */
    private static String[] keys(String suffix) {
        Move[] moves = Move.values();
        String[] keys = new String[moves.length];
        for (Move move : moves) {
            keys[move.ordinal()] = "move." + move.name() + suffix;
        }
        return keys;
    }

    private String[][] summaries() {
        Variant[] variants = Variant.values();
        String[][] all = new String[summaryKeys.length][variants.length];
        for (int move = 0; move < all.length; move++) {
            String plain = text(summaryKeys[move]);
            for (Variant variant : variants) {
                all[move][variant.ordinal()] =
                        texts.find(summaryKeys[move] + "." + variant.name()).orElse(plain);
            }
        }
        return all;
    }

    private List<String> numbered(String prefix) {
        List<String> lines = new ArrayList<>(2);
        for (int i = 1; ; i++) {
            Optional<String> line = texts.find(prefix + i);
            if (line.isEmpty()) {
                return List.copyOf(lines);
            }
            lines.add(line.get());
        }
    }

    /**
     * The text of a key.
     *
     * @throws IllegalStateException where there is none
     */
    String text(String key) {
        return texts.text(key);
    }

    /** The text of a key; empty if there is none. */
    Optional<String> find(String key) {
        return texts.find(key);
    }

    /** The form of a text whose presumptions hold, as a key; the key itself if none does. */
    String form(String key, TermReader told) {
        for (Forms.Form form : Forms.of(key)) {
            if (told.read(form.when()) == TruthValue.YES) {
                return key + "." + form.name();
            }
        }
        return key;
    }

    /** Words to say for a move, in a variant if it has words of its own, and in the form that fits what was told. */
    List<String> say(Move move, @Nullable Variant variant, TermReader told) {
        String plain = sayKeys[move.ordinal()];
        String key = form(variant == null ? plain : own(plain, variant), told);
        return key.equals(plain) ? say.get(move.ordinal()) : numbered(key + ".");
    }

    /** The key of the words of a variant, if it has words of its own; else the plain one. */
    private String own(String plain, Variant variant) {
        String own = plain + "." + variant;
        boolean has =
                texts.find(own + ".0").isPresent() || texts.find(own + ".1").isPresent();
        return has || !Forms.of(own).isEmpty() ? own : plain;
    }

    String title(Move move) {
        return titles[move.ordinal()];
    }

    /** The plain summary of a move, in the form that fits what was told. */
    String summary(Move move, TermReader told) {
        return text(form(summaryKeys[move.ordinal()], told));
    }

    /** The summary of a move, in a variant where the move has that one. */
    String summary(Move move, Variant variant) {
        return summaries[move.ordinal()][variant.ordinal()];
    }

    List<String> avoid(Move move) {
        return avoid.get(move.ordinal());
    }

    String note(MoveNote note) {
        return notes[note.ordinal()];
    }

    String avoid(AvoidLine added) {
        return avoids[added.ordinal()];
    }

    /** What releases a bar, as a clause; empty where nothing does. */
    String release(ReleaseCondition release) {
        return releases[release.ordinal()];
    }

    String misstep(Misstep misstep) {
        return missteps[misstep.ordinal()];
    }

    String notice(Notice notice) {
        return notices[notice.ordinal()];
    }

    String meaning(AbuseState state) {
        return abuse[state.ordinal()];
    }

    String meaning(DepartureState state) {
        return departure[state.ordinal()];
    }

    String meaning(AskingState state) {
        return asking[state.ordinal()];
    }

    String meaning(RefusalReading reading) {
        return refusal[reading.ordinal()];
    }

    String meaning(RedFlagBasis basis) {
        return redFlags[basis.ordinal()];
    }

    String meaning(TimelineState state) {
        return timeline[state.ordinal()];
    }
}
