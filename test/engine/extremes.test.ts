import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { explainService } from '../../src/engine/explain';
import type { CellRead, Model } from '../../src/engine/model';
import { runYear } from '../../src/engine/run';
import { arbitrarySpec, FULL } from './arbitrary-model';
import { buildModel } from './build-model';

const NUMBERS = [
  '0',
  '1e15',
  '999999999999999',
  '0.000000000000001',
  '123456789.12345678',
  '-1',
  '1e-15',
  '7',
];
const CENTS = [0, 1, -1, 10 ** 12, -(10 ** 12), 999_999_999_999, 123_456_789_012];

/** The model with numbers replaced here and there by what a cell can hold at most. */
function distort(model: Model, pick: () => number): Model {
  const isHit = (): boolean => pick() % 4 === 0;
  const decimal = (value: CellRead<Decimal>): CellRead<Decimal> =>
    isHit() ? new Decimal(NUMBERS[pick() % NUMBERS.length] ?? '0') : value;
  const cents = (value: CellRead<number>): CellRead<number> =>
    isHit() ? (CENTS[pick() % CENTS.length] ?? 0) : value;
  const each = <T, R extends { readonly row: { readonly values: readonly CellRead<T>[] } }>(
    rows: readonly R[],
    change: (value: CellRead<T>) => CellRead<T>,
  ): readonly R[] =>
    rows.map((found) => ({ ...found, row: { ...found.row, values: found.row.values.map(change) } }));
  const fraction = (): Decimal => new Decimal(NUMBERS[pick() % NUMBERS.length] ?? '0');
  return {
    ...model,
    settings: { ...model.settings, tentative: fraction(), exitPayments: [fraction(), fraction()] },
    participants: model.participants.map((found) => (isHit() ? { ...found, left: '2024-06-30' } : found)),
    drivers: each(model.drivers, decimal),
    volumes: each(model.volumes, decimal),
    contributed: each(model.contributed, cents),
    advances: each(model.advances, cents),
    direct: each(model.direct, cents),
    tariffs: model.tariffs.map((found) => ({ ...found, tariff: decimal(found.tariff) })),
    costLines: model.costLines.map((line) => ({
      ...line,
      years: line.years.map((column) => ({ ...column, amount: cents(column.amount) })),
    })),
    funding: model.funding.map((rule) =>
      isHit() ? { ...rule, fixedFraction: fraction(), remainingFraction: fraction(), fte: fraction() } : rule,
    ),
    indexes: [2025, 2026].map((year) => ({
      year,
      costKind: year === 2025 ? 'Personeel' : 'Inbreng',
      index: fraction(),
      source: { sheet: 'Indexering', cell: 'C2' },
    })),
  };
}

describe('R1 whatever a workbook can hold', () => {
  test('a run never throws, and closes', () => {
    fc.assert(
      fc.property(
        arbitrarySpec(FULL),
        fc.infiniteStream(fc.nat(10_000)),
        fc.constantFrom(2024, 2025, 2026, 2031),
        (spec, stream, year) => {
          const model = distort(buildModel(spec), () => stream.next().value);
          const run = runYear(model, { year });
          const { cost, internalFlows, contributions, coverage, unallocated } = run.totals;
          for (const phase of ['budget', 'actual'] as const) {
            const divided = contributions[phase] + coverage[phase] + unallocated[phase];
            expect(cost[phase] + internalFlows[phase]).toBe(divided);
            expect(Number.isSafeInteger(divided)).toBe(true);
          }
          for (const { service, phase } of run.outcomes) explainService(model, run, service, phase);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('many of the largest amounts', () => {
    const services = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `D${at}`,
        {
          kind: at % 4 === 0 ? ('casco' as const) : ('regular' as const),
          marks: { A: 'x', B: 'x' } as const,
          rules: [{ kind: at % 4 === 0 ? ('markup' as const) : ('benefit' as const) }],
          lines: Array.from({ length: 400 }, () => ({ years: { 2024: 10_000_000_000 } })),
          advances: { A: 10_000_000_000, B: -10_000_000_000 },
        },
      ]),
    );
    const run = runYear(buildModel({ participants: ['A', 'B'], services }), { year: 2024 });
    expect(run.findings.map(({ code }) => code)).toContain('AMOUNT_TOO_LARGE');
    expect(run.totals.contributions.budget).toBe(0);
  });

  test.each([Number.NaN, -1, 1e9, 12_345])('year %d', (year) => {
    const model = buildModel({ participants: ['A'], services: { D: { marks: { A: 'x' }, budget: 1 } } });
    expect(runYear(model, { year }).findings).toMatchObject([{ code: 'YEAR_MISSING', scope: 'all' }]);
  });
});
