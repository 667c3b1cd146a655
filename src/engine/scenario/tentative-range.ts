/** R6: the least and the most that every participant can come to pay, over all combinations of tentative marks. */
import type { Cents, Model, ParticipantIndex, Phase, ServiceIndex } from '../model';
import { Exact } from '../money';
import type { ServiceOutcome } from '../result';
import { type RunChoices, runYear } from '../run';
import { withMarks } from './changes/mark';
import { contributionsIn } from './contributions';
import { type TentativeGroup, type TentativeMark, tentativeGroups } from './tentative-groups';
import { createWhatIf } from './what-if/create-what-if';

/** Up to so many marks all combinations are looked at: 4,096. */
export const MAX_COMBINED_MARKS = 12;

export interface RangeRow {
  readonly participant: ParticipantIndex;
  readonly phase: Phase;
  readonly minimum: Cents;
  readonly asSet: Cents;
  readonly maximum: Cents;
}

export interface TentativeRange {
  /** Every participant in both phases; without a Realisatie only the budget. */
  readonly rows: readonly RangeRow[];
  /** All combinations were looked at. */
  readonly exact: boolean;
  /** Products of which only bounds are known, since they have too many tentative marks. */
  readonly bounded: readonly ServiceIndex[];
}

/**
 * Each tentative mark takes or does not take, all others as they are. A combination in which the product cannot be
 * divided does not count. With more marks than {@link MAX_COMBINED_MARKS} in one product the extremes are looked for
 * where they are: all, none, only one, all but one; a share depends on the takers in one direction, so that these
 * bounds hold, give or take the cent of R2, which is added.
 *
 * @param choices - the factor with which the run itself is made
 * @param progress - is told the part that is done, 0 to 1, from time to time; it may throw to cancel
 */
export function tentativeRange(
  model: Model,
  choices: RunChoices,
  progress: (part: number) => void,
): TentativeRange {
  const run = runYear(model, choices);
  const groups = tentativeGroups(model, choices.year);
  const all = { ...model, settings: { ...model.settings, tentative: new Exact(1) } };
  const whatIf = createWhatIf(all, { ...choices, tentative: new Exact(1) });
  const phases: readonly Phase[] = run.hasActual ? ['budget', 'actual'] : ['budget'];
  const count = model.participants.length;
  const rows = phases.flatMap((phase) => {
    const amounts = contributionsIn(run, phase, count);
    return amounts.map((asSet, participant) => ({
      participant,
      phase,
      minimum: asSet,
      asSet,
      maximum: asSet,
    }));
  });
  for (const [at, group] of groups.entries()) {
    const own = (outcomes: readonly ServiceOutcome[]) =>
      outcomes.filter(({ service }) => group.services.includes(service));
    const extremes = extremesOf(own(run.outcomes), phases, count);
    for (const away of combinations(group)) {
      const outcomes = own(whatIf.divide(withoutTakers(all, away)).outcomes);
      widen(extremes, outcomes, phases, count, group);
    }
    const slack = isBounded(group) ? 1 : 0;
    for (const [index, row] of rows.entries()) {
      const { least = 0, most = 0, asSet: from = 0 } = extremes[index] ?? {};
      // Who does not take pays exactly nothing.
      row.minimum += least - from - (least === 0 || least === most ? 0 : slack);
      row.maximum += most - from + (most === 0 || least === most ? 0 : slack);
    }
    progress((at + 1) / groups.length);
  }
  const bounded = groups.filter(isBounded);
  return {
    rows,
    exact: bounded.length === 0,
    bounded: [...new Set(bounded.flatMap(({ marks }) => marks.map(({ service }) => service)))],
  };
}

interface Extreme {
  readonly asSet: Cents;
  least: Cents;
  most: Cents;
}

/** By phase and participant, as the rows. */
function extremesOf(outcomes: readonly ServiceOutcome[], phases: readonly Phase[], count: number): Extreme[] {
  return phases.flatMap((phase) =>
    contributionsIn({ outcomes }, phase, count).map((asSet) => ({ asSet, least: asSet, most: asSet })),
  );
}

function widen(
  extremes: readonly Extreme[],
  outcomes: readonly ServiceOutcome[],
  phases: readonly Phase[],
  count: number,
  { marks }: TentativeGroup,
): void {
  for (const [at, phase] of phases.entries()) {
    const isRefused = outcomes.some(
      (outcome) =>
        outcome.phase === phase &&
        outcome.refused !== undefined &&
        marks.some(({ service }) => service === outcome.service),
    );
    if (isRefused) continue;
    for (const [participant, amount] of contributionsIn({ outcomes }, phase, count).entries()) {
      const extreme = extremes[at * count + participant];
      if (!extreme) continue;
      extreme.least = Math.min(extreme.least, amount);
      extreme.most = Math.max(extreme.most, amount);
    }
  }
}

/** Whether it has too many marks for all combinations. */
const isBounded = ({ marks }: TentativeGroup): boolean => marks.length > MAX_COMBINED_MARKS;

/** Which marks do not take, one list per combination. */
function* combinations(group: TentativeGroup): Generator<readonly TentativeMark[]> {
  const { marks } = group;
  if (!isBounded(group)) {
    for (let set = 0; set < 2 ** marks.length; set += 1) yield marks.filter((_, i) => (set >> i) & 1);
    return;
  }
  yield [];
  yield marks;
  for (const one of marks) {
    yield [one];
    yield marks.filter((other) => other !== one);
  }
}

/** The model in which these do not take. */
function withoutTakers(model: Model, away: readonly TentativeMark[]): Model {
  return away.reduce<Model>((changed, { service, participant }) => {
    const source = model.services[service]?.source ?? { sheet: '', cell: '' };
    return withMarks(changed, { services: [service], participants: [participant] }, undefined, source);
  }, model);
}
