/** What of a sweep over sets of takers is said of each of them. */
import type { CoalitionMember, CoalitionSweep } from '../../../engine/fairness/coalition-sweep';
import type { ParticipantIndex } from '../../../engine/model';
import { add, compare, type Rational, ZERO } from '../../../engine/rational';

export interface CoalitionFigures {
  readonly member: CoalitionMember;
  /** Beside whom it pays least, on average; undefined when it makes no difference, or nobody else takes part. */
  readonly best: ParticipantIndex | undefined;
  readonly worst: ParticipantIndex | undefined;
  /** What the others together pay more (above 0) or less when it takes part, on average, exact, in cents. */
  readonly onOthers: Rational;
}

export function coalitionFigures({ members }: CoalitionSweep): readonly CoalitionFigures[] {
  return members.map((member) => {
    const sorted = [...member.effects].sort((a, b) => compare(a.effect, b.effect));
    const [first, last] = [sorted[0], sorted.at(-1)];
    const differs = first && last && compare(first.effect, last.effect) !== 0;
    return {
      member,
      best: differs ? first.participant : undefined,
      worst: differs ? last.participant : undefined,
      onOthers: members
        .flatMap(({ effects }) => effects)
        .filter(({ participant }) => participant === member.participant)
        .reduce((sum, { effect }) => add(sum, effect), ZERO),
    };
  });
}
