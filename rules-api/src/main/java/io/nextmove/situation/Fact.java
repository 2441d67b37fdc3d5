package io.nextmove.situation;

import io.nextmove.move.Considered;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.List;

/**
 * Every fact of a {@link Situation} but its date, by path: what a question asks for, what a reason rests on.
 *
 * <p>The order is that of the contract: the four of the whole situation, then group by group.
 */
public enum Fact {
    /** {@code perspective}: who asks. */
    PERSPECTIVE("perspective", Kind.ONE, Perspective.class),
    /** {@code questions}: what the asker came to ask. */
    QUESTIONS("questions", Kind.SET, Topic.class),
    /** {@code considering}: what the asker thinks of doing. */
    CONSIDERING("considering", Kind.SET, Considered.class),
    /** {@code plannedStatements}: sentences that the asker plans to say, by their features. */
    PLANNED_STATEMENTS("plannedStatements", Kind.LIST, PlannedStatement.class),
    /** {@code couple.partnerGender}: the partner's gender; UNKNOWN treats evidence about men as not shown to apply. */
    COUPLE_PARTNER_GENDER("couple.partnerGender", Kind.ONE, Gender.class),
    /** {@code couple.askerGender}: the asker's gender; matters only for suggesting a therapist who is a man. */
    COUPLE_ASKER_GENDER("couple.askerGender", Kind.ONE, Gender.class),
    /** {@code couple.relationship}: what binds the two; SEPARATED and PREMARITAL bring a scope notice. */
    COUPLE_RELATIONSHIP("couple.relationship", Kind.ONE, Relationship.class),
    /** {@code safety.immediateDanger}: somebody is in danger right now; strangulation or a weapon counts as YES unless told otherwise (library caution). */
    SAFETY_IMMEDIATE_DANGER("safety.immediateDanger", Kind.ONE, Answer.class),
    /** {@code safety.suicideRisk}: anyone in the situation may take their life, threats included (library caution). */
    SAFETY_SUICIDE_RISK("safety.suicideRisk", Kind.ONE, Certainty.class),
    /** {@code safety.physicalAbuse}: physical harm by either partner; harm told without its kind is SUSPECTED here. */
    SAFETY_PHYSICAL_ABUSE("safety.physicalAbuse", Kind.ONE, Certainty.class),
    /** {@code safety.sexualAbuse}: sexual harm by either partner; left blank it is UNKNOWN, never NO. */
    SAFETY_SEXUAL_ABUSE("safety.sexualAbuse", Kind.ONE, Certainty.class),
    /** {@code safety.coerciveControl}: control of money, phone, contacts or movements; threats; smashed things. */
    SAFETY_COERCIVE_CONTROL("safety.coerciveControl", Kind.ONE, Certainty.class),
    /** {@code safety.verbalAbuse}: steady belittling or insults; no hold by itself (library caution). */
    SAFETY_VERBAL_ABUSE("safety.verbalAbuse", Kind.ONE, Certainty.class),
    /** {@code safety.abuseTiming}: when it happened; anything but PAST counts as current. */
    SAFETY_ABUSE_TIMING("safety.abuseTiming", Kind.ONE, AbuseTiming.class),
    /** {@code safety.abuseDirection}: toward whom it goes; the bars are the same either way. */
    SAFETY_ABUSE_DIRECTION("safety.abuseDirection", Kind.ONE, AbuseDirection.class),
    /** {@code safety.afraidOfPartner}: words or acts are planned around the partner's reaction; YES makes abuse suspected (library caution). */
    SAFETY_AFRAID_OF_PARTNER("safety.afraidOfPartner", Kind.ONE, Answer.class),
    /** {@code safety.childrenHarmed}: children are hurt or frightened at home; YES or SUSPECTED makes abuse suspected (library caution). */
    SAFETY_CHILDREN_HARMED("safety.childrenHarmed", Kind.ONE, Certainty.class),
    /** {@code affair.partner}: the partner has an affair; SUSPECTED counts as YES, a vague worry is UNSURE. */
    AFFAIR_PARTNER("affair.partner", Kind.ONE, Certainty.class),
    /** {@code affair.own}: the asker has an affair; never asked. */
    AFFAIR_OWN("affair.own", Kind.ONE, Answer.class),
    /** {@code affair.knownToOther}: whether it has been told; anything but DISCLOSED counts as not told. */
    AFFAIR_KNOWN_TO_OTHER("affair.knownToOther", Kind.ONE, Disclosure.class),
    /** {@code affair.ongoing}: whether it goes on; anything but NO counts as ongoing. */
    AFFAIR_ONGOING("affair.ongoing", Kind.ONE, Answer.class),
    /** {@code affair.reasonForRefusal}: whether it is the true reason of the refusal; UNKNOWN lifts nothing. */
    AFFAIR_REASON_FOR_REFUSAL("affair.reasonForRefusal", Kind.ONE, Answer.class),
    /** {@code health.substanceUse}: active use of a substance by either; use that goes on is active, treated or not. */
    HEALTH_SUBSTANCE_USE("health.substanceUse", Kind.ONE, Certainty.class),
    /** {@code health.substanceWhose}: whose use it is. */
    HEALTH_SUBSTANCE_WHOSE("health.substanceWhose", Kind.ONE, Party.class),
    /** {@code health.substanceTreated}: individual treatment now; does not lift the bar while use is active. */
    HEALTH_SUBSTANCE_TREATED("health.substanceTreated", Kind.ONE, Answer.class),
    /** {@code health.crisis}: a mental-health crisis of either. */
    HEALTH_CRISIS("health.crisis", Kind.ONE, Certainty.class),
    /** {@code health.crisisWhose}: whose crisis it is. */
    HEALTH_CRISIS_WHOSE("health.crisisWhose", Kind.ONE, Party.class),
    /** {@code health.crisisTreated}: the crisis is in treatment; YES lifts the bar. */
    HEALTH_CRISIS_TREATED("health.crisisTreated", Kind.ONE, Answer.class),
    /** {@code health.drivesDamage}: this is what is wrecking things; anything but NO counts as YES. */
    HEALTH_DRIVES_DAMAGE("health.drivesDamage", Kind.ONE, Answer.class),
    /** {@code health.ownDepression}: the asker's own depression or low mood. */
    HEALTH_OWN_DEPRESSION("health.ownDepression", Kind.ONE, Certainty.class),
    /** {@code departure.emotionallyGone}: the partner has left inwardly, as the asker reads it. */
    DEPARTURE_EMOTIONALLY_GONE("departure.emotionallyGone", Kind.ONE, Certainty.class),
    /** {@code departure.warmthLeft}: any kindness or affection is left; ambivalent is UNSURE, not NO. */
    DEPARTURE_WARMTH_LEFT("departure.warmthLeft", Kind.ONE, Answer.class),
    /** {@code departure.everyOpeningMeetsNewExcuse}: at least two different openings were tried, each met by a new excuse. */
    DEPARTURE_EVERY_OPENING_MEETS_NEW_EXCUSE("departure.everyOpeningMeetsNewExcuse", Kind.ONE, Answer.class),
    /** {@code departure.leaningOut}: the partner does not know whether to go on; not the same as gone. */
    DEPARTURE_LEANING_OUT("departure.leaningOut", Kind.ONE, Answer.class),
    /** {@code departure.askerLeaningOut}: the asker does not know whether to go on. */
    DEPARTURE_ASKER_LEANING_OUT("departure.askerLeaningOut", Kind.ONE, Answer.class),
    /** {@code refusal.status}: where the request stands. */
    REFUSAL_STATUS("refusal.status", Kind.ONE, RefusalStatus.class),
    /** {@code refusal.refuses}: what kind of help is declined. */
    REFUSAL_REFUSES("refusal.refuses", Kind.SET, RefusedHelp.class),
    /** {@code refusal.reasons}: what the partner has said; several at once are normal. */
    REFUSAL_REASONS("refusal.reasons", Kind.SET, RefusalReason.class),
    /** {@code refusal.guessedReasons}: the asker's theory; used for a gentle choice of approach, never for a judgment. */
    REFUSAL_GUESSED_REASONS("refusal.guessedReasons", Kind.SET, RefusalReason.class),
    /** {@code refusal.manner}: how the partner declines; NEVER_SAYS needs a why-question that was put. */
    REFUSAL_MANNER("refusal.manner", Kind.ONE, RefusalManner.class),
    /** {@code refusal.shutsDownEveryTime}: the subject is closed every time, literally. */
    REFUSAL_SHUTS_DOWN_EVERY_TIME("refusal.shutsDownEveryTime", Kind.ONE, Answer.class),
    /** {@code refusal.deflectsOntoAsker}: the partner says that the asker is the one who needs help. */
    REFUSAL_DEFLECTS_ONTO_ASKER("refusal.deflectsOntoAsker", Kind.ONE, Answer.class),
    /** {@code refusal.wordIsTrigger}: the label alone makes the partner flinch. */
    REFUSAL_WORD_IS_TRIGGER("refusal.wordIsTrigger", Kind.ONE, Answer.class),
    /** {@code refusal.goalDriven}: the partner likes a plan. */
    REFUSAL_GOAL_DRIVEN("refusal.goalDriven", Kind.ONE, Answer.class),
    /** {@code refusal.usedAsLeverage}: the no serves to keep the upper hand; its tell is contempt. */
    REFUSAL_USED_AS_LEVERAGE("refusal.usedAsLeverage", Kind.ONE, Certainty.class),
    /** {@code refusal.doorsWished}: ways in that the partner named; they go first and lift no bar. */
    REFUSAL_DOORS_WISHED("refusal.doorsWished", Kind.SET, Door.class),
    /** {@code refusal.attendance}: whether the partner has been to sessions. */
    REFUSAL_ATTENDANCE("refusal.attendance", Kind.ONE, Attendance.class),
    /** {@code treatment.asPartner}: the asker is still treated as a partner: the weightiest single fact. */
    TREATMENT_AS_PARTNER("treatment.asPartner", Kind.ONE, Answer.class),
    /** {@code treatment.contempt}: observed acts of contempt; empty means not told unless the pattern is NONE. */
    TREATMENT_CONTEMPT("treatment.contempt", Kind.SET, ContemptAct.class),
    /** {@code treatment.contemptPattern}: how steady the contempt is. */
    TREATMENT_CONTEMPT_PATTERN("treatment.contemptPattern", Kind.ONE, ContemptPattern.class),
    /** {@code treatment.contemptAimedAt}: what it is aimed at; the idea alone is not contempt for the asker. */
    TREATMENT_CONTEMPT_AIMED_AT("treatment.contemptAimedAt", Kind.SET, ContemptTarget.class),
    /** {@code treatment.whenAskerStaysCalm}: what a calm request meets. */
    TREATMENT_WHEN_ASKER_STAYS_CALM("treatment.whenAskerStaysCalm", Kind.ONE, CalmResponse.class),
    /** {@code treatment.neverWrongWithScorn}: never able to be wrong, steadily, and with scorn. */
    TREATMENT_NEVER_WRONG_WITH_SCORN("treatment.neverWrongWithScorn", Kind.ONE, Answer.class),
    /** {@code treatment.manner}: how the partner comes across; never counts against. */
    TREATMENT_MANNER("treatment.manner", Kind.SET, TreatmentManner.class),
    /** {@code treatment.stonewalls}: goes silent; the baseline of movement, no rule reads it. */
    TREATMENT_STONEWALLS("treatment.stonewalls", Kind.ONE, Answer.class),
    /** {@code invitation.asks}: how often the partner was asked. */
    INVITATION_ASKS("invitation.asks", Kind.ONE, Count.class),
    /** {@code invitation.calmAsks}: how many of those were outside a quarrel and without a threat. */
    INVITATION_CALM_ASKS("invitation.calmAsks", Kind.ONE, Count.class),
    /** {@code invitation.becameTheFight}: the request itself has become the quarrel. */
    INVITATION_BECAME_THE_FIGHT("invitation.becameTheFight", Kind.ONE, Answer.class),
    /** {@code invitation.lastAskSetting}: the setting of the last request. */
    INVITATION_LAST_ASK_SETTING("invitation.lastAskSetting", Kind.ONE, AskSetting.class),
    /** {@code invitation.calmMomentsExist}: there are calm moments. */
    INVITATION_CALM_MOMENTS_EXIST("invitation.calmMomentsExist", Kind.ONE, Answer.class),
    /** {@code invitation.pitches}: how the request was worded. */
    INVITATION_PITCHES("invitation.pitches", Kind.SET, Pitch.class),
    /** {@code invitation.threatUsed}: the relationship was made conditional on going. */
    INVITATION_THREAT_USED("invitation.threatUsed", Kind.ONE, Answer.class),
    /** {@code invitation.askedWhy}: the why-question was put, calmly, and heard out. */
    INVITATION_ASKED_WHY("invitation.askedWhy", Kind.ONE, Answer.class),
    /** {@code invitation.askedWhyOutcome}: what came back; NAMED_REASON counts for the reading. */
    INVITATION_ASKED_WHY_OUTCOME("invitation.askedWhyOutcome", Kind.ONE, WhyOutcome.class),
    /** {@code invitation.fearDisarmed}: the fear of being outnumbered was taken up aloud. */
    INVITATION_FEAR_DISARMED("invitation.fearDisarmed", Kind.ONE, Answer.class),
    /** {@code invitation.oneSessionOffered}: a single session with a free exit was offered. */
    INVITATION_ONE_SESSION_OFFERED("invitation.oneSessionOffered", Kind.ONE, Answer.class),
    /** {@code invitation.doors}: what became of the easier ways in. */
    INVITATION_DOORS("invitation.doors", Kind.MAP, Door.class),
    /** {@code invitation.patternNamed}: the pattern of asking and refusing was named; once is enough. */
    INVITATION_PATTERN_NAMED("invitation.patternNamed", Kind.ONE, Answer.class),
    /** {@code invitation.lastWhyAsked}: the why-question was put a final time. */
    INVITATION_LAST_WHY_ASKED("invitation.lastWhyAsked", Kind.ONE, Answer.class),
    /** {@code invitation.boundaryStated}: the asker has said what they themselves will do. */
    INVITATION_BOUNDARY_STATED("invitation.boundaryStated", Kind.ONE, Answer.class),
    /** {@code invitation.stoppedAsking}: the asker has stopped asking. */
    INVITATION_STOPPED_ASKING("invitation.stoppedAsking", Kind.ONE, Answer.class),
    /** {@code invitation.stoppedAskingOn}: when; no rule reads it. */
    INVITATION_STOPPED_ASKING_ON("invitation.stoppedAskingOn", Kind.DATE, LocalDate.class),
    /** {@code invitation.partnerReopened}: the partner raised it again. */
    INVITATION_PARTNER_REOPENED("invitation.partnerReopened", Kind.ONE, Answer.class),
    /** {@code timeline.windowStart}: first day of the window; years of waiting are not a window. */
    TIMELINE_WINDOW_START("timeline.windowStart", Kind.DATE, LocalDate.class),
    /** {@code timeline.windowEnd}: last day of the window; before the start it is read as absent. */
    TIMELINE_WINDOW_END("timeline.windowEnd", Kind.DATE, LocalDate.class),
    /** {@code timeline.windowHadInviting}: there was inviting in the window; a standing offer counts. */
    TIMELINE_WINDOW_HAD_INVITING("timeline.windowHadInviting", Kind.ONE, Answer.class),
    /** {@code timeline.windowHadOwnWork}: there was own work in the window. */
    TIMELINE_WINDOW_HAD_OWN_WORK("timeline.windowHadOwnWork", Kind.ONE, Answer.class),
    /** {@code timeline.movement}: signs of movement; empty means none only if they were looked for. */
    TIMELINE_MOVEMENT("timeline.movement", Kind.LIST, Movement.class),
    /** {@code timeline.movementReviewed}: the asker has looked for signs. */
    TIMELINE_MOVEMENT_REVIEWED("timeline.movementReviewed", Kind.ONE, Answer.class),
    /** {@code timeline.monthsWaitedBefore}: whole months of waiting before any window, 0 to 1200. */
    TIMELINE_MONTHS_WAITED_BEFORE("timeline.monthsWaitedBefore", Kind.MONTHS, Integer.class),
    /** {@code own.contempt}: the asker shows contempt. */
    OWN_CONTEMPT("own.contempt", Kind.ONE, Answer.class),
    /** {@code own.coldness}: the asker goes cold or silent. */
    OWN_COLDNESS("own.coldness", Kind.ONE, Answer.class),
    /** {@code own.asksAsWeapon}: the asker has raised it as a weapon in a quarrel. */
    OWN_ASKS_AS_WEAPON("own.asksAsWeapon", Kind.ONE, Answer.class),
    /** {@code own.youStatements}: the asker speaks in accusations. */
    OWN_YOU_STATEMENTS("own.youStatements", Kind.ONE, Answer.class),
    /** {@code own.blame}: where the asker sees the fault. */
    OWN_BLAME("own.blame", Kind.ONE, Blame.class),
    /** {@code own.soloMotive}: what own work is for. */
    OWN_SOLO_MOTIVE("own.soloMotive", Kind.ONE, SoloMotive.class),
    /** {@code own.soloWorkStarted}: own work has begun. */
    OWN_SOLO_WORK_STARTED("own.soloWorkStarted", Kind.ONE, Answer.class),
    /** {@code own.hasProgram}: the asker follows a script or program. */
    OWN_HAS_PROGRAM("own.hasProgram", Kind.ONE, Answer.class),
    /** {@code own.nonNegotiables}: whether the asker has said what is not negotiable. */
    OWN_NON_NEGOTIABLES("own.nonNegotiables", Kind.ONE, NonNegotiables.class),
    /** {@code own.truceCalled}: a truce on the pattern was called. */
    OWN_TRUCE_CALLED("own.truceCalled", Kind.ONE, Answer.class),
    /** {@code own.supportInPlace}: the asker has a counselor, a doctor or a trusted person. */
    OWN_SUPPORT_IN_PLACE("own.supportInPlace", Kind.ONE, Answer.class),
    /** {@code own.wantsLawyer}: the asker wants legal information; never volunteered. */
    OWN_WANTS_LAWYER("own.wantsLawyer", Kind.ONE, Answer.class),
    /** {@code own.angryAtLoad}: the asker is angry at carrying it alone. */
    OWN_ANGRY_AT_LOAD("own.angryAtLoad", Kind.ONE, Answer.class),
    /** {@code own.hasBoundaryToState}: the asker has a boundary to state, apart from the invitation. */
    OWN_HAS_BOUNDARY_TO_STATE("own.hasBoundaryToState", Kind.ONE, Answer.class),
    /** {@code own.knowsWhatStayingIn}: the asker knows what they stay in and why. */
    OWN_KNOWS_WHAT_STAYING_IN("own.knowsWhatStayingIn", Kind.ONE, Answer.class),
    /** {@code means.cost}: whether money stands in the way. */
    MEANS_COST("means.cost", Kind.ONE, Cost.class),
    /** {@code means.hassle}: travel, hours or child care stand in the way. */
    MEANS_HASSLE("means.hassle", Kind.ONE, Answer.class),
    /** {@code means.telehealthPossible}: there is a private room and device. */
    MEANS_TELEHEALTH_POSSIBLE("means.telehealthPossible", Kind.ONE, Answer.class),
    /** {@code means.homeProgram}: who would use an at-home program. */
    MEANS_HOME_PROGRAM("means.homeProgram", Kind.ONE, HomeProgram.class),
    /** {@code children.atHome}: children live at home. */
    CHILDREN_AT_HOME("children.atHome", Kind.ONE, Answer.class),
    /** {@code children.exposedToConflict}: they hear the quarrels. */
    CHILDREN_EXPOSED_TO_CONFLICT("children.exposedToConflict", Kind.ONE, Answer.class),
    /** {@code children.stayingForThem}: the asker stays for them. */
    CHILDREN_STAYING_FOR_THEM("children.stayingForThem", Kind.ONE, Answer.class),
    /** {@code children.yearsFrozen}: years were spent waiting for their sake. */
    CHILDREN_YEARS_FROZEN("children.yearsFrozen", Kind.ONE, Answer.class);

