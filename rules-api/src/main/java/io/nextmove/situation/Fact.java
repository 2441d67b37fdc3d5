package io.nextmove.situation;

import io.nextmove.move.Considered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Every fact of a {@link Situation} but its date, by path: what a question asks for, what a reason rests on.
 *
 * <p>The order is that of the contract: the four of the whole situation, then group by group.
 *
 * @param <T> the type of its value in a situation
 */
public final class Fact<T> implements Comparable<Fact<?>> {
    /** {@code perspective}: who asks. */
    public static final Fact<Perspective> PERSPECTIVE =
            new Fact<>(0, "PERSPECTIVE", "perspective", Kind.ONE, Perspective.class);
    /** {@code questions}: what the asker came to ask. */
    public static final Fact<Set<Topic>> QUESTIONS =
            new Fact<>(1, "QUESTIONS", "questions", Kind.SET, Topic.class);
    /** {@code considering}: what the asker thinks of doing. */
    public static final Fact<Set<Considered>> CONSIDERING =
            new Fact<>(2, "CONSIDERING", "considering", Kind.SET, Considered.class);
    /** {@code plannedStatements}: sentences that the asker plans to say, by their features. */
    public static final Fact<List<PlannedStatement>> PLANNED_STATEMENTS =
            new Fact<>(3, "PLANNED_STATEMENTS", "plannedStatements", Kind.LIST, PlannedStatement.class);
    /** {@code couple.partnerGender}: the partner's gender; UNKNOWN treats evidence about men as not shown to apply. */
    public static final Fact<Gender> COUPLE_PARTNER_GENDER =
            new Fact<>(4, "COUPLE_PARTNER_GENDER", "couple.partnerGender", Kind.ONE, Gender.class);
    /** {@code couple.askerGender}: the asker's gender; matters only for suggesting a therapist who is a man. */
    public static final Fact<Gender> COUPLE_ASKER_GENDER =
            new Fact<>(5, "COUPLE_ASKER_GENDER", "couple.askerGender", Kind.ONE, Gender.class);
    /** {@code couple.relationship}: what binds the two; SEPARATED and PREMARITAL bring a scope notice. */
    public static final Fact<Relationship> COUPLE_RELATIONSHIP =
            new Fact<>(6, "COUPLE_RELATIONSHIP", "couple.relationship", Kind.ONE, Relationship.class);
    /** {@code safety.immediateDanger}: somebody is in danger right now; strangulation or a weapon counts as YES unless told otherwise (library caution). */
    public static final Fact<Answer> SAFETY_IMMEDIATE_DANGER =
            new Fact<>(7, "SAFETY_IMMEDIATE_DANGER", "safety.immediateDanger", Kind.ONE, Answer.class);
    /** {@code safety.suicideRisk}: anyone in the situation may take their life, threats included (library caution). */
    public static final Fact<Certainty> SAFETY_SUICIDE_RISK =
            new Fact<>(8, "SAFETY_SUICIDE_RISK", "safety.suicideRisk", Kind.ONE, Certainty.class);
    /** {@code safety.physicalAbuse}: physical harm by either partner; harm told without its kind is SUSPECTED here. */
    public static final Fact<Certainty> SAFETY_PHYSICAL_ABUSE =
            new Fact<>(9, "SAFETY_PHYSICAL_ABUSE", "safety.physicalAbuse", Kind.ONE, Certainty.class);
    /** {@code safety.sexualAbuse}: sexual harm by either partner; left blank it is UNKNOWN, never NO. */
    public static final Fact<Certainty> SAFETY_SEXUAL_ABUSE =
            new Fact<>(10, "SAFETY_SEXUAL_ABUSE", "safety.sexualAbuse", Kind.ONE, Certainty.class);
    /** {@code safety.coerciveControl}: control of money, phone, contacts or movements; threats; smashed things. */
    public static final Fact<Certainty> SAFETY_COERCIVE_CONTROL =
            new Fact<>(11, "SAFETY_COERCIVE_CONTROL", "safety.coerciveControl", Kind.ONE, Certainty.class);
    /** {@code safety.verbalAbuse}: steady belittling or insults; no hold by itself (library caution). */
    public static final Fact<Certainty> SAFETY_VERBAL_ABUSE =
            new Fact<>(12, "SAFETY_VERBAL_ABUSE", "safety.verbalAbuse", Kind.ONE, Certainty.class);
    /** {@code safety.abuseTiming}: when it happened; anything but PAST counts as current. */
    public static final Fact<AbuseTiming> SAFETY_ABUSE_TIMING =
            new Fact<>(13, "SAFETY_ABUSE_TIMING", "safety.abuseTiming", Kind.ONE, AbuseTiming.class);
    /** {@code safety.abuseDirection}: toward whom it goes; the bars are the same either way. */
    public static final Fact<AbuseDirection> SAFETY_ABUSE_DIRECTION =
            new Fact<>(14, "SAFETY_ABUSE_DIRECTION", "safety.abuseDirection", Kind.ONE, AbuseDirection.class);
    /** {@code safety.afraidOfPartner}: words or acts are planned around the partner's reaction; YES makes abuse suspected (library caution). */
    public static final Fact<Answer> SAFETY_AFRAID_OF_PARTNER =
            new Fact<>(15, "SAFETY_AFRAID_OF_PARTNER", "safety.afraidOfPartner", Kind.ONE, Answer.class);
    /** {@code safety.childrenHarmed}: children are hurt or frightened at home; YES or SUSPECTED makes abuse suspected (library caution). */
    public static final Fact<Certainty> SAFETY_CHILDREN_HARMED =
            new Fact<>(16, "SAFETY_CHILDREN_HARMED", "safety.childrenHarmed", Kind.ONE, Certainty.class);
    /** {@code affair.partner}: the partner has an affair; SUSPECTED counts as YES, a vague worry is UNSURE. */
    public static final Fact<Certainty> AFFAIR_PARTNER =
            new Fact<>(17, "AFFAIR_PARTNER", "affair.partner", Kind.ONE, Certainty.class);
    /** {@code affair.own}: the asker has an affair; never asked. */
    public static final Fact<Answer> AFFAIR_OWN =
            new Fact<>(18, "AFFAIR_OWN", "affair.own", Kind.ONE, Answer.class);
    /** {@code affair.knownToOther}: whether it has been told; anything but DISCLOSED counts as not told. */
    public static final Fact<Disclosure> AFFAIR_KNOWN_TO_OTHER =
            new Fact<>(19, "AFFAIR_KNOWN_TO_OTHER", "affair.knownToOther", Kind.ONE, Disclosure.class);
    /** {@code affair.ongoing}: whether it goes on; anything but NO counts as ongoing. */
    public static final Fact<Answer> AFFAIR_ONGOING =
            new Fact<>(20, "AFFAIR_ONGOING", "affair.ongoing", Kind.ONE, Answer.class);
    /** {@code affair.reasonForRefusal}: whether it is the true reason of the refusal; UNKNOWN lifts nothing. */
    public static final Fact<Answer> AFFAIR_REASON_FOR_REFUSAL =
            new Fact<>(21, "AFFAIR_REASON_FOR_REFUSAL", "affair.reasonForRefusal", Kind.ONE, Answer.class);
    /** {@code health.substanceUse}: active use of a substance by either; use that goes on is active, treated or not. */
    public static final Fact<Certainty> HEALTH_SUBSTANCE_USE =
            new Fact<>(22, "HEALTH_SUBSTANCE_USE", "health.substanceUse", Kind.ONE, Certainty.class);
    /** {@code health.substanceWhose}: whose use it is. */
    public static final Fact<Party> HEALTH_SUBSTANCE_WHOSE =
            new Fact<>(23, "HEALTH_SUBSTANCE_WHOSE", "health.substanceWhose", Kind.ONE, Party.class);
    /** {@code health.substanceTreated}: individual treatment now; does not lift the bar while use is active. */
    public static final Fact<Answer> HEALTH_SUBSTANCE_TREATED =
            new Fact<>(24, "HEALTH_SUBSTANCE_TREATED", "health.substanceTreated", Kind.ONE, Answer.class);
    /** {@code health.crisis}: a mental-health crisis of either. */
    public static final Fact<Certainty> HEALTH_CRISIS =
            new Fact<>(25, "HEALTH_CRISIS", "health.crisis", Kind.ONE, Certainty.class);
    /** {@code health.crisisWhose}: whose crisis it is. */
    public static final Fact<Party> HEALTH_CRISIS_WHOSE =
            new Fact<>(26, "HEALTH_CRISIS_WHOSE", "health.crisisWhose", Kind.ONE, Party.class);
    /** {@code health.crisisTreated}: the crisis is in treatment; YES lifts the bar. */
    public static final Fact<Answer> HEALTH_CRISIS_TREATED =
            new Fact<>(27, "HEALTH_CRISIS_TREATED", "health.crisisTreated", Kind.ONE, Answer.class);
    /** {@code health.drivesDamage}: this is what is wrecking things; anything but NO counts as YES. */
    public static final Fact<Answer> HEALTH_DRIVES_DAMAGE =
            new Fact<>(28, "HEALTH_DRIVES_DAMAGE", "health.drivesDamage", Kind.ONE, Answer.class);
    /** {@code health.ownDepression}: the asker's own depression or low mood. */
    public static final Fact<Certainty> HEALTH_OWN_DEPRESSION =
            new Fact<>(29, "HEALTH_OWN_DEPRESSION", "health.ownDepression", Kind.ONE, Certainty.class);
    /** {@code departure.emotionallyGone}: the partner has left inwardly, as the asker reads it. */
    public static final Fact<Certainty> DEPARTURE_EMOTIONALLY_GONE =
            new Fact<>(30, "DEPARTURE_EMOTIONALLY_GONE", "departure.emotionallyGone", Kind.ONE, Certainty.class);
    /** {@code departure.warmthLeft}: any kindness or affection is left; ambivalent is UNSURE, not NO. */
    public static final Fact<Answer> DEPARTURE_WARMTH_LEFT =
            new Fact<>(31, "DEPARTURE_WARMTH_LEFT", "departure.warmthLeft", Kind.ONE, Answer.class);
    /** {@code departure.everyOpeningMeetsNewExcuse}: at least two different openings were tried, each met by a new excuse. */
    public static final Fact<Answer> DEPARTURE_EVERY_OPENING_MEETS_NEW_EXCUSE =
            new Fact<>(32, "DEPARTURE_EVERY_OPENING_MEETS_NEW_EXCUSE", "departure.everyOpeningMeetsNewExcuse", Kind.ONE, Answer.class);
    /** {@code departure.leaningOut}: the partner does not know whether to go on; not the same as gone. */
    public static final Fact<Answer> DEPARTURE_LEANING_OUT =
            new Fact<>(33, "DEPARTURE_LEANING_OUT", "departure.leaningOut", Kind.ONE, Answer.class);
    /** {@code departure.askerLeaningOut}: the asker does not know whether to go on. */
    public static final Fact<Answer> DEPARTURE_ASKER_LEANING_OUT =
            new Fact<>(34, "DEPARTURE_ASKER_LEANING_OUT", "departure.askerLeaningOut", Kind.ONE, Answer.class);
    /** {@code refusal.status}: where the request stands. */
    public static final Fact<RefusalStatus> REFUSAL_STATUS =
            new Fact<>(35, "REFUSAL_STATUS", "refusal.status", Kind.ONE, RefusalStatus.class);
    /** {@code refusal.refuses}: what kind of help is declined. */
    public static final Fact<Set<RefusedHelp>> REFUSAL_REFUSES =
            new Fact<>(36, "REFUSAL_REFUSES", "refusal.refuses", Kind.SET, RefusedHelp.class);
    /** {@code refusal.reasons}: what the partner has said; several at once are normal. */
    public static final Fact<Set<RefusalReason>> REFUSAL_REASONS =
            new Fact<>(37, "REFUSAL_REASONS", "refusal.reasons", Kind.SET, RefusalReason.class);
    /** {@code refusal.guessedReasons}: the asker's theory; used for a gentle choice of approach, never for a judgment. */
    public static final Fact<Set<RefusalReason>> REFUSAL_GUESSED_REASONS =
            new Fact<>(38, "REFUSAL_GUESSED_REASONS", "refusal.guessedReasons", Kind.SET, RefusalReason.class);
    /** {@code refusal.manner}: how the partner declines; NEVER_SAYS needs a why-question that was put. */
    public static final Fact<RefusalManner> REFUSAL_MANNER =
            new Fact<>(39, "REFUSAL_MANNER", "refusal.manner", Kind.ONE, RefusalManner.class);
    /** {@code refusal.shutsDownEveryTime}: the subject is closed every time, literally. */
    public static final Fact<Answer> REFUSAL_SHUTS_DOWN_EVERY_TIME =
            new Fact<>(40, "REFUSAL_SHUTS_DOWN_EVERY_TIME", "refusal.shutsDownEveryTime", Kind.ONE, Answer.class);
    /** {@code refusal.deflectsOntoAsker}: the partner says that the asker is the one who needs help. */
    public static final Fact<Answer> REFUSAL_DEFLECTS_ONTO_ASKER =
            new Fact<>(41, "REFUSAL_DEFLECTS_ONTO_ASKER", "refusal.deflectsOntoAsker", Kind.ONE, Answer.class);
    /** {@code refusal.wordIsTrigger}: the label alone makes the partner flinch. */
    public static final Fact<Answer> REFUSAL_WORD_IS_TRIGGER =
            new Fact<>(42, "REFUSAL_WORD_IS_TRIGGER", "refusal.wordIsTrigger", Kind.ONE, Answer.class);
    /** {@code refusal.goalDriven}: the partner likes a plan. */
    public static final Fact<Answer> REFUSAL_GOAL_DRIVEN =
            new Fact<>(43, "REFUSAL_GOAL_DRIVEN", "refusal.goalDriven", Kind.ONE, Answer.class);
    /** {@code refusal.usedAsLeverage}: the no serves to keep the upper hand; its tell is contempt. */
    public static final Fact<Certainty> REFUSAL_USED_AS_LEVERAGE =
            new Fact<>(44, "REFUSAL_USED_AS_LEVERAGE", "refusal.usedAsLeverage", Kind.ONE, Certainty.class);
    /** {@code refusal.doorsWished}: ways in that the partner named; they go first and lift no bar. */
    public static final Fact<Set<Door>> REFUSAL_DOORS_WISHED =
            new Fact<>(45, "REFUSAL_DOORS_WISHED", "refusal.doorsWished", Kind.SET, Door.class);
    /** {@code refusal.attendance}: whether the partner has been to sessions. */
    public static final Fact<Attendance> REFUSAL_ATTENDANCE =
            new Fact<>(46, "REFUSAL_ATTENDANCE", "refusal.attendance", Kind.ONE, Attendance.class);
    /** {@code treatment.asPartner}: the asker is still treated as a partner: the weightiest single fact. */
    public static final Fact<Answer> TREATMENT_AS_PARTNER =
            new Fact<>(47, "TREATMENT_AS_PARTNER", "treatment.asPartner", Kind.ONE, Answer.class);
    /** {@code treatment.contempt}: observed acts of contempt; empty means not told unless the pattern is NONE. */
    public static final Fact<Set<ContemptAct>> TREATMENT_CONTEMPT =
            new Fact<>(48, "TREATMENT_CONTEMPT", "treatment.contempt", Kind.SET, ContemptAct.class);
    /** {@code treatment.contemptPattern}: how steady the contempt is. */
    public static final Fact<ContemptPattern> TREATMENT_CONTEMPT_PATTERN =
            new Fact<>(49, "TREATMENT_CONTEMPT_PATTERN", "treatment.contemptPattern", Kind.ONE, ContemptPattern.class);
    /** {@code treatment.contemptAimedAt}: what it is aimed at; the idea alone is not contempt for the asker. */
    public static final Fact<Set<ContemptTarget>> TREATMENT_CONTEMPT_AIMED_AT =
            new Fact<>(50, "TREATMENT_CONTEMPT_AIMED_AT", "treatment.contemptAimedAt", Kind.SET, ContemptTarget.class);
    /** {@code treatment.whenAskerStaysCalm}: what a calm request meets. */
    public static final Fact<CalmResponse> TREATMENT_WHEN_ASKER_STAYS_CALM =
            new Fact<>(51, "TREATMENT_WHEN_ASKER_STAYS_CALM", "treatment.whenAskerStaysCalm", Kind.ONE, CalmResponse.class);
    /** {@code treatment.neverWrongWithScorn}: never able to be wrong, steadily, and with scorn. */
    public static final Fact<Answer> TREATMENT_NEVER_WRONG_WITH_SCORN =
            new Fact<>(52, "TREATMENT_NEVER_WRONG_WITH_SCORN", "treatment.neverWrongWithScorn", Kind.ONE, Answer.class);
    /** {@code treatment.manner}: how the partner comes across; never counts against. */
    public static final Fact<Set<TreatmentManner>> TREATMENT_MANNER =
            new Fact<>(53, "TREATMENT_MANNER", "treatment.manner", Kind.SET, TreatmentManner.class);
    /** {@code treatment.stonewalls}: goes silent; the baseline of movement, no rule reads it. */
    public static final Fact<Answer> TREATMENT_STONEWALLS =
            new Fact<>(54, "TREATMENT_STONEWALLS", "treatment.stonewalls", Kind.ONE, Answer.class);
    /** {@code invitation.asks}: how often the partner was asked. */
    public static final Fact<Count> INVITATION_ASKS =
            new Fact<>(55, "INVITATION_ASKS", "invitation.asks", Kind.ONE, Count.class);
    /** {@code invitation.calmAsks}: how many of those were outside a quarrel and without a threat. */
    public static final Fact<Count> INVITATION_CALM_ASKS =
            new Fact<>(56, "INVITATION_CALM_ASKS", "invitation.calmAsks", Kind.ONE, Count.class);
    /** {@code invitation.becameTheFight}: the request itself has become the quarrel. */
    public static final Fact<Answer> INVITATION_BECAME_THE_FIGHT =
            new Fact<>(57, "INVITATION_BECAME_THE_FIGHT", "invitation.becameTheFight", Kind.ONE, Answer.class);
    /** {@code invitation.lastAskSetting}: the setting of the last request. */
    public static final Fact<AskSetting> INVITATION_LAST_ASK_SETTING =
            new Fact<>(58, "INVITATION_LAST_ASK_SETTING", "invitation.lastAskSetting", Kind.ONE, AskSetting.class);
    /** {@code invitation.calmMomentsExist}: there are calm moments. */
    public static final Fact<Answer> INVITATION_CALM_MOMENTS_EXIST =
            new Fact<>(59, "INVITATION_CALM_MOMENTS_EXIST", "invitation.calmMomentsExist", Kind.ONE, Answer.class);
    /** {@code invitation.pitches}: how the request was worded. */
    public static final Fact<Set<Pitch>> INVITATION_PITCHES =
            new Fact<>(60, "INVITATION_PITCHES", "invitation.pitches", Kind.SET, Pitch.class);
    /** {@code invitation.threatUsed}: the relationship was made conditional on going. */
    public static final Fact<Answer> INVITATION_THREAT_USED =
            new Fact<>(61, "INVITATION_THREAT_USED", "invitation.threatUsed", Kind.ONE, Answer.class);
    /** {@code invitation.askedWhy}: the why-question was put, calmly, and heard out. */
    public static final Fact<Answer> INVITATION_ASKED_WHY =
            new Fact<>(62, "INVITATION_ASKED_WHY", "invitation.askedWhy", Kind.ONE, Answer.class);
    /** {@code invitation.askedWhyOutcome}: what came back; NAMED_REASON counts for the reading. */
    public static final Fact<WhyOutcome> INVITATION_ASKED_WHY_OUTCOME =
            new Fact<>(63, "INVITATION_ASKED_WHY_OUTCOME", "invitation.askedWhyOutcome", Kind.ONE, WhyOutcome.class);
    /** {@code invitation.fearDisarmed}: the fear of being outnumbered was taken up aloud. */
    public static final Fact<Answer> INVITATION_FEAR_DISARMED =
            new Fact<>(64, "INVITATION_FEAR_DISARMED", "invitation.fearDisarmed", Kind.ONE, Answer.class);
    /** {@code invitation.oneSessionOffered}: a single session with a free exit was offered. */
    public static final Fact<Answer> INVITATION_ONE_SESSION_OFFERED =
            new Fact<>(65, "INVITATION_ONE_SESSION_OFFERED", "invitation.oneSessionOffered", Kind.ONE, Answer.class);
    /** {@code invitation.doors}: what became of the easier ways in. */
    public static final Fact<Map<Door, DoorOutcome>> INVITATION_DOORS =
            new Fact<>(66, "INVITATION_DOORS", "invitation.doors", Kind.MAP, Door.class);
    /** {@code invitation.patternNamed}: the pattern of asking and refusing was named; once is enough. */
    public static final Fact<Answer> INVITATION_PATTERN_NAMED =
            new Fact<>(67, "INVITATION_PATTERN_NAMED", "invitation.patternNamed", Kind.ONE, Answer.class);
    /** {@code invitation.lastWhyAsked}: the why-question was put a final time. */
    public static final Fact<Answer> INVITATION_LAST_WHY_ASKED =
            new Fact<>(68, "INVITATION_LAST_WHY_ASKED", "invitation.lastWhyAsked", Kind.ONE, Answer.class);
    /** {@code invitation.boundaryStated}: the asker has said what they themselves will do. */
    public static final Fact<Answer> INVITATION_BOUNDARY_STATED =
            new Fact<>(69, "INVITATION_BOUNDARY_STATED", "invitation.boundaryStated", Kind.ONE, Answer.class);
    /** {@code invitation.stoppedAsking}: the asker has stopped asking. */
    public static final Fact<Answer> INVITATION_STOPPED_ASKING =
            new Fact<>(70, "INVITATION_STOPPED_ASKING", "invitation.stoppedAsking", Kind.ONE, Answer.class);
    /** {@code invitation.stoppedAskingOn}: when; no rule reads it. */
    public static final Fact<Optional<LocalDate>> INVITATION_STOPPED_ASKING_ON =
            new Fact<>(71, "INVITATION_STOPPED_ASKING_ON", "invitation.stoppedAskingOn", Kind.DATE, LocalDate.class);
    /** {@code invitation.partnerReopened}: the partner raised it again. */
    public static final Fact<Answer> INVITATION_PARTNER_REOPENED =
            new Fact<>(72, "INVITATION_PARTNER_REOPENED", "invitation.partnerReopened", Kind.ONE, Answer.class);
    /** {@code timeline.windowStart}: first day of the window; years of waiting are not a window. */
    public static final Fact<Optional<LocalDate>> TIMELINE_WINDOW_START =
            new Fact<>(73, "TIMELINE_WINDOW_START", "timeline.windowStart", Kind.DATE, LocalDate.class);
    /** {@code timeline.windowEnd}: last day of the window; before the start it is read as absent. */
    public static final Fact<Optional<LocalDate>> TIMELINE_WINDOW_END =
            new Fact<>(74, "TIMELINE_WINDOW_END", "timeline.windowEnd", Kind.DATE, LocalDate.class);
    /** {@code timeline.windowHadInviting}: there was inviting in the window; a standing offer counts. */
    public static final Fact<Answer> TIMELINE_WINDOW_HAD_INVITING =
            new Fact<>(75, "TIMELINE_WINDOW_HAD_INVITING", "timeline.windowHadInviting", Kind.ONE, Answer.class);
    /** {@code timeline.windowHadOwnWork}: there was own work in the window. */
    public static final Fact<Answer> TIMELINE_WINDOW_HAD_OWN_WORK =
            new Fact<>(76, "TIMELINE_WINDOW_HAD_OWN_WORK", "timeline.windowHadOwnWork", Kind.ONE, Answer.class);
    /** {@code timeline.movement}: signs of movement; empty means none only if they were looked for. */
    public static final Fact<List<Movement>> TIMELINE_MOVEMENT =
            new Fact<>(77, "TIMELINE_MOVEMENT", "timeline.movement", Kind.LIST, Movement.class);
    /** {@code timeline.movementReviewed}: the asker has looked for signs. */
    public static final Fact<Answer> TIMELINE_MOVEMENT_REVIEWED =
            new Fact<>(78, "TIMELINE_MOVEMENT_REVIEWED", "timeline.movementReviewed", Kind.ONE, Answer.class);
    /** {@code timeline.monthsWaitedBefore}: whole months of waiting before any window, 0 to 1200. */
    public static final Fact<OptionalInt> TIMELINE_MONTHS_WAITED_BEFORE =
            new Fact<>(79, "TIMELINE_MONTHS_WAITED_BEFORE", "timeline.monthsWaitedBefore", Kind.MONTHS, Integer.class);
    /** {@code own.contempt}: the asker shows contempt. */
    public static final Fact<Answer> OWN_CONTEMPT =
            new Fact<>(80, "OWN_CONTEMPT", "own.contempt", Kind.ONE, Answer.class);
    /** {@code own.coldness}: the asker goes cold or silent. */
    public static final Fact<Answer> OWN_COLDNESS =
            new Fact<>(81, "OWN_COLDNESS", "own.coldness", Kind.ONE, Answer.class);
    /** {@code own.asksAsWeapon}: the asker has raised it as a weapon in a quarrel. */
    public static final Fact<Answer> OWN_ASKS_AS_WEAPON =
            new Fact<>(82, "OWN_ASKS_AS_WEAPON", "own.asksAsWeapon", Kind.ONE, Answer.class);
    /** {@code own.youStatements}: the asker speaks in accusations. */
    public static final Fact<Answer> OWN_YOU_STATEMENTS =
            new Fact<>(83, "OWN_YOU_STATEMENTS", "own.youStatements", Kind.ONE, Answer.class);
    /** {@code own.blame}: where the asker sees the fault. */
    public static final Fact<Blame> OWN_BLAME =
            new Fact<>(84, "OWN_BLAME", "own.blame", Kind.ONE, Blame.class);
    /** {@code own.soloMotive}: what own work is for. */
    public static final Fact<SoloMotive> OWN_SOLO_MOTIVE =
            new Fact<>(85, "OWN_SOLO_MOTIVE", "own.soloMotive", Kind.ONE, SoloMotive.class);
    /** {@code own.soloWorkStarted}: own work has begun. */
    public static final Fact<Answer> OWN_SOLO_WORK_STARTED =
            new Fact<>(86, "OWN_SOLO_WORK_STARTED", "own.soloWorkStarted", Kind.ONE, Answer.class);
    /** {@code own.hasProgram}: the asker follows a script or program. */
    public static final Fact<Answer> OWN_HAS_PROGRAM =
            new Fact<>(87, "OWN_HAS_PROGRAM", "own.hasProgram", Kind.ONE, Answer.class);
    /** {@code own.nonNegotiables}: whether the asker has said what is not negotiable. */
    public static final Fact<NonNegotiables> OWN_NON_NEGOTIABLES =
            new Fact<>(88, "OWN_NON_NEGOTIABLES", "own.nonNegotiables", Kind.ONE, NonNegotiables.class);
    /** {@code own.truceCalled}: a truce on the pattern was called. */
    public static final Fact<Answer> OWN_TRUCE_CALLED =
            new Fact<>(89, "OWN_TRUCE_CALLED", "own.truceCalled", Kind.ONE, Answer.class);
    /** {@code own.supportInPlace}: the asker has a counselor, a doctor or a trusted person. */
    public static final Fact<Answer> OWN_SUPPORT_IN_PLACE =
            new Fact<>(90, "OWN_SUPPORT_IN_PLACE", "own.supportInPlace", Kind.ONE, Answer.class);
    /** {@code own.wantsLawyer}: the asker wants legal information; never volunteered. */
    public static final Fact<Answer> OWN_WANTS_LAWYER =
            new Fact<>(91, "OWN_WANTS_LAWYER", "own.wantsLawyer", Kind.ONE, Answer.class);
    /** {@code own.angryAtLoad}: the asker is angry at carrying it alone. */
    public static final Fact<Answer> OWN_ANGRY_AT_LOAD =
            new Fact<>(92, "OWN_ANGRY_AT_LOAD", "own.angryAtLoad", Kind.ONE, Answer.class);
    /** {@code own.hasBoundaryToState}: the asker has a boundary to state, apart from the invitation. */
    public static final Fact<Answer> OWN_HAS_BOUNDARY_TO_STATE =
            new Fact<>(93, "OWN_HAS_BOUNDARY_TO_STATE", "own.hasBoundaryToState", Kind.ONE, Answer.class);
    /** {@code own.knowsWhatStayingIn}: the asker knows what they stay in and why. */
    public static final Fact<Answer> OWN_KNOWS_WHAT_STAYING_IN =
            new Fact<>(94, "OWN_KNOWS_WHAT_STAYING_IN", "own.knowsWhatStayingIn", Kind.ONE, Answer.class);
    /** {@code means.cost}: whether money stands in the way. */
    public static final Fact<Cost> MEANS_COST =
            new Fact<>(95, "MEANS_COST", "means.cost", Kind.ONE, Cost.class);
    /** {@code means.hassle}: travel, hours or child care stand in the way. */
    public static final Fact<Answer> MEANS_HASSLE =
            new Fact<>(96, "MEANS_HASSLE", "means.hassle", Kind.ONE, Answer.class);
    /** {@code means.telehealthPossible}: there is a private room and device. */
    public static final Fact<Answer> MEANS_TELEHEALTH_POSSIBLE =
            new Fact<>(97, "MEANS_TELEHEALTH_POSSIBLE", "means.telehealthPossible", Kind.ONE, Answer.class);
    /** {@code means.homeProgram}: who would use an at-home program. */
    public static final Fact<HomeProgram> MEANS_HOME_PROGRAM =
            new Fact<>(98, "MEANS_HOME_PROGRAM", "means.homeProgram", Kind.ONE, HomeProgram.class);
    /** {@code children.atHome}: children live at home. */
    public static final Fact<Answer> CHILDREN_AT_HOME =
            new Fact<>(99, "CHILDREN_AT_HOME", "children.atHome", Kind.ONE, Answer.class);
    /** {@code children.exposedToConflict}: they hear the quarrels. */
    public static final Fact<Answer> CHILDREN_EXPOSED_TO_CONFLICT =
            new Fact<>(100, "CHILDREN_EXPOSED_TO_CONFLICT", "children.exposedToConflict", Kind.ONE, Answer.class);
    /** {@code children.stayingForThem}: the asker stays for them. */
    public static final Fact<Answer> CHILDREN_STAYING_FOR_THEM =
            new Fact<>(101, "CHILDREN_STAYING_FOR_THEM", "children.stayingForThem", Kind.ONE, Answer.class);
    /** {@code children.yearsFrozen}: years were spent waiting for their sake. */
    public static final Fact<Answer> CHILDREN_YEARS_FROZEN =
            new Fact<>(102, "CHILDREN_YEARS_FROZEN", "children.yearsFrozen", Kind.ONE, Answer.class);

