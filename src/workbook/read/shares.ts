/** One column for several participants: what stands in it is divided over them by a rule that the user picked (R2). */
import type { Decimal } from 'decimal.js';
import { apportion } from '../../engine/apportion';
import type { CellRead, Cents, Mark, ParticipantIndex } from '../../engine/model';
import { Exact } from '../../engine/money';
import { compareText } from '../../engine/text';
import { scaleDecimals } from '../../engine/vector';
import type { ReadContext } from './context';
import type { Stake } from './notes';
import type { Shared } from './participant-finder';
import { headingAt, type ParticipantColumn, sourceAt, type Table } from './table';

/** The part of each member of the column, in their order. */
export type Share<T> = (value: CellRead<T>, column: ParticipantColumn, row: number) => readonly CellRead<T>[];

export interface Shares {
  cents(stake: Stake): Share<Cents>;
  /** Volumes and drivers, in units of their own last decimal but at least two. */
  decimals(stake: Stake): Share<Decimal>;
  /** Marks count for each member; a number among them is a volume, and is divided. */
  marks(stake: Stake): Share<Mark>;
  /** One finding per column: COLUMN_SPLIT for what was divided, COLUMN_SHARED for what could not be. */
  report(): void;
}

type Context = Pick<ReadContext, 'notes' | 'finder' | 'weightsOf'>;

/** What happened to the amounts of a column. */
interface Told {
  readonly column: ParticipantColumn;
  readonly split: number[];
  readonly refused: { readonly row: number; readonly stake: Stake }[];
}

/** Divides the shared columns of one table. */
export function createShares(table: Table, { notes, finder, weightsOf }: Context): Shares {
  const told = new Map<number, Told>();

  const divide = <T>(
    amount: T,
    isZero: boolean,
    column: ParticipantColumn,
    row: number,
    stake: Stake,
    by: (amount: T, weights: readonly Decimal[], ranks: readonly number[]) => readonly T[] | undefined,
  ): readonly CellRead<T>[] => {
    const { members, shared } = column;
    if (isZero) return members.map(() => amount);
    const weights = shared?.rule === undefined ? undefined : weightsOf(shared.rule, members, stake.year);
    const shares = weights && by(amount, weights, ranksOf(members, finder));
    const known = told.get(column.column) ?? { column, split: [], refused: [] };
    told.set(column.column, known);
    if (shares === undefined) known.refused.push({ row, stake });
    else known.split.push(row);
    return shares ?? members.map(() => 'unreadable');
  };

  const shareDecimal = (
    value: CellRead<Decimal>,
    column: ParticipantColumn,
    row: number,
    stake: Stake,
  ): readonly CellRead<Decimal>[] =>
    typeof value === 'object'
      ? divide(value, value.isZero(), column, row, stake, divideDecimal)
      : column.members.map(() => value);

  return {
    cents: (stake) => (value, column, row) =>
      typeof value === 'number'
        ? divide(value, value === 0, column, row, stake, divideCents)
        : column.members.map(() => value),
    decimals: (stake) => (value, column, row) => shareDecimal(value, column, row, stake),
    marks: (stake) => (value, column, row) =>
      typeof value === 'object' ? shareDecimal(value, column, row, stake) : column.members.map(() => value),
    report: () => {
      for (const { column, split, refused } of told.values()) {
        const params = {
          column: headingAt(table, column.column),
          participants: column.members.map((member) => finder.participants[member]?.name ?? '').join(', '),
          rule: column.shared?.rule ?? '',
        };
        const [first] = refused;
        if (first !== undefined)
          notes.error(
            'COLUMN_SHARED',
            sourceAt(table, first.row, column.column),
            { ...params, cells: refused.length },
            refused.map(({ stake }) => stake),
          );
        if (split.length > 0)
          notes.inform('COLUMN_SPLIT', sourceAt(table, table.header, column.column), {
            ...params,
            cells: split.length,
          });
      }
    },
  };
}

const divideCents = (cents: Cents, weights: readonly Decimal[], ranks: readonly number[]): readonly Cents[] =>
  apportion(cents, scaleDecimals(weights).values, ranks);

/** Undefined when the number has more digits than can be divided exactly. */
function divideDecimal(
  amount: Decimal,
  weights: readonly Decimal[],
  ranks: readonly number[],
): readonly Decimal[] | undefined {
  const unit = new Exact(10).pow(-Math.max(2, amount.decimalPlaces()));
  const units = amount.dividedBy(unit).toNumber();
  if (!Number.isSafeInteger(units)) return undefined;
  return divideCents(units, weights, ranks).map((share) => new Exact(share).times(unit));
}

/** An amount of several participants together, divided by the rule that the user picked; undefined when it cannot be. */
export function shareAmong(
  amount: Decimal,
  { members, rule }: Shared,
  { finder, weightsOf }: Context,
): readonly Decimal[] | undefined {
  if (amount.isZero()) return members.map(() => amount);
  const weights = rule === undefined ? undefined : weightsOf(rule, members, undefined);
  return weights && divideDecimal(amount, weights, ranksOf(members, finder));
}

/** R2: equal remainders go by participant code, in ordinal order. */
function ranksOf(
  members: readonly ParticipantIndex[],
  { participants }: Context['finder'],
): readonly number[] {
  const codes = members.map((member) => participants[member]?.code ?? '');
  const sorted = [...codes].sort(compareText);
  return codes.map((code) => sorted.indexOf(code));
}
