import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { LineSpec, ModelSpec, ServiceSpec } from './model-spec';
import { findingsOf, outcome, shares } from './read-run';

const profit = [{ kind: 'benefit' as const }];
const year = (services: ModelSpec['services'], rest: Partial<ModelSpec> = {}) => {
  const model = buildModel({ year: 2024, participants: ['A', 'B'], services, ...rest });
  return { model, run: runYear(model, { year: 2024 }) };
};
const taken = (lines: readonly LineSpec[], rest: Partial<ServiceSpec> = {}): ServiceSpec => ({
  marks: { A: 'x' },
  rules: profit,
  lines,
  ...rest,
});

describe('R9 net cost', () => {
  test('lasten − baten, cost kinds kept apart', () => {
    const lines = [
      { kind: 'Personeel', years: { 2024: 100.1 } },
      { kind: 'personeel ', years: { 2024: 50 } },
      { kind: 'Materieel', years: { 2024: 20 } },
      { kind: 'Personeel', side: 'income' as const, years: { 2024: 30 } },
    ];
    const { model, run } = year({ Advies: taken(lines) });
    expect(outcome(model, run, 'Advies').costs).toEqual([
      { kind: 'Personeel', cost: 15_010, income: 3_000 },
      { kind: 'Materieel', cost: 2_000, income: 0 },
    ]);
    expect(outcome(model, run, 'Advies').net).toBe(14_010);
  });

  test('vat in the costs is no part of it, and vat that is income lowers that vat (R21)', () => {
    const lines = [
      { years: { 2024: 100 } },
      { kind: 'Btw', years: { 2024: 21 } },
      { kind: 'BTW', side: 'income' as const, years: { 2024: 5.5 } },
    ];
    const rules = [{ kind: 'benefit', vat: 'transparent' }] as const;
    const { model, run } = year({ Advies: taken(lines, { rules }) });
    expect(outcome(model, run, 'Advies').net).toBe(10_000);
    expect(run.vat).toMatchObject([{ base: 10_000, vat: 1_550 }]);
  });

  test('a line that says nothing about the year is no line', () => {
    const { run } = year({ Advies: taken([{ years: { 2024: null, 2025: 7 } }]) });
    expect(run.outcomes).toEqual([]);
    expect(findingsOf(run)).toEqual(['TAKER_WITHOUT_COST Matrix!C2']);
  });

  test('without any line there is no cost of any kind', () => {
    const rules = [{ kind: 'contribution' }] as const;
    const { model, run } = year({ Taak: { marks: { A: 'x' }, rules, contributed: { A: 5 } } });
    expect(outcome(model, run, 'Taak')).toMatchObject({ costs: [], net: 0, coverage: -500 });
  });

  // A cell holds at most € 10 miljard; sums of € 100 miljard are still exact.
  const many = (count: number, rest: Partial<LineSpec> = {}): LineSpec[] =>
    Array.from({ length: count }, () => ({ years: { 2024: 10_000_000_000 }, ...rest }));
  test.each([
    ['€ 100 miljard', many(10), undefined],
    ['one cent more', [...many(10), { years: { 2024: 0.01 } }], 'AMOUNT_TOO_LARGE'],
    ['vat of € 100 miljard', many(10, { kind: 'Btw' }), undefined],
    [
      'one cent more of vat',
      [...many(10, { kind: 'Btw' }), { kind: 'Btw', years: { 2024: 0.01 } }],
      'AMOUNT_TOO_LARGE',
    ],
  ])('%s: %p', (_, lines, refused) => {
    const { model, run } = year({ Advies: taken(lines) });
    expect(outcome(model, run, 'Advies').refused).toBe(refused);
    expect(outcome(model, run, 'Advies').costs).toHaveLength(refused ? 0 : 1);
    expect(findingsOf(run)).toEqual(refused ? ['AMOUNT_TOO_LARGE Begroting!E2'] : []);
  });
});

describe('R15 the named amounts of frictiekosten', () => {
  const named: ServiceSpec = {
    kind: 'friction',
    field: 'Frictiekosten',
    direct: { budget: { A: 30, B: 10 } },
  };

  test('are its cost', () => {
    const { model, run } = year({ Los: named });
    expect(outcome(model, run, 'Los')).toMatchObject({
      costs: [{ kind: 'Frictiekosten', cost: 4_000, income: 0 }],
      net: 4_000,
      coverage: 0,
    });
  });
  test('are not counted on top of a line of Begroting', () => {
    const { model, run } = year({ Los: { ...named, budget: 50 } });
    expect(outcome(model, run, 'Los')).toMatchObject({ net: 5_000, coverage: 1_000 });
    expect(shares(model, run, 'Los')).toEqual({ A: '30.00', B: '10.00' });
  });
  test('of 0 are nothing to tell', () => {
    expect(year({ Los: { ...named, direct: { budget: { A: 0 } } } }).run.outcomes).toEqual([]);
  });
  test('that cannot be read stop it', () => {
    const { model, run } = year({ Los: { ...named, direct: { budget: { A: 'unreadable', B: 10 } } } });
    expect(outcome(model, run, 'Los').refused).toBe('NUMBER_UNREADABLE');
    expect(run.totals.unallocated.budget).toBe(1_000);
  });
  test('are a cost to its takers as well, where it has any', () => {
    const { run } = year({ Los: { ...named, marks: { A: 'x' } } });
    expect(run.findings).toEqual([]);
  });
  test('are divided by another rule where Producten says so, unless one cannot be read', () => {
    const shared: ServiceSpec = { ...named, marks: { A: 'x', B: 'x' }, rules: profit };
    const readable = year({ Los: shared });
    expect(shares(readable.model, readable.run, 'Los')).toEqual({ A: '20.00', B: '20.00' });
    const { model, run } = year({ Los: { ...shared, direct: { budget: { A: 30, B: 'unreadable' } } } });
    expect(outcome(model, run, 'Los').refused).toBe('NUMBER_UNREADABLE');
  });
});

describe('the cell that a finding about a cost names', () => {
  test('is the first of that book that says something about the year', () => {
    const lines: readonly LineSpec[] = [
      { book: 'actual', years: { 2024: 1 } },
      { years: { 2024: null } },
      { years: { 2023: 4, 2024: 5 } },
      { years: { 2024: 6 } },
    ];
    const { run } = year(
      { Advies: { rules: profit, lines } },
      { blocks: [{ field: 'Elders', years: { 2024: 0 } }] },
    );
    expect(findingsOf(run)).toEqual(['COST_WITHOUT_TAKER Begroting!F4', 'COST_WITHOUT_TAKER Realisatie!E2']);
  });
  test('is that of the service where no line says anything', () => {
    const { run } = year(
      {
        Koper: { organisation: 'B', rules: profit, marks: {} },
        Advies: { marks: { B: 'x' }, rules: profit, budget: 5 },
      },
      { recharges: [['Dienst', 'B', 'Koper']] },
    );
    expect(findingsOf(run)).toEqual(['COST_WITHOUT_TAKER Matrix!B2']);
  });
});