    private static final List<Fact<?>> ALL = List.of(
            PERSPECTIVE,
            QUESTIONS,
            CONSIDERING,
            PLANNED_STATEMENTS,
            COUPLE_PARTNER_GENDER,
            COUPLE_ASKER_GENDER,
            COUPLE_RELATIONSHIP,
            SAFETY_IMMEDIATE_DANGER,
            SAFETY_SUICIDE_RISK,
            SAFETY_PHYSICAL_ABUSE,
            SAFETY_SEXUAL_ABUSE,
            SAFETY_COERCIVE_CONTROL,
            SAFETY_VERBAL_ABUSE,
            SAFETY_ABUSE_TIMING,
            SAFETY_ABUSE_DIRECTION,
            SAFETY_AFRAID_OF_PARTNER,
            SAFETY_CHILDREN_HARMED,
            AFFAIR_PARTNER,
            AFFAIR_OWN,
            AFFAIR_KNOWN_TO_OTHER,
            AFFAIR_ONGOING,
            AFFAIR_REASON_FOR_REFUSAL,
            HEALTH_SUBSTANCE_USE,
            HEALTH_SUBSTANCE_WHOSE,
            HEALTH_SUBSTANCE_TREATED,
            HEALTH_CRISIS,
            HEALTH_CRISIS_WHOSE,
            HEALTH_CRISIS_TREATED,
            HEALTH_DRIVES_DAMAGE,
            HEALTH_OWN_DEPRESSION,
            DEPARTURE_EMOTIONALLY_GONE,
            DEPARTURE_WARMTH_LEFT,
            DEPARTURE_EVERY_OPENING_MEETS_NEW_EXCUSE,
            DEPARTURE_LEANING_OUT,
            DEPARTURE_ASKER_LEANING_OUT,
            REFUSAL_STATUS,
            REFUSAL_REFUSES,
            REFUSAL_REASONS,
            REFUSAL_GUESSED_REASONS,
            REFUSAL_MANNER,
            REFUSAL_SHUTS_DOWN_EVERY_TIME,
            REFUSAL_DEFLECTS_ONTO_ASKER,
            REFUSAL_WORD_IS_TRIGGER,
            REFUSAL_GOAL_DRIVEN,
            REFUSAL_USED_AS_LEVERAGE,
            REFUSAL_DOORS_WISHED,
            REFUSAL_ATTENDANCE,
            TREATMENT_AS_PARTNER,
            TREATMENT_CONTEMPT,
            TREATMENT_CONTEMPT_PATTERN,
            TREATMENT_CONTEMPT_AIMED_AT,
            TREATMENT_WHEN_ASKER_STAYS_CALM,
            TREATMENT_NEVER_WRONG_WITH_SCORN,
            TREATMENT_MANNER,
            TREATMENT_STONEWALLS,
            INVITATION_ASKS,
            INVITATION_CALM_ASKS,
            INVITATION_BECAME_THE_FIGHT,
            INVITATION_LAST_ASK_SETTING,
            INVITATION_CALM_MOMENTS_EXIST,
            INVITATION_PITCHES,
            INVITATION_THREAT_USED,
            INVITATION_ASKED_WHY,
            INVITATION_ASKED_WHY_OUTCOME,
            INVITATION_FEAR_DISARMED,
            INVITATION_ONE_SESSION_OFFERED,
            INVITATION_DOORS,
            INVITATION_PATTERN_NAMED,
            INVITATION_LAST_WHY_ASKED,
            INVITATION_BOUNDARY_STATED,
            INVITATION_STOPPED_ASKING,
            INVITATION_STOPPED_ASKING_ON,
            INVITATION_PARTNER_REOPENED,
            TIMELINE_WINDOW_START,
            TIMELINE_WINDOW_END,
            TIMELINE_WINDOW_HAD_INVITING,
            TIMELINE_WINDOW_HAD_OWN_WORK,
            TIMELINE_MOVEMENT,
            TIMELINE_MOVEMENT_REVIEWED,
            TIMELINE_MONTHS_WAITED_BEFORE,
            OWN_CONTEMPT,
            OWN_COLDNESS,
            OWN_ASKS_AS_WEAPON,
            OWN_YOU_STATEMENTS,
            OWN_BLAME,
            OWN_SOLO_MOTIVE,
            OWN_SOLO_WORK_STARTED,
            OWN_HAS_PROGRAM,
            OWN_NON_NEGOTIABLES,
            OWN_TRUCE_CALLED,
            OWN_SUPPORT_IN_PLACE,
            OWN_WANTS_LAWYER,
            OWN_ANGRY_AT_LOAD,
            OWN_HAS_BOUNDARY_TO_STATE,
            OWN_KNOWS_WHAT_STAYING_IN,
            MEANS_COST,
            MEANS_HASSLE,
            MEANS_TELEHEALTH_POSSIBLE,
            MEANS_HOME_PROGRAM,
            CHILDREN_AT_HOME,
            CHILDREN_EXPOSED_TO_CONFLICT,
            CHILDREN_STAYING_FOR_THEM,
            CHILDREN_YEARS_FROZEN);

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

