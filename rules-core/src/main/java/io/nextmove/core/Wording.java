package io.nextmove.core;

import io.nextmove.core.say.Avoid;
import io.nextmove.core.say.Note;
import io.nextmove.core.say.Release;
import io.nextmove.core.say.Variant;
import io.nextmove.core.text.DefinedTexts;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The English texts of an answer, apart from the rules: those of the definitions, and the rest. Loaded once; immutable.
 */
final class Wording {
    private final Properties texts = DefinedTexts.all();
    private final String[] titles;
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
    private final String[] timeline;

    private Wording() {
        try (InputStream in = Wording.class.getResourceAsStream("wording.properties")) {
            if (in == null) {
                throw new IllegalStateException("the jar has no wording.properties");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the wording", e);
        }
        titles = all("move.", Move.values(), ".name");
        summaries = summaries();
        for (Move move : Move.values()) {
            say.add(numbered("move." + move + ".say."));
            avoid.add(numbered("move." + move + ".avoid."));
        }
        notes = all("note.", Note.values(), "");
        avoids = all("avoid.", Avoid.values(), "");
        releases = all("release.", Release.values(), "");
        missteps = all("misstep.", Misstep.values(), ".summary");
        notices = all("notice.", Notice.values(), ".text");
        abuse = all("judgment.abuse.", AbuseState.values(), "");
        departure = all("judgment.departure.", DepartureState.values(), "");
        asking = all("judgment.asking.", AskingState.values(), "");
        refusal = all("judgment.refusal.", RefusalReading.values(), "");
        timeline = all("judgment.timeline.", TimelineState.values(), "");
    }

    static Wording load() {
        return new Wording();
    }

    private String[] all(String prefix, Enum<?>[] values, String suffix) {
        String[] all = new String[values.length];
        for (Enum<?> value : values) {
            all[value.ordinal()] = value == Release.NEVER ? "" : text(prefix + value.name() + suffix);
        }
        return all;
    }

    private String[][] summaries() {
        Variant[] variants = Variant.values();
        String[][] all = new String[Move.values().length][variants.length + 1];
        for (Move move : Move.values()) {
            String key = "move." + move.name() + ".summary";
            String plain = text(key);
            String[] own = all[move.ordinal()];
            own[variants.length] = plain;
            for (Variant variant : variants) {
                own[variant.ordinal()] = texts.getProperty(key + "." + variant.name(), plain);
            }
        }
        return all;
    }

    private List<String> numbered(String prefix) {
        List<String> lines = new ArrayList<>(2);
        for (int i = 1; ; i++) {
            String line = texts.getProperty(prefix + i);
            if (line == null) {
                return List.copyOf(lines);
            }
            lines.add(line);
        }
    }

    /**
     * The text of a key.
     *
     * @throws IllegalStateException where there is none
     */
    String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no wording for `" + key + "`");
        }
        return text;
    }

    String title(Move move) {
        return titles[move.ordinal()];
    }

    /** The summary of a move, in a variant where the move has that one; null is the plain one. */
    String summary(Move move, Variant variant) {
        String[] own = summaries[move.ordinal()];
        return own[variant == null ? own.length - 1 : variant.ordinal()];
    }

    List<String> say(Move move) {
        return say.get(move.ordinal());
    }

    List<String> avoid(Move move) {
        return avoid.get(move.ordinal());
    }

    String note(Note note) {
        return notes[note.ordinal()];
    }

    String avoid(Avoid added) {
        return avoids[added.ordinal()];
    }

    /** What releases a bar, as a clause; empty where nothing does. */
    String release(Release release) {
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

    String meaning(TimelineState state) {
        return timeline[state.ordinal()];
    }
}
