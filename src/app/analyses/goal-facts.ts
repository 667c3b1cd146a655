/** Use case: break-even and goal seek, with what is needed to say and check the answer. Pure. */
import type { Model, ParticipantIndex, ScenarioRow, ServiceIndex } from '../../engine/model';
import { Exact } from '../../engine/money';
import { type Progress, silent, stageOf } from '../../engine/progress';
import { type Rational, rationalOf, round } from '../../engine/rational';
import type { RunChoices } from '../../engine/run';
import { amountOf, type Goal } from '../../engine/scenario/goal';
import { candidatesFor, type Lever, settingOf } from '../../engine/scenario/lever';
import { type Answer, seekGoal } from '../../engine/scenario/seek-goal';
import { createWhatIf } from '../../engine/scenario/what-if/create-what-if';
import { type GoalWish, participantIndexOf, type ServiceName, serviceIndexOf } from './request';

export interface GoalFacts {
  readonly goal: Goal;
  readonly lever: Lever;
  /** What the amount is without any change, exact, in cents; undefined when it cannot be divided. */
  readonly now: Rational | undefined;
  readonly answer: PlainAnswer;
  /** Who could not take part: with any of them the product cannot be divided. */
  readonly skipped: readonly ParticipantIndex[];
}

/** An answer as plain data. */
export type PlainAnswer =
  | (Omit<Extract<Answer, { kind: 'reached' }>, 'value'> & {
      /** As a decimal text: `-0.05` for 5% less, `2` for two takers. */
      readonly value: string;
    })
  | Extract<Answer, { kind: 'unreachable' }>;

/** Part of the work that is done when is known who can take part. */
const CHECKED = 0.5;

/**
 * @param progress - is told the part that is done, 0 to 1; it may throw to cancel
 * @returns undefined when the wish names something that the model has not
 */
export function goalFacts(
  model: Model,
  choices: RunChoices,
  wish: GoalWish,
  progress: Progress = silent,
): GoalFacts | undefined {
  const goal = goalOf(model, wish);
  const wished = leverOf(model, wish);
  if (!goal || !wished) return undefined;
  const whatIf = createWhatIf(model, choices);
  const amountUnder = (rows: readonly ScenarioRow[]): Rational | undefined => {
    const { result } = whatIf.run(rows);
    return result && amountOf(goal, result);
  };
  const canJoin = (candidate: ParticipantIndex): boolean => {
    if (wished.kind !== 'takers') return true;
    const one = settingOf(model, whatIf.baseline, { ...wished, candidates: [candidate] });
    const outcome = whatIf
      .run(one.rowsAt(1))
      .result?.outcomes.find(({ service, phase }) => service === wished.service && phase === 'budget');
    return outcome !== undefined && outcome.refused === undefined;
  };
  const wanted = wished.kind === 'takers' ? wished.candidates : [];
  const skipped = wanted.filter((candidate, at) => {
    progress((at / wanted.length) * CHECKED);
    return !canJoin(candidate);
  });
  const lever: Lever =
    wished.kind === 'takers'
      ? { ...wished, candidates: wanted.filter((candidate) => !skipped.includes(candidate)) }
      : wished;
  const answer = seekGoal(model, whatIf, goal, lever, stageOf(progress, wanted.length > 0 ? CHECKED : 0, 1));
  return {
    goal,
    lever,
    now: amountUnder([]),
    answer: answer.kind === 'reached' ? { ...answer, value: answer.value.toFixed() } : answer,
    skipped,
  };
}

function goalOf(model: Model, { goal }: GoalWish): Goal | undefined {
  const cents = rationalOf(new Exact(goal.most).times(100));
  if (goal.kind === 'price') {
    const service = serviceIndexOf(model, goal.service);
    return service === undefined ? undefined : { kind: 'price', service, most: cents };
  }
  const participant = participantIndexOf(model, goal.participant);
  const service = optional(model, goal.service);
  if (participant === undefined || service === 'unknown') return undefined;
  return { kind: 'contribution', participant, service, most: Number(round(cents)) };
}

function leverOf(model: Model, { lever }: GoalWish): Lever | undefined {
  if (lever.kind === 'cost') {
    const service = optional(model, lever.service);
    return service === 'unknown' ? undefined : { kind: 'cost', service };
  }
  const service = serviceIndexOf(model, lever.service);
  if (service === undefined) return undefined;
  if (lever.kind === 'takers') {
    const named = lever.candidates?.flatMap((code) => participantIndexOf(model, code) ?? []);
    const free = candidatesFor(model, service);
    return { kind: 'takers', service, candidates: named?.filter((one) => free.includes(one)) ?? free };
  }
  const participant =
    lever.participant === undefined ? undefined : participantIndexOf(model, lever.participant);
  if (lever.participant !== undefined && participant === undefined) return undefined;
  return { kind: 'volume', service, participant };
}

function optional(model: Model, name: ServiceName | undefined): ServiceIndex | undefined | 'unknown' {
  return name === undefined ? undefined : (serviceIndexOf(model, name) ?? 'unknown');
}