    private final int ordinal;
    private final String name;
    private final String path;
    private final Kind kind;
    private final Class<?> type;

    private Fact(int ordinal, String name, String path, Kind kind, Class<?> type) {
        this.ordinal = ordinal;
        this.name = name;
        this.path = path;
        this.kind = kind;
        this.type = type;
    }

    /** Every fact, in the order of the contract. */
    public static List<Fact<?>> all() {
        return ALL;
    }

    /**
     * The fact of that path.
     *
     * @throws IllegalArgumentException where there is none; the message does not repeat the path
     */
    public static Fact<?> of(String path) {
        for (Fact<?> fact : ALL) {
            if (fact.path.equals(path)) {
                return fact;
            }
        }
        throw new IllegalArgumentException("no fact has that path; `Fact.all()` lists all of them");
    }

    /** Where the fact stands in a situation, for example {@code safety.coerciveControl}. */
    public String path() {
        return path;
    }

    /** The name of its constant, for example {@code SAFETY_COERCIVE_CONTROL}. */
    public String name() {
        return name;
    }

    /** Its place in {@link #all()}. */
    public int ordinal() {
        return ordinal;
    }

    /** How many values it holds. */
    public Kind kind() {
        return kind;
    }

    /** The type of a value, or of one element; for a map, that of its keys. */
    public Class<?> type() {
        return type;
    }

