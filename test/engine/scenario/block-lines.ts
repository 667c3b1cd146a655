/** Random block budgets: lines over all products of a werkveld, which divide them by their fte. */
import fc from 'fast-check';
import type { CostLine, Phase } from '../../../src/engine/model';
import { YEAR } from './build-model';

interface Names {
  readonly organisations: readonly string[];
  readonly fields: readonly string[];
  readonly costKinds: readonly string[];
}

/** In cents. */
const amount = fc.integer({ min: 0, max: 3_000_000 });

/** The budget of one block, and often its actual cost. */
export const blockLines = ({ organisations, fields, costKinds }: Names): fc.Arbitrary<readonly CostLine[]> =>
  fc
    .record({
      organisation: fc.constantFrom(...organisations),
      field: fc.constantFrom(...fields),
      costKind: fc.constantFrom(...costKinds),
      side: fc.constantFrom('cost', 'cost', 'income'),
      amounts: fc.tuple(amount, fc.option(amount, { nil: undefined })),
      row: fc.integer({ min: 100, max: 999 }),
    })
    .map(({ amounts: [budget, actual], row, ...names }) =>
      (actual === undefined ? (['budget'] as const) : (['budget', 'actual'] as const)).map(
        (book: Phase): CostLine => ({
          ...names,
          book,
          service: undefined,
          side: names.side === 'cost' ? 'cost' : 'income',
          taskField: undefined,
          sheet: book,
          years: [{ year: YEAR, amount: book === 'budget' ? budget : actual, cell: `E${row}` }],
          source: { sheet: book, cell: `D${row}` },
        }),
      ),
    );