    /** How many values a fact holds, and of what form. */
    public enum Kind {
        /** One value of an enum. */
        ONE,
        /** A set of values of an enum; empty means not told. */
        SET,
        /** A list of records; empty means not told. */
        LIST,
        /** A map from one enum to another; empty means not told. */
        MAP,
        /** A date, or absent. */
        DATE,
        /** Whole months, or absent. */
        MONTHS
    }

    private final String path;
    private final Kind kind;
    private final Class<?> type;

    Fact(String path, Kind kind, Class<?> type) {
        this.path = path;
        this.kind = kind;
        this.type = type;
    }

    /** Where the fact stands in a situation, for example {@code safety.coerciveControl}. */
    public String path() {
        return path;
    }

    /** How many values it holds. */
    public Kind kind() {
        return kind;
    }

    /** The type of a value, or of one element; for a map, that of its keys. */
    public Class<?> type() {
        return type;
    }

    /**
     * The fact of that path.
     *
     * @throws IllegalArgumentException where there is none; the message does not repeat the path
     */
    public static Fact of(String path) {
        for (Fact fact : values()) {
            if (fact.path.equals(path)) {
                return fact;
            }
        }
        throw new IllegalArgumentException("no fact has that path; `Fact.values()` lists all of them");
    }

    /** The value of this fact in a situation; never null. */
    public Object in(Situation s) {
        return switch (this) {
            case PERSPECTIVE -> s.perspective();
            case QUESTIONS -> s.questions();
            case CONSIDERING -> s.considering();
            case PLANNED_STATEMENTS -> s.plannedStatements();
            case COUPLE_PARTNER_GENDER -> s.couple().partnerGender();
            case COUPLE_ASKER_GENDER -> s.couple().askerGender();
            case COUPLE_RELATIONSHIP -> s.couple().relationship();
            case SAFETY_IMMEDIATE_DANGER -> s.safety().immediateDanger();
            case SAFETY_SUICIDE_RISK -> s.safety().suicideRisk();
            case SAFETY_PHYSICAL_ABUSE -> s.safety().physicalAbuse();
            case SAFETY_SEXUAL_ABUSE -> s.safety().sexualAbuse();
            case SAFETY_COERCIVE_CONTROL -> s.safety().coerciveControl();
            case SAFETY_VERBAL_ABUSE -> s.safety().verbalAbuse();
            case SAFETY_ABUSE_TIMING -> s.safety().abuseTiming();
            case SAFETY_ABUSE_DIRECTION -> s.safety().abuseDirection();
            case SAFETY_AFRAID_OF_PARTNER -> s.safety().afraidOfPartner();
            case SAFETY_CHILDREN_HARMED -> s.safety().childrenHarmed();
            case AFFAIR_PARTNER -> s.affair().partner();
            case AFFAIR_OWN -> s.affair().own();
            case AFFAIR_KNOWN_TO_OTHER -> s.affair().knownToOther();
            case AFFAIR_ONGOING -> s.affair().ongoing();
            case AFFAIR_REASON_FOR_REFUSAL -> s.affair().reasonForRefusal();
            case HEALTH_SUBSTANCE_USE -> s.health().substanceUse();
            case HEALTH_SUBSTANCE_WHOSE -> s.health().substanceWhose();
            case HEALTH_SUBSTANCE_TREATED -> s.health().substanceTreated();
            case HEALTH_CRISIS -> s.health().crisis();
            case HEALTH_CRISIS_WHOSE -> s.health().crisisWhose();
            case HEALTH_CRISIS_TREATED -> s.health().crisisTreated();
            case HEALTH_DRIVES_DAMAGE -> s.health().drivesDamage();
            case HEALTH_OWN_DEPRESSION -> s.health().ownDepression();
            case DEPARTURE_EMOTIONALLY_GONE -> s.departure().emotionallyGone();
            case DEPARTURE_WARMTH_LEFT -> s.departure().warmthLeft();
            case DEPARTURE_EVERY_OPENING_MEETS_NEW_EXCUSE -> s.departure().everyOpeningMeetsNewExcuse();
            case DEPARTURE_LEANING_OUT -> s.departure().leaningOut();
            case DEPARTURE_ASKER_LEANING_OUT -> s.departure().askerLeaningOut();
            case REFUSAL_STATUS -> s.refusal().status();
            case REFUSAL_REFUSES -> s.refusal().refuses();
            case REFUSAL_REASONS -> s.refusal().reasons();
            case REFUSAL_GUESSED_REASONS -> s.refusal().guessedReasons();
            case REFUSAL_MANNER -> s.refusal().manner();
            case REFUSAL_SHUTS_DOWN_EVERY_TIME -> s.refusal().shutsDownEveryTime();
            case REFUSAL_DEFLECTS_ONTO_ASKER -> s.refusal().deflectsOntoAsker();
            case REFUSAL_WORD_IS_TRIGGER -> s.refusal().wordIsTrigger();
            case REFUSAL_GOAL_DRIVEN -> s.refusal().goalDriven();
            case REFUSAL_USED_AS_LEVERAGE -> s.refusal().usedAsLeverage();
            case REFUSAL_DOORS_WISHED -> s.refusal().doorsWished();
            case REFUSAL_ATTENDANCE -> s.refusal().attendance();
            case TREATMENT_AS_PARTNER -> s.treatment().asPartner();
            case TREATMENT_CONTEMPT -> s.treatment().contempt();
            case TREATMENT_CONTEMPT_PATTERN -> s.treatment().contemptPattern();
            case TREATMENT_CONTEMPT_AIMED_AT -> s.treatment().contemptAimedAt();
            case TREATMENT_WHEN_ASKER_STAYS_CALM -> s.treatment().whenAskerStaysCalm();
            case TREATMENT_NEVER_WRONG_WITH_SCORN -> s.treatment().neverWrongWithScorn();
            case TREATMENT_MANNER -> s.treatment().manner();
            case TREATMENT_STONEWALLS -> s.treatment().stonewalls();
            case INVITATION_ASKS -> s.invitation().asks();
            case INVITATION_CALM_ASKS -> s.invitation().calmAsks();
            case INVITATION_BECAME_THE_FIGHT -> s.invitation().becameTheFight();
            case INVITATION_LAST_ASK_SETTING -> s.invitation().lastAskSetting();
            case INVITATION_CALM_MOMENTS_EXIST -> s.invitation().calmMomentsExist();
            case INVITATION_PITCHES -> s.invitation().pitches();
            case INVITATION_THREAT_USED -> s.invitation().threatUsed();
            case INVITATION_ASKED_WHY -> s.invitation().askedWhy();
            case INVITATION_ASKED_WHY_OUTCOME -> s.invitation().askedWhyOutcome();
            case INVITATION_FEAR_DISARMED -> s.invitation().fearDisarmed();
            case INVITATION_ONE_SESSION_OFFERED -> s.invitation().oneSessionOffered();
            case INVITATION_DOORS -> s.invitation().doors();
            case INVITATION_PATTERN_NAMED -> s.invitation().patternNamed();
            case INVITATION_LAST_WHY_ASKED -> s.invitation().lastWhyAsked();
            case INVITATION_BOUNDARY_STATED -> s.invitation().boundaryStated();
            case INVITATION_STOPPED_ASKING -> s.invitation().stoppedAsking();
            case INVITATION_STOPPED_ASKING_ON -> s.invitation().stoppedAskingOn();
            case INVITATION_PARTNER_REOPENED -> s.invitation().partnerReopened();
            case TIMELINE_WINDOW_START -> s.timeline().windowStart();
            case TIMELINE_WINDOW_END -> s.timeline().windowEnd();
            case TIMELINE_WINDOW_HAD_INVITING -> s.timeline().windowHadInviting();
            case TIMELINE_WINDOW_HAD_OWN_WORK -> s.timeline().windowHadOwnWork();
            case TIMELINE_MOVEMENT -> s.timeline().movement();
            case TIMELINE_MOVEMENT_REVIEWED -> s.timeline().movementReviewed();
            case TIMELINE_MONTHS_WAITED_BEFORE -> s.timeline().monthsWaitedBefore();
            case OWN_CONTEMPT -> s.own().contempt();
            case OWN_COLDNESS -> s.own().coldness();
            case OWN_ASKS_AS_WEAPON -> s.own().asksAsWeapon();
            case OWN_YOU_STATEMENTS -> s.own().youStatements();
            case OWN_BLAME -> s.own().blame();
            case OWN_SOLO_MOTIVE -> s.own().soloMotive();
            case OWN_SOLO_WORK_STARTED -> s.own().soloWorkStarted();
            case OWN_HAS_PROGRAM -> s.own().hasProgram();
            case OWN_NON_NEGOTIABLES -> s.own().nonNegotiables();
            case OWN_TRUCE_CALLED -> s.own().truceCalled();
            case OWN_SUPPORT_IN_PLACE -> s.own().supportInPlace();
            case OWN_WANTS_LAWYER -> s.own().wantsLawyer();
            case OWN_ANGRY_AT_LOAD -> s.own().angryAtLoad();
            case OWN_HAS_BOUNDARY_TO_STATE -> s.own().hasBoundaryToState();
            case OWN_KNOWS_WHAT_STAYING_IN -> s.own().knowsWhatStayingIn();
            case MEANS_COST -> s.means().cost();
            case MEANS_HASSLE -> s.means().hassle();
            case MEANS_TELEHEALTH_POSSIBLE -> s.means().telehealthPossible();
            case MEANS_HOME_PROGRAM -> s.means().homeProgram();
            case CHILDREN_AT_HOME -> s.children().atHome();
            case CHILDREN_EXPOSED_TO_CONFLICT -> s.children().exposedToConflict();
            case CHILDREN_STAYING_FOR_THEM -> s.children().stayingForThem();
            case CHILDREN_YEARS_FROZEN -> s.children().yearsFrozen();
        };
    }

    /** Whether it was not told: UNKNOWN, empty or absent. */
    public boolean isOpenIn(Situation s) {
        Object value = in(s);
        return switch (kind) {
            case ONE -> ((Enum<?>) value).name().equals("UNKNOWN");
            case SET -> ((Set<?>) value).isEmpty();
            case LIST -> ((List<?>) value).isEmpty();
            case MAP -> ((Map<?, ?>) value).isEmpty();
            case DATE -> ((Optional<?>) value).isEmpty();
            case MONTHS -> ((OptionalInt) value).isEmpty();
        };
    }

    /** The path. */
    @Override
    public String toString() {
        return path;
    }
}