    /** The value of this fact in a situation; never null. */
    @SuppressWarnings("unchecked")
    public T in(Situation s) {
        return (T) valueIn(s);
    }

    /** The same situation with another value of this fact. */
    public Situation with(Situation s, T value) {
        Situation.Builder b = s.toBuilder();
        set(b, value);
        return b.build();
    }

    /** Whether it was not told: UNKNOWN, empty or absent. */
    public boolean isOpenIn(Situation s) {
        Object value = valueIn(s);
        return switch (kind) {
            case ONE -> ((Enum<?>) value).name().equals("UNKNOWN");
            case SET -> ((Set<?>) value).isEmpty();
            case LIST -> ((List<?>) value).isEmpty();
            case MAP -> ((Map<?, ?>) value).isEmpty();
            case DATE -> ((Optional<?>) value).isEmpty();
            case MONTHS -> ((OptionalInt) value).isEmpty();
        };
    }

    /** By the order of the contract. */
    @Override
    public int compareTo(Fact<?> other) {
        return Integer.compare(ordinal, other.ordinal);
    }

    /** The path. */
    @Override
    public String toString() {
        return path;
    }

    private Object valueIn(Situation s) {
        return switch (ordinal) {
            case 0 -> s.perspective();
            case 1 -> s.questions();
            case 2 -> s.considering();
            case 3 -> s.plannedStatements();
            case 4 -> s.couple().partnerGender();
            case 5 -> s.couple().askerGender();
            case 6 -> s.couple().relationship();
            case 7 -> s.safety().immediateDanger();
            case 8 -> s.safety().suicideRisk();
            case 9 -> s.safety().physicalAbuse();
            case 10 -> s.safety().sexualAbuse();
            case 11 -> s.safety().coerciveControl();
            case 12 -> s.safety().verbalAbuse();
            case 13 -> s.safety().abuseTiming();
            case 14 -> s.safety().abuseDirection();
            case 15 -> s.safety().afraidOfPartner();
            case 16 -> s.safety().childrenHarmed();
            case 17 -> s.affair().partner();
            case 18 -> s.affair().own();
            case 19 -> s.affair().knownToOther();
            case 20 -> s.affair().ongoing();
            case 21 -> s.affair().reasonForRefusal();
            case 22 -> s.health().substanceUse();
            case 23 -> s.health().substanceWhose();
            case 24 -> s.health().substanceTreated();
            case 25 -> s.health().crisis();
            case 26 -> s.health().crisisWhose();
            case 27 -> s.health().crisisTreated();
            case 28 -> s.health().drivesDamage();
            case 29 -> s.health().ownDepression();
            case 30 -> s.departure().emotionallyGone();
            case 31 -> s.departure().warmthLeft();
            case 32 -> s.departure().everyOpeningMeetsNewExcuse();
            case 33 -> s.departure().leaningOut();
            case 34 -> s.departure().askerLeaningOut();
            case 35 -> s.refusal().status();
            case 36 -> s.refusal().refuses();
            case 37 -> s.refusal().reasons();
            case 38 -> s.refusal().guessedReasons();
            case 39 -> s.refusal().manner();
            case 40 -> s.refusal().shutsDownEveryTime();
            case 41 -> s.refusal().deflectsOntoAsker();
            case 42 -> s.refusal().wordIsTrigger();
            case 43 -> s.refusal().goalDriven();
            case 44 -> s.refusal().usedAsLeverage();
            case 45 -> s.refusal().doorsWished();
            case 46 -> s.refusal().attendance();
            case 47 -> s.treatment().asPartner();
            case 48 -> s.treatment().contempt();
            case 49 -> s.treatment().contemptPattern();
            case 50 -> s.treatment().contemptAimedAt();
            case 51 -> s.treatment().whenAskerStaysCalm();
            case 52 -> s.treatment().neverWrongWithScorn();
            case 53 -> s.treatment().manner();
            case 54 -> s.treatment().stonewalls();
            case 55 -> s.invitation().asks();
            case 56 -> s.invitation().calmAsks();
            case 57 -> s.invitation().becameTheFight();
            case 58 -> s.invitation().lastAskSetting();
            case 59 -> s.invitation().calmMomentsExist();
            case 60 -> s.invitation().pitches();
            case 61 -> s.invitation().threatUsed();
            case 62 -> s.invitation().askedWhy();
            case 63 -> s.invitation().askedWhyOutcome();
            case 64 -> s.invitation().fearDisarmed();
            case 65 -> s.invitation().oneSessionOffered();
            case 66 -> s.invitation().doors();
            case 67 -> s.invitation().patternNamed();
            case 68 -> s.invitation().lastWhyAsked();
            case 69 -> s.invitation().boundaryStated();
            case 70 -> s.invitation().stoppedAsking();
            case 71 -> s.invitation().stoppedAskingOn();
            case 72 -> s.invitation().partnerReopened();
            case 73 -> s.timeline().windowStart();
            case 74 -> s.timeline().windowEnd();
            case 75 -> s.timeline().windowHadInviting();
            case 76 -> s.timeline().windowHadOwnWork();
            case 77 -> s.timeline().movement();
            case 78 -> s.timeline().movementReviewed();
            case 79 -> s.timeline().monthsWaitedBefore();
            case 80 -> s.own().contempt();
            case 81 -> s.own().coldness();
            case 82 -> s.own().asksAsWeapon();
            case 83 -> s.own().youStatements();
            case 84 -> s.own().blame();
            case 85 -> s.own().soloMotive();
            case 86 -> s.own().soloWorkStarted();
            case 87 -> s.own().hasProgram();
            case 88 -> s.own().nonNegotiables();
            case 89 -> s.own().truceCalled();
            case 90 -> s.own().supportInPlace();
            case 91 -> s.own().wantsLawyer();
            case 92 -> s.own().angryAtLoad();
            case 93 -> s.own().hasBoundaryToState();
            case 94 -> s.own().knowsWhatStayingIn();
            case 95 -> s.means().cost();
            case 96 -> s.means().hassle();
            case 97 -> s.means().telehealthPossible();
            case 98 -> s.means().homeProgram();
            case 99 -> s.children().atHome();
            case 100 -> s.children().exposedToConflict();
            case 101 -> s.children().stayingForThem();
            case 102 -> s.children().yearsFrozen();
            default -> throw new IllegalStateException("no such fact");
        };
    }

