/** R24 kosten %: what the relative changes of a scenario make of one cost line. */
import type { Cents, CostChange, CostLine, Model } from '../model';
import { type Rational, rationalOf, round } from '../rational';
import { foldText } from '../text';
import { isMeant } from './read-target';

/** A change that a line underwent, and what it came to then. */
export interface CostChangeStep {
  readonly change: CostChange;
  readonly amount: Cents;
}

/**
 * The changes that hit a line in a year: lines of cost, not of income, in the budget and its amendments.
 * A block budget belongs to no service, so that a change of one service does not hit it.
 */
export function costChangesOf(model: Model, line: CostLine, year: number): readonly CostChange[] {
  const { costChanges = [] } = model;
  const isBudget = line.book === 'budget' || typeof line.book === 'object';
  if (costChanges.length === 0 || !isBudget || line.side !== 'cost') return [];
  const { organisation, field, costKind, service } = foldedNames(model, line);
  const { changesBefore = 0 } = line;
  return costChanges.filter(
    (change, at) =>
      at >= changesBefore &&
      (change.year ?? year) === year &&
      isMeant(change.organisation, organisation) &&
      isMeant(change.field, field) &&
      isMeant(change.costKind, costKind) &&
      isMeant(change.service, service),
  );
}

interface FoldedNames {
  readonly organisation: string;
  readonly field: string;
  readonly costKind: string;
  readonly service: string;
}

const known = new WeakMap<CostLine, FoldedNames>();

/** A line keeps its names, and so does its service, whatever a scenario changes. */
function foldedNames({ services }: Model, line: CostLine): FoldedNames {
  const found = known.get(line) ?? {
    organisation: foldText(line.organisation),
    field: foldText(line.field),
    costKind: foldText(line.costKind),
    service: line.service === undefined ? '' : foldText(services[line.service]?.name ?? ''),
  };
  known.set(line, found);
  return found;
}

/**
 * The amount of a line after indexing, with all changes, rounded to cents (half away from zero). Percentages multiply
 * exactly before the one rounding, so that their order makes no difference (*decision*).
 * @returns what the amount came to after each change; the last is the amount
 */
export function changeAmount(amount: Cents, changes: readonly CostChange[]): readonly CostChangeStep[] {
  const [only] = changes;
  const plain = only && changes.length === 1 ? timesSmall(amount, factorOf(only)) : undefined;
  if (only && plain !== undefined) return [{ change: only, amount: plain }];
  let exact: Rational = { n: BigInt(amount), d: 1n };
  return changes.map((change) => {
    const { n, d } = factorOf(change);
    exact = { n: exact.n * n, d: exact.d * d };
    return { change, amount: Number(round(exact)) };
  });
}

/**
 * Amount × factor, rounded half away from zero.
 * @returns undefined where doubles would not be exact
 */
function timesSmall(amount: Cents, { n, d }: Rational): Cents | undefined {
  const [product, divisor] = [Math.abs(amount) * Number(n), Number(d)];
  // Twice the product and the divisor are added below.
  if (n < 0n || !(product + divisor <= Number.MAX_SAFE_INTEGER / 2)) return undefined;
  const twice = 2 * product + divisor;
  const size = (twice - (twice % (2 * divisor))) / (2 * divisor);
  return amount < 0 ? 0 - size : size;
}

const factors = new WeakMap<CostChange, Rational>();

/** 1.05 for +5%. */
function factorOf(change: CostChange): Rational {
  const factor = factors.get(change) ?? rationalOf(change.fraction.plus(1));
  factors.set(change, factor);
  return factor;
}
