/** R24 kosten %: which lines a percentage hits, and what it makes of an amount. */
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { CostChange } from '../../../src/engine/model';
import { Exact } from '../../../src/engine/money';
import { changeAmount, costChangesOf } from '../../../src/engine/scenario/cost-changes';
import { MODEL, SALARIS } from './changed-model';

const percent = (fraction: string, rest: Partial<CostChange> = {}): CostChange => ({
  ...{ organisation: undefined, field: undefined, service: undefined, costKind: undefined, year: undefined },
  fraction: new Exact(fraction),
  source: { sheet: "Scenario's", cell: 'B2' },
  ...rest,
});
const amounts = (cents: number, ...fractions: readonly string[]) =>
  changeAmount(
    cents,
    fractions.map((fraction) => percent(fraction)),
  ).map(({ amount }) => amount);

describe('R24 an amount with percentages', () => {
  test.each([
    ['half a cent rounds away from zero', 10, ['0.05'], [11]],
    ['also below zero', -10, ['0.05'], [-11]],
    ['less than half does not', 10, ['0.04'], [10]],
    ['nor below zero', -10, ['0.04'], [-10]],
    ['nothing stays nothing', 0, ['0.05'], [0]],
    ['all of it off', 12_345, ['-1'], [0]],
    ['more than all of it off', 100, ['-1.5'], [-50]],
    ['each is told; they are rounded once: 5 × 1.1 × 1.1 is 6.05', 5, ['0.1', '0.1'], [6, 6]],
    ['1.001 × 1.001 of 1,000 is 1,002.001', 1_000, ['0.001', '0.001'], [1_001, 1_002]],
    ['nothing changes, nothing is told', 100, [], []],
    ['the largest amount is exact', 1_000_000_000_000, ['0.0000000000005'], [1_000_000_000_001]],
    ['also where doubles are not', 999_999_999_999, ['0.333333333333'], [1_333_333_333_332]],
  ])('%s', (_, cents, fractions, expected) => {
    expect(amounts(cents, ...fractions)).toEqual(expected);
  });

  test('is what exact arithmetic gives, never −0', () => {
    const Long = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
    const fraction = fc.integer({ min: -20_000, max: 50_000 }).map((parts) => String(parts / 10_000));
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fraction, (cents, one) => {
        const expected = new Long(cents).times(new Long(1).plus(one)).toDecimalPlaces(0).toNumber();
        expect(amounts(cents, one)).toEqual([expected === 0 ? 0 : expected]);
      }),
    );
  });
});

describe('R24 the lines that a percentage hits', () => {
  const [line] = MODEL.costLines;
  if (!line) throw new Error('no line');
  const hits = (change: Partial<CostChange>, other: Partial<typeof line> = {}, year = 2016): boolean =>
    costChangesOf({ ...MODEL, costChanges: [percent('0.1', change)] }, { ...line, ...other }, year).length >
    0;

  test.each([
    ['all', {}, {}, true],
    ['of the product', { service: 'salaris' }, {}, true],
    ['of another product', { service: 'advies' }, {}, false],
    ['of a product: no block budget', { service: 'salaris' }, { service: undefined }, false],
    ['of the werkveld: its block budget too', { field: 'p&o' }, { service: undefined }, true],
    ['of another organisation', { organisation: 'rt' }, {}, false],
    ['of another kind', { costKind: 'materieel' }, {}, false],
    ['of another werkveld', { field: 'i&a' }, {}, false],
    ['of the year', { year: 2016 }, {}, true],
    ['of another year', { year: 2017 }, {}, false],
    ['income', {}, { side: 'income' }, false],
    ['an amendment', {}, { book: { amendment: 1 } }, true],
    ['the actual cost', {}, { book: 'actual' }, false],
    ['a forecast', {}, { book: 'forecast' }, false],
    ['a line that was added later', {}, { changesBefore: 1 }, false],
    ['a line that was added before', {}, { changesBefore: 0 }, true],
  ] as const)('%s', (_, change, other, expected) => {
    expect(hits(change, other)).toBe(expected);
  });

  test('without a scenario none', () => {
    expect(costChangesOf(MODEL, line, 2016)).toEqual([]);
    expect(line.service).toBe(SALARIS);
  });
});