    @SuppressWarnings("unchecked")
    private void set(Situation.Builder b, Object value) {
        switch (ordinal) {
            case 0 -> b.perspective((Perspective) value);
            case 1 -> b.questions((Set<Topic>) value);
            case 2 -> b.considering((Set<Considered>) value);
            case 3 -> b.plannedStatements((List<PlannedStatement>) value);
            case 4 -> b.couple(g -> g.partnerGender((Gender) value));
            case 5 -> b.couple(g -> g.askerGender((Gender) value));
            case 6 -> b.couple(g -> g.relationship((Relationship) value));
            case 7 -> b.safety(g -> g.immediateDanger((Answer) value));
            case 8 -> b.safety(g -> g.suicideRisk((Certainty) value));
            case 9 -> b.safety(g -> g.physicalAbuse((Certainty) value));
            case 10 -> b.safety(g -> g.sexualAbuse((Certainty) value));
            case 11 -> b.safety(g -> g.coerciveControl((Certainty) value));
            case 12 -> b.safety(g -> g.verbalAbuse((Certainty) value));
            case 13 -> b.safety(g -> g.abuseTiming((AbuseTiming) value));
            case 14 -> b.safety(g -> g.abuseDirection((AbuseDirection) value));
            case 15 -> b.safety(g -> g.afraidOfPartner((Answer) value));
            case 16 -> b.safety(g -> g.childrenHarmed((Certainty) value));
            case 17 -> b.affair(g -> g.partner((Certainty) value));
            case 18 -> b.affair(g -> g.own((Answer) value));
            case 19 -> b.affair(g -> g.knownToOther((Disclosure) value));
            case 20 -> b.affair(g -> g.ongoing((Answer) value));
            case 21 -> b.affair(g -> g.reasonForRefusal((Answer) value));
            case 22 -> b.health(g -> g.substanceUse((Certainty) value));
            case 23 -> b.health(g -> g.substanceWhose((Party) value));
            case 24 -> b.health(g -> g.substanceTreated((Answer) value));
            case 25 -> b.health(g -> g.crisis((Certainty) value));
            case 26 -> b.health(g -> g.crisisWhose((Party) value));
            case 27 -> b.health(g -> g.crisisTreated((Answer) value));
            case 28 -> b.health(g -> g.drivesDamage((Answer) value));
            case 29 -> b.health(g -> g.ownDepression((Certainty) value));
            case 30 -> b.departure(g -> g.emotionallyGone((Certainty) value));
            case 31 -> b.departure(g -> g.warmthLeft((Answer) value));
            case 32 -> b.departure(g -> g.everyOpeningMeetsNewExcuse((Answer) value));
            case 33 -> b.departure(g -> g.leaningOut((Answer) value));
            case 34 -> b.departure(g -> g.askerLeaningOut((Answer) value));
            case 35 -> b.refusal(g -> g.status((RefusalStatus) value));
            case 36 -> b.refusal(g -> g.refuses((Set<RefusedHelp>) value));
            case 37 -> b.refusal(g -> g.reasons((Set<RefusalReason>) value));
            case 38 -> b.refusal(g -> g.guessedReasons((Set<RefusalReason>) value));
            case 39 -> b.refusal(g -> g.manner((RefusalManner) value));
            case 40 -> b.refusal(g -> g.shutsDownEveryTime((Answer) value));
            case 41 -> b.refusal(g -> g.deflectsOntoAsker((Answer) value));
            case 42 -> b.refusal(g -> g.wordIsTrigger((Answer) value));
            case 43 -> b.refusal(g -> g.goalDriven((Answer) value));
            case 44 -> b.refusal(g -> g.usedAsLeverage((Certainty) value));
            case 45 -> b.refusal(g -> g.doorsWished((Set<Door>) value));
            case 46 -> b.refusal(g -> g.attendance((Attendance) value));
            case 47 -> b.treatment(g -> g.asPartner((Answer) value));
            case 48 -> b.treatment(g -> g.contempt((Set<ContemptAct>) value));
            case 49 -> b.treatment(g -> g.contemptPattern((ContemptPattern) value));
            case 50 -> b.treatment(g -> g.contemptAimedAt((Set<ContemptTarget>) value));
            case 51 -> b.treatment(g -> g.whenAskerStaysCalm((CalmResponse) value));
            case 52 -> b.treatment(g -> g.neverWrongWithScorn((Answer) value));
            case 53 -> b.treatment(g -> g.manner((Set<TreatmentManner>) value));
            case 54 -> b.treatment(g -> g.stonewalls((Answer) value));
            case 55 -> b.invitation(g -> g.asks((Count) value));
            case 56 -> b.invitation(g -> g.calmAsks((Count) value));
            case 57 -> b.invitation(g -> g.becameTheFight((Answer) value));
            case 58 -> b.invitation(g -> g.lastAskSetting((AskSetting) value));
            case 59 -> b.invitation(g -> g.calmMomentsExist((Answer) value));
            case 60 -> b.invitation(g -> g.pitches((Set<Pitch>) value));
            case 61 -> b.invitation(g -> g.threatUsed((Answer) value));
            case 62 -> b.invitation(g -> g.askedWhy((Answer) value));
            case 63 -> b.invitation(g -> g.askedWhyOutcome((WhyOutcome) value));
            case 64 -> b.invitation(g -> g.fearDisarmed((Answer) value));
            case 65 -> b.invitation(g -> g.oneSessionOffered((Answer) value));
            case 66 -> b.invitation(g -> g.doors((Map<Door, DoorOutcome>) value));
            case 67 -> b.invitation(g -> g.patternNamed((Answer) value));
            case 68 -> b.invitation(g -> g.lastWhyAsked((Answer) value));
            case 69 -> b.invitation(g -> g.boundaryStated((Answer) value));
            case 70 -> b.invitation(g -> g.stoppedAsking((Answer) value));
            case 71 -> b.invitation(g -> g.stoppedAskingOn((Optional<LocalDate>) value));
            case 72 -> b.invitation(g -> g.partnerReopened((Answer) value));
            case 73 -> b.timeline(g -> g.windowStart((Optional<LocalDate>) value));
            case 74 -> b.timeline(g -> g.windowEnd((Optional<LocalDate>) value));
            case 75 -> b.timeline(g -> g.windowHadInviting((Answer) value));
            case 76 -> b.timeline(g -> g.windowHadOwnWork((Answer) value));
            case 77 -> b.timeline(g -> g.movement((List<Movement>) value));
            case 78 -> b.timeline(g -> g.movementReviewed((Answer) value));
            case 79 -> b.timeline(g -> g.monthsWaitedBefore((OptionalInt) value));
            case 80 -> b.own(g -> g.contempt((Answer) value));
            case 81 -> b.own(g -> g.coldness((Answer) value));
            case 82 -> b.own(g -> g.asksAsWeapon((Answer) value));
            case 83 -> b.own(g -> g.youStatements((Answer) value));
            case 84 -> b.own(g -> g.blame((Blame) value));
            case 85 -> b.own(g -> g.soloMotive((SoloMotive) value));
            case 86 -> b.own(g -> g.soloWorkStarted((Answer) value));
            case 87 -> b.own(g -> g.hasProgram((Answer) value));
            case 88 -> b.own(g -> g.nonNegotiables((NonNegotiables) value));
            case 89 -> b.own(g -> g.truceCalled((Answer) value));
            case 90 -> b.own(g -> g.supportInPlace((Answer) value));
            case 91 -> b.own(g -> g.wantsLawyer((Answer) value));
            case 92 -> b.own(g -> g.angryAtLoad((Answer) value));
            case 93 -> b.own(g -> g.hasBoundaryToState((Answer) value));
            case 94 -> b.own(g -> g.knowsWhatStayingIn((Answer) value));
            case 95 -> b.means(g -> g.cost((Cost) value));
            case 96 -> b.means(g -> g.hassle((Answer) value));
            case 97 -> b.means(g -> g.telehealthPossible((Answer) value));
            case 98 -> b.means(g -> g.homeProgram((HomeProgram) value));
            case 99 -> b.children(g -> g.atHome((Answer) value));
            case 100 -> b.children(g -> g.exposedToConflict((Answer) value));
            case 101 -> b.children(g -> g.stayingForThem((Answer) value));
            case 102 -> b.children(g -> g.yearsFrozen((Answer) value));
            default -> throw new IllegalStateException("no such fact");
        }
    }
}
