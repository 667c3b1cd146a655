/** Break-even and goal seek: how many takers, which volume or which cost cut makes an amount at most so much. */
import type { Decimal } from 'decimal.js';
import type { Model, ScenarioRow } from '../model';
import { type Progress, silent } from '../progress';
import type { Rational } from '../rational';
import { amountOf, type Goal, isReached } from './goal';
import { type Lever, settingOf } from './lever';
import type { WhatIf } from './what-if/create-what-if';

export type Answer =
  | {
      readonly kind: 'reached';
      /** A relative change, −0.05 for 5% less, or the number of new takers; 0 when nothing has to change. */
      readonly value: Decimal;
      /** The changes that reach it, to be tried or written as a scenario. */
      readonly rows: readonly ScenarioRow[];
      /** What the amount comes to then, exact, in cents. */
      readonly amount: Rational;
      /** What it comes to one step short of it; undefined when nothing has to change, or it cannot be divided there. */
      readonly short: Rational | undefined;
    }
  | {
      /** However far the lever is moved. */
      readonly kind: 'unreachable';
      /** The amount at the end of the lever; undefined when the service cannot be divided there. */
      readonly amount: Rational | undefined;
    };

/**
 * The smallest move of a lever that reaches a goal. A percentage is found to a hundredth of a per cent, with the amount
 * falling as the lever moves; takers are added one by one until it is reached.
 * @param whatIf - of the model
 * @param progress - is told the part that is done at most, 0 to 1; it may throw to cancel
 */
export function seekGoal(
  model: Model,
  whatIf: WhatIf,
  goal: Goal,
  lever: Lever,
  progress: Progress = silent,
): Answer {
  const setting = settingOf(model, whatIf.baseline, lever);
  const amountAt = (step: number): Rational | undefined => {
    const { result } = whatIf.run(setting.rowsAt(step));
    return result && amountOf(goal, result);
  };
  const holdsAt = (step: number): boolean => isReached(goal, amountAt(step));
  const step =
    lever.kind === 'takers'
      ? firstOf(setting.steps, holdsAt, progress)
      : lowestOf(setting.steps, holdsAt, progress);
  const amount = amountAt(step ?? setting.steps);
  return step === undefined || amount === undefined
    ? { kind: 'unreachable', amount }
    : {
        kind: 'reached',
        value: setting.valueAt(step),
        rows: setting.rowsAt(step),
        amount,
        short: step === 0 ? undefined : amountAt(step - 1),
      };
}

type Holds = (step: number) => boolean;

/** The first step from 0 that holds. */
function firstOf(steps: number, holds: Holds, progress: Progress): number | undefined {
  for (let step = 0; step <= steps; step += 1) {
    progress(step / (steps + 1));
    if (holds(step)) return step;
  }
  return undefined;
}

/** The lowest step that holds, when all after it hold too. */
function lowestOf(steps: number, holds: Holds, progress: Progress): number | undefined {
  if (holds(0)) return 0;
  if (!holds(steps)) return undefined;
  let [below, reached] = [0, steps];
  while (reached - below > 1) {
    progress(1 - Math.log2(reached - below) / Math.log2(steps));
    const middle = Math.floor((below + reached) / 2);
    if (holds(middle)) reached = middle;
    else below = middle;
  }
  return reached;
}
