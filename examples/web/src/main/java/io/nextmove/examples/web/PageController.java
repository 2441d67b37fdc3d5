package io.nextmove.examples.web;

import io.nextmove.explain.Interview;
import io.nextmove.situation.Perspective;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers every form, at one address. What was answered comes with the form, and nothing is kept. */
@Controller
class PageController {
    private static final String TITLE = "Next Move";
    private static final String CHECK = "Please check: " + TITLE;

    private final Interviews interviews;
    private final Seal seal;
    private final HelpLines helpLines;
    private final PageProperties properties;
    private final Clock clock;

    PageController(Interviews interviews, Seal seal, HelpLines helpLines, PageProperties properties, Clock clock) {
        this.interviews = interviews;
        this.seal = seal;
        this.helpLines = helpLines;
        this.properties = properties;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView start() {
        return start("");
    }

    @PostMapping("/")
    ModelAndView form(HttpServletRequest request) {
        String go = one(request, "go");
        if (request.getParameter("state") == null) {
            return begin(one(request, "choice"));
        }
        Walk walk = seal.open(one(request, "state")).map(Walk::of).orElseThrow(UnknownForm::new);
        Interview state = interviews.after(walk);
        return switch (go) {
            case "next" -> next(walk, state, values(request, "choice"));
            case "skip" -> step(walk, state, Step.skip(asked(state)));
            case "back" -> walk.steps().isEmpty() ? start("") : question(walk.back(), state.back(), "");
            case "answer" -> answer(walk, state);
            case "more" -> question(walk, state, "");
            case "look" -> look(walk, state);
            default -> change(walk, go);
        };
    }

    private ModelAndView begin(String who) {
        if (who.isEmpty()) {
            return start("Choose the one that fits best.");
        }
        if (!who.matches("[0-3]")) {
            throw new UnknownForm();
        }
        Perspective perspective = Perspective.values()[Integer.parseInt(who)];
        Walk walk = Walk.begin(LocalDate.now(clock), perspective);
        return question(walk, interviews.after(walk), "");
    }

    private ModelAndView next(Walk walk, Interview state, List<String> choice) {
        return Step.of(asked(state), choice)
                .map(step -> step(walk, state, step))
                .orElseGet(() -> question(walk, state, "Choose an answer, or skip the question."));
    }

    /** The page after one more answer, and after those that were given before something was changed. */
    private ModelAndView step(Walk walk, Interview state, Step step) {
        Walk then = walk.then(step);
        if (!walk.earlier().isEmpty()) {
            Walk again = interviews.again(then);
            return after(again, interviews.after(again));
        }
        return after(then, step.apply(state));
    }

    private ModelAndView change(Walk walk, String number) {
        if (!number.matches("[0-9]{1,3}")
                || Integer.parseInt(number) >= walk.steps().size()) {
            throw new UnknownForm();
        }
        Walk changing = walk.changing(Integer.parseInt(number));
        return question(changing, interviews.after(changing), "");
    }

    private static Interview.Ask asked(Interview state) {
        return state.next().orElseThrow(UnknownForm::new);
    }

    private ModelAndView after(Walk walk, Interview state) {
        return state.answerDue() ? answer(walk, state) : question(walk, state, "");
    }

    private ModelAndView start(String missing) {
        return page("start", missing.isEmpty() ? TITLE : CHECK, "", missing);
    }

    private ModelAndView question(Walk walk, Interview state, String missing) {
        if (state.finished()) {
            return answer(walk, state);
        }
        return page(
                        "question",
                        missing.isEmpty() ? "Question: " + TITLE : CHECK,
                        seal.close(walk.asking(state).toText()),
                        missing)
                .addObject("ask", state.next().orElseThrow())
                .addObject("part", state.stage().ordinal() + 1)
                .addObject("number", state.asked() + 1);
    }

    private ModelAndView answer(Walk walk, Interview state) {
        boolean harm = state.harmTold() || walk.who() == Perspective.MINOR;
        boolean compared = !walk.earlier().isEmpty() && !state.urgent();
        return page(
                        "answer",
                        "What now: " + TITLE,
                        seal.close(walk.asking(state).toText()),
                        "")
                .addObject("outline", state.guidanceSoFar().outline())
                .addObject("urgent", state.urgent())
                .addObject("helpLines", harm ? helpLines.current() : List.of())
                .addObject(
                        "whereToTurn", state.urgent() ? "" : state.whereToTurn().orElse(""))
                .addObject("changes", compared ? Optional.of(interviews.changes(walk, state)) : Optional.empty())
                .addObject("more", !state.finished());
    }

    /** The questions to answer again, without the answers: somebody may look on. */
    private ModelAndView look(Walk walk, Interview state) {
        return page(
                        "look",
                        "What's different: " + TITLE,
                        seal.close(walk.asking(state).toText()),
                        "")
                .addObject("asked", Interviews.asked(state));
    }

    private ModelAndView page(String view, String title, String state, String missing) {
        return new ModelAndView(view)
                .addObject(
                        "frame", new Frame(title, properties.exit().toString(), properties.review(), state, missing));
    }

    private static String one(HttpServletRequest request, String name) {
        List<String> values = values(request, name);
        return values.size() == 1 ? values.get(0) : "";
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Stream.of(values).toList();
    }
}
