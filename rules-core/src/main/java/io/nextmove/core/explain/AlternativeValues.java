package io.nextmove.core.explain;

import io.nextmove.core.language.Parameters;
import io.nextmove.move.Considered;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Door;
import io.nextmove.situation.DoorOutcome;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Movement;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The other values that a fact may take: every value of one that holds one, one element more or less of a set, one entry
 * other of a map. A date takes the days on which rules turn, a list one entry of each kind.
 */
final class AlternativeValues {
    private AlternativeValues() {}

    /** The other values, never the one that the situation has; "not told" is none of them. */
    @SuppressWarnings("unchecked") // each list holds values of the fact's kind and type
    static <T> List<T> of(Fact<T> fact, Situation situation) {
        T now = fact.in(situation);
        List<Object> others =
                switch (fact.kind()) {
                    case ONE -> constants(fact);
                    case SET -> sets(fact, (Set<?>) now);
                    case MAP -> doors((Map<?, ?>) now);
                    case LIST -> fact == (Fact<?>) Fact.TIMELINE_MOVEMENT ? movements((List<?>) now) : statements();
                    case DATE -> dates(situation.asOf());
                    case MONTHS -> List.of(OptionalInt.of(0), OptionalInt.of(Parameters.LONG_WAIT_MONTHS));
                };
        return (List<T>) others.stream().filter(v -> !v.equals(now)).toList();
    }

    private static List<Object> constants(Fact<?> fact) {
        List<Object> constants = new ArrayList<>();
        for (Object constant : fact.type().getEnumConstants()) {
            if (!((Enum<?>) constant).name().equals("UNKNOWN")) {
                constants.add(constant);
            }
        }
        return constants;
    }

    private static List<Object> sets(Fact<?> fact, Set<?> now) {
        List<Object> elements = new ArrayList<>();
        if (fact.type() == Considered.class) {
            elements.addAll(List.of(Move.values()));
            elements.addAll(List.of(Misstep.values()));
        } else {
            elements.addAll(List.of(fact.type().getEnumConstants()));
        }
        List<Object> sets = new ArrayList<>();
        for (Object element : elements) {
            Set<Object> set = new LinkedHashSet<>(now);
            if (!set.remove(element)) {
                set.add(element);
            }
            if (!set.isEmpty()) {
                sets.add(set);
            }
        }
        return sets;
    }

    private static List<Object> doors(Map<?, ?> now) {
        List<Object> maps = new ArrayList<>();
        for (Door door : Door.values()) {
            for (DoorOutcome outcome : DoorOutcome.values()) {
                Map<Door, DoorOutcome> map = new EnumMap<>(Door.class);
                now.forEach((d, o) -> map.put((Door) d, (DoorOutcome) o));
                map.put(door, outcome);
                maps.add(map);
            }
        }
        return maps;
    }

    private static List<Object> movements(List<?> now) {
        List<Object> lists = new ArrayList<>();
        for (MovementSign sign : MovementSign.values()) {
            List<Object> more = new ArrayList<>((Collection<?>) now);
            more.add(Movement.of(sign));
            lists.add(more);
        }
        for (Object movement : now) {
            List<Object> fewer = new ArrayList<>((Collection<?>) now);
            fewer.remove(movement);
            if (!fewer.isEmpty()) {
                lists.add(fewer);
            }
        }
        return lists;
    }

    private static List<Object> statements() {
        PlannedStatement.Builder plain = PlannedStatement.named("").insideInvitation(Answer.NO);
        PlannedStatement.Builder inside = PlannedStatement.named("").insideInvitation(Answer.YES);
        List<Object> lists = new ArrayList<>();
        for (PlannedStatement.Builder b : List.of(plain, inside)) {
            b.informationOnly(Answer.NO).aboutOwnAction(Answer.YES);
            lists.add(List.of(
                    b.conditionalOnPartner(Answer.NO).costsPartner(Answer.NO).build()));
            lists.add(List.of(
                    b.conditionalOnPartner(Answer.YES).costsPartner(Answer.YES).build()));
            lists.add(List.of(b.conditionalOnPartner(Answer.UNSURE).build()));
            lists.add(List.of(b.conditionalOnPartner(Answer.NO)
                    .costsPartner(Answer.NO)
                    .aboutOwnAction(Answer.NO)
                    .informationOnly(Answer.YES)
                    .build()));
        }
        return lists;
    }

    private static List<Object> dates(LocalDate today) {
        List<Object> dates = new ArrayList<>();
        if (today.getYear() > 0) {
            dates.add(Optional.of(today.minusMonths(Parameters.FEW_MONTHS + 1)));
            dates.add(Optional.of(today.minusDays(1)));
        }
        dates.add(Optional.of(today));
        if (today.getYear() < 9999) {
            dates.add(Optional.of(today.plusMonths(Parameters.FEW_MONTHS)));
        }
        return dates;
    }
}
