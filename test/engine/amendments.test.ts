import { changedTerms } from '../../src/engine/amendments';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { LineSpec, ModelSpec, ServiceSpec } from './model-spec';
import { outcome } from './read-run';

const profit = [{ kind: 'benefit' as const }];
const year = (of: number, services: ModelSpec['services'], rest: Partial<ModelSpec> = {}) => {
  const model = buildModel({ year: 2024, participants: ['A', 'B'], services, ...rest });
  return { model, run: runYear(model, { year: of }) };
};
const netOf = (of: number, lines: ServiceSpec['lines'], rest: Partial<ModelSpec> = {}) => {
  const { model, run } = year(of, { Advies: { marks: { A: 'x' }, rules: profit, lines: lines ?? [] } }, rest);
  return outcome(model, run, 'Advies').net;
};

describe('amendments', () => {
  const services = {
    Advies: {
      marks: { A: 'x', B: 'x' },
      rules: profit,
      lines: [
        { years: { 2024: 1_000 } },
        { book: { amendment: 1 }, years: { 2024: 200 } },
        { book: { amendment: 2 }, kind: 'Materieel', years: { 2024: -100 } },
      ],
    },
  } as const;

  test('add to the budget, line by line, and are told one by one', () => {
    const { model, run } = year(2024, services);
    expect(outcome(model, run, 'Advies').net).toBe(110_000);
    expect(run.versions).toMatchObject([
      { amendment: 0, cost: 100_000, contributions: [50_000, 50_000] },
      { amendment: 1, cost: 120_000, contributions: [60_000, 60_000] },
      { amendment: 2, cost: 110_000, contributions: [55_000, 55_000] },
    ]);
  });
  test('are told per service, and per organisation what it bills: a row of Voorschotten does not follow (R18)', () => {
    const own = (organisation: string, budget: number, change: number): ServiceSpec => ({
      organisation,
      marks: { A: 'x' },
      rules: profit,
      budget,
      lines: [{ book: { amendment: 1 }, years: { 2024: change } }],
    });
    const { run } = year(2024, {
      Advies: own('Noord', 10, 5),
      Beheer: own('Zuid', 20, 2),
      Zorg: { ...own('Zuid', 30, 4), advances: { A: 25, B: 1 } },
    });
    expect(run.versions).toMatchObject([
      {
        nets: [1_000, 2_000, 3_000],
        advances: [
          [1_000, 0],
          [4_500, 100],
        ],
      },
      {
        nets: [1_500, 2_200, 3_400],
        advances: [
          [1_500, 0],
          [4_700, 100],
        ],
      },
    ]);
  });
  test('come in the order of their numbers, and only those with an amount up to the year', () => {
    const amended = (amendment: number, years: LineSpec['years']): LineSpec => ({
      book: { amendment },
      years,
    });
    const lines = [
      { years: { 2024: 100 } },
      amended(10, { 2024: 5 }),
      amended(2, { 2024: 1, 2025: null }),
      amended(3, { 2024: null }),
      amended(4, { 2025: 1_000 }),
      amended(1, { 2024: 3 }),
    ];
    const { run } = year(2024, { Advies: { marks: { A: 'x' }, rules: profit, lines } });
    expect(run.versions?.map(({ amendment, cost }) => [amendment, cost])).toEqual([
      [0, 10_000],
      [1, 10_300],
      [2, 10_400],
      [10, 10_900],
    ]);
  });
  test('are no part of the actual cost', () => {
    const lines = [{ book: { amendment: 1 }, years: { 2024: 50 } }] as const;
    const { model, run } = year(2024, {
      Advies: { marks: { A: 'x' }, rules: profit, budget: 100, actual: 70, lines },
    });
    expect(outcome(model, run, 'Advies', 'actual').net).toBe(7_000);
  });
  test('of an organisation without columns of its own follow the budget years of the others', () => {
    const services = {
      Advies: { organisation: 'Noord', marks: { A: 'x' }, lines: [{ years: { 2024: 1, 2026: 1 } }] },
      Beheer: {
        organisation: 'Zuid',
        marks: { A: 'x' },
        lines: [{ book: { amendment: 1 }, years: { 2024: 100 } }],
      },
    } as const;
    const rest: Partial<ModelSpec> = { indexes: [[2025, 'Personeel', 0.1]] };
    const costIn = (of: number) => year(of, services, rest).run.totals.cost.budget;
    // 1 + 100; in 2025 both are indexed; 2026 has a column, in which 100 is an empty cell.
    expect([2024, 2025, 2026].map(costIn)).toEqual([10_100, 11_110, 100]);
  });
  test('without any Begroting are the whole budget of their year', () => {
    const lines = [{ book: { amendment: 0 }, years: { 2024: 100 } }] as const;
    expect(netOf(2024, lines, { rest: { budgetYears: [] } })).toBe(10_000);
  });
  test('an amount of a later year that cannot be read stops the service', () => {
    const lines = [
      { years: { 2024: 100 } },
      { book: { amendment: 1 }, years: { 2025: 'unreadable' } },
    ] as const;
    const { model, run } = year(2025, { Advies: { marks: { A: 'x' }, rules: profit, lines } });
    expect(outcome(model, run, 'Advies').refused).toBe('NUMBER_UNREADABLE');
  });
  test('an amendment of a later year adds to what the year before gives', () => {
    const lines = [{ years: { 2024: 1_000 } }, { book: { amendment: 1 }, years: { 2025: 50 } }] as const;
    expect(netOf(2025, lines, { indexes: [[2025, 'Personeel', 0.1]] })).toBe(115_000);
    expect(netOf(2024, lines)).toBe(100_000);
  });
  test('a number that is skipped is a warning', () => {
    const lines = [{ years: { 2024: 1 } }, { book: { amendment: 3 }, years: { 2024: 1 } }] as const;
    const { run } = year(2024, { Advies: { marks: { A: 'x' }, rules: profit, lines } });
    const source = { sheet: 'Begroting', cell: 'C3' };
    expect(run.findings).toEqual([
      {
        code: 'AMENDMENT_GAP',
        severity: 'warning',
        scope: 'none',
        services: [],
        source,
        params: { missing: '1, 2' },
      },
    ]);
  });
  test('the terms that were billed get a credit or an extra note, the others change', () => {
    expect(changedTerms(1_000, 1_401, 4, 2)).toEqual([
      { term: 1, before: 250, after: 351, billed: true, difference: 101 },
      { term: 2, before: 250, after: 350, billed: true, difference: 100 },
      { term: 3, before: 250, after: 350, billed: false, difference: 100 },
      { term: 4, before: 250, after: 350, billed: false, difference: 100 },
    ]);
  });
  test('a year without amendments has no versions', () => {
    expect(year(2024, { Advies: { marks: { A: 'x' }, rules: profit, budget: 1 } }).run.versions).toEqual([]);
  });
});
