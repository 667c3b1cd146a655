/** R1: sums that would not be exact are not given at all; years that are mistyped are not run. */
import type { Model } from '../../src/engine/model';
import type { RunResult } from '../../src/engine/result';
import { runYear, runYears, staysExact, sumsExactly } from '../../src/engine/run';
import { buildModel } from './build-model';

const model = buildModel({
  participants: ['A'],
  services: { Dienst: { marks: { A: 'x' }, rules: [{ kind: 'benefit' }], budget: 10, actual: 12 } },
});

/** All that is left of a run that was not run. */
const nothing = (year: number, code: string, params: object): RunResult =>
  ({
    year,
    scenario: 'Wat als',
    hasActual: false,
    outcomes: [],
    settlement: [],
    vat: [],
    terms: [],
    findings: [{ code, severity: 'error', scope: 'all', services: [], source: undefined, params }],
    totals: {
      cost: { budget: 0, actual: 0 },
      contributions: { budget: 0, actual: 0 },
      unallocated: { budget: 0, actual: 0 },
      coverage: { budget: 0, actual: 0 },
      internalFlows: { budget: 0, actual: 0 },
      advances: 0,
      differences: 0,
    },
  }) as RunResult;
const run = (of: Model, year: number) => runYear(of, { year, scenario: 'Wat als' });

describe('years', () => {
  test('before the first column of Begroting nothing is run', () => {
    expect(run(model, 2023)).toEqual(nothing(2023, 'YEAR_MISSING', { year: 2023, first: 2024 }));
    expect(run(model, 2024)).toMatchObject({ year: 2024, scenario: 'Wat als', hasActual: true });
  });
  test('without a Begroting only what is no year at all', () => {
    const empty = buildModel({ participants: ['A'], services: { Dienst: {} } });
    for (const year of [1899, 10_000, Number.NaN])
      expect(run(empty, year)).toEqual(nothing(year, 'YEAR_MISSING', { year, first: 1900 }));
    for (const year of [1900, 9999]) expect(run(empty, year).findings).toEqual([]);
  });
  test('several are run in their order, none when the last lies before the first', () => {
    const yearsOf = (first: number, last: number) =>
      runYears(model, { first, last, scenario: 'Wat als' }).map(({ year, scenario, hasActual }) => [
        year,
        scenario,
        hasActual,
      ]);
    expect(yearsOf(2024, 2026)).toEqual([
      [2024, 'Wat als', true],
      [2025, 'Wat als', false],
      [2026, 'Wat als', false],
    ]);
    expect(yearsOf(2024, 2024)).toHaveLength(1);
    expect(yearsOf(2025, 2024)).toEqual([]);
  });
});

describe('R1 sums of whole cents are exact up to 2^53', () => {
  const most = Number.MAX_SAFE_INTEGER;
  const outcomeOf = (net: number, inflow: number, ...shares: number[]) => {
    const [found] = runYear(model, { year: 2024 }).outcomes;
    if (!found) throw new Error('one outcome');
    const allocation = {
      component: 'service',
      amount: 0,
      payers: shares.map((_, at) => at),
      shares,
    } as const;
    return { ...found, net, inflow, allocations: [allocation] };
  };

  test.each([
    ['nothing', [], true],
    ['as much as can be', [outcomeOf(most, 0)], true],
    ['a cent more', [outcomeOf(most, 1)], false],
    ['a cent more that is income', [outcomeOf(-most, 0), outcomeOf(0, -1)], false],
    ['shares', [outcomeOf(0, 0, most - 2, 1, 1)], true],
    ['shares that cancel out', [outcomeOf(0, 0, most - 2, -1, 2)], false],
    ['cost and shares together', [outcomeOf(most - 1, 0, 2)], false],
  ])('%s', (_, outcomes, exact) => {
    expect(staysExact({ outcomes })).toBe(exact);
  });

  test.each([
    ['as much as can be', [[most - 1], [1]], true],
    ['a cent more', [[most], [1]], false],
    ['a cent more that is paid back', [[most - 1, -1], [-1]], false],
  ])('in advance %s', (_, advances, exact) => {
    expect(sumsExactly(advances.map((amounts) => ({ amounts })))).toBe(exact);
  });

  test('what cannot be added is not run', () => {
    const row = { sheet: 'Voorschotten', values: [most + 1], cells: ['C2'] };
    expect(run({ ...model, advances: [{ service: 0, year: 2024, row }] }, 2024)).toEqual(
      nothing(2024, 'AMOUNT_TOO_LARGE', { phase: 'budget' }),
    );
  });
});
