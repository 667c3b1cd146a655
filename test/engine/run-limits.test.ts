/** R1: sums that would not be exact are not given at all; years that are mistyped are not run. */
import type { Model } from '../../src/engine/model';
import type { RunResult } from '../../src/engine/result';
import { runYear, runYears, staysExact } from '../../src/engine/run';
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

  /** Advances of € 10 miljard each, the first of them with the sign. */
  const advancing = (count: number, sign: 1 | -1 = 1) => {
    const values = Array.from({ length: count }, (_, at) => (at % 2 === 0 ? sign : 1) * 10 ** 12);
    const participants = values.map((_, at) => ({ ...model.participants[0], code: `P${at}` }));
    const row = { sheet: 'Voorschotten', values, cells: [] };
    return runYear({ ...model, participants, advances: [{ service: 0, year: 2024, row }] } as Model, {
      year: 2024,
      scenario: 'Wat als',
    });
  };
  test('of advances too, paid or paid back', () => {
    // 9007 of them are 9,007·10^15 cents, and 2^53 is 9,0071992…·10^15.
    expect(advancing(9_007).findings).toEqual([]);
    const all = nothing(2024, 'AMOUNT_TOO_LARGE', { phase: 'budget' });
    expect(advancing(9_008)).toEqual(all);
    expect(advancing(9_008, -1)).toEqual(all);
  });
  test('what cannot be added is not run', () => {
    const costLines = Array.from({ length: 10 }, () => model.costLines).flat();
    const large = costLines.map((line) => ({
      ...line,
      years: line.years.map((column) => ({ ...column, amount: 10 ** 12 })),
    }));
    const services = Array.from({ length: 500 }, () => model.services).flat();
    const lines = services.flatMap((_, service) => large.map((line) => ({ ...line, service })));
    const funding = services.flatMap((_, service) => model.funding.map((rule) => ({ ...rule, service })));
    expect(run({ ...model, services, funding, costLines: lines }, 2024)).toEqual(
      nothing(2024, 'AMOUNT_TOO_LARGE', { phase: 'budget' }),
    );
  });
});
