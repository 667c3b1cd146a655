/** R27: what another model does to each participant, at once or phased in. */
import type { Decimal } from 'decimal.js';
import { apportion } from '../apportion';
import type { Cents } from '../model';
import { sumCents } from '../money';
import { divide, type Rational, rational, rationalOf } from '../rational';

/** Contributions under the two models, by participant. */
export interface TwoModels {
  readonly before: readonly Cents[];
  readonly after: readonly Cents[];
  /** Undefined or 0 for a participant without inhabitants of its own. */
  readonly inhabitants: readonly (Decimal | undefined)[];
}

/** The redistribution effect of one participant. */
export interface Effect {
  readonly before: Cents;
  readonly after: Cents;
  /** After minus before: positive pays more. */
  readonly effect: Cents;
  /** The effect in cents per inhabitant, exact; undefined without inhabitants. */
  readonly perInhabitant: Rational | undefined;
}

/** The effect of going from the old model to the new one, by participant (R27). */
export function redistribution({ before, after, inhabitants }: TwoModels): readonly Effect[] {
  return before.map((old, participant) => {
    const then = after[participant] ?? 0;
    const effect = then - old;
    const count = inhabitants[participant];
    const perInhabitant =
      count === undefined || count.isZero() ? undefined : divide(rational(effect), rationalOf(count));
    return { before: old, after: then, effect, perInhabitant };
  });
}

export interface PhaseInTerms {
  /** The most that a contribution may move in one year, in cents per inhabitant. */
  readonly bound: Cents;
  /** How many years are worked out, at least 1. */
  readonly years: number;
  /** Order among equal shares, by participant (R2). */
  readonly ranks: readonly number[];
}

export interface PhaseIn {
  /** The old model at the total of the new one: where the path starts. */
  readonly start: readonly Cents[];
  /** Contributions per year, by participant; each year they sum to the total of the new model. */
  readonly years: readonly (readonly Cents[])[];
  /** What is still to come after the last year, by participant; sums to 0. */
  readonly remaining: readonly Cents[];
}

/**
 * The path from the old contributions to the new ones (R27). Each year every participant moves towards its new
 * contribution by at most the bound per inhabitant; what some pay more others pay less, so the side that could move
 * further is held back in proportion (R2). A participant without inhabitants knows no bound of its own.
 *
 * A difference between the totals is not redistribution (*decision*): it is divided over the old contributions in
 * the first year and is not bounded.
 */
export function phaseIn(models: TwoModels, { bound, years, ranks }: PhaseInTerms): PhaseIn {
  const start = atTotalOf(models, ranks);
  const caps = models.inhabitants.map((count) =>
    count === undefined || count.isZero()
      ? Number.POSITIVE_INFINITY
      : Math.floor(count.times(bound).toNumber()),
  );
  const path: (readonly Cents[])[] = [];
  let now = start;
  for (let year = 1; year <= years; year += 1) {
    now = nextYear(now, models.after, caps, ranks);
    path.push(now);
  }
  return { start, years: path, remaining: models.after.map((then, i) => then - (now[i] ?? 0)) };
}

function atTotalOf({ before, after }: TwoModels, ranks: readonly number[]): readonly Cents[] {
  const difference = sumCents(after) - sumCents(before);
  const weights = [before, after, before.map(() => 1)]
    .map((amounts) => amounts.map((amount) => Math.max(amount, 0)))
    .find((candidates) => candidates.some((weight) => weight > 0));
  const shares = apportion(difference, weights ?? [], ranks);
  return before.map((amount, i) => amount + (shares[i] ?? 0));
}

function nextYear(
  now: readonly Cents[],
  target: readonly Cents[],
  caps: readonly number[],
  ranks: readonly number[],
): readonly Cents[] {
  const steps = target.map((then, i) => {
    const distance = then - (now[i] ?? 0);
    return Math.sign(distance) * Math.min(Math.abs(distance), caps[i] ?? 0);
  });
  const rises = steps.map((step) => Math.max(step, 0));
  const falls = steps.map((step) => Math.max(0 - step, 0));
  const moved = Math.min(sumCents(rises), sumCents(falls));
  const up = apportion(moved, rises, ranks);
  const down = apportion(moved, falls, ranks);
  return now.map((amount, i) => amount + (up[i] ?? 0) - (down[i] ?? 0));
}
