import { changedTerms } from '../../src/engine/amendments';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ModelSpec, ServiceSpec } from './model-spec';
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
  test('an amendment of a later year adds to what the year before gives', () => {
    const lines = [{ years: { 2024: 1_000 } }, { book: { amendment: 1 }, years: { 2025: 50 } }] as const;
    expect(netOf(2025, lines, { indexes: [[2025, 'Personeel', 0.1]] })).toBe(115_000);
    expect(netOf(2024, lines)).toBe(100_000);
  });
  test('a number that is skipped is a warning', () => {
    const lines = [{ years: { 2024: 1 } }, { book: { amendment: 3 }, years: { 2024: 1 } }] as const;
    const { run } = year(2024, { Advies: { marks: { A: 'x' }, rules: profit, lines } });
    expect(run.findings).toMatchObject([{ code: 'AMENDMENT_GAP', params: { missing: '1, 2' } }]);
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

describe('forecast', () => {
  test('is divided as at year end over budgeted volumes, and never settled', () => {
    const services = {
      Volume: {
        marks: { A: 'x', B: 30 },
        rules: [{ kind: 'volume', fixed: 0.5 }],
        volumes: { budget: { A: 10 } },
        tariff: 1,
        budget: 40,
        lines: [{ book: 'forecast', years: { 2024: 80 } }],
      },
      Inbreng: {
        marks: { A: 'x', B: 'x' },
        rules: [{ kind: 'contribution' }],
        contributed: { A: 10, B: 30 },
        budget: 40,
        lines: [{ book: 'forecast', years: { 2024: 20 } }],
      },
    } as const;
    const { run } = year(2024, services);
    expect(run.forecast?.map(({ allocations }) => allocations.map((found) => found.shares))).toEqual([
      [[2_000, 6_000]],
      [[500, 1_500]],
    ]);
    expect(run.settlement).toEqual([]);
    expect(run.totals.cost.budget).toBe(8_000);
    expect(run.totals.contributions.actual).toBe(0);
  });
});
