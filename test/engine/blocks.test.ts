import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { LineSpec, ModelSpec, ServiceSpec } from './model-spec';
import { findingsOf, outcome, shares } from './read-run';

const profit = [{ kind: 'benefit' as const }];
const year = (of: number, services: ModelSpec['services'], rest: Partial<ModelSpec> = {}) => {
  const model = buildModel({ year: 2024, participants: ['A', 'B'], services, ...rest });
  return { model, run: runYear(model, { year: of }) };
};

describe('block budgets', () => {
  const fte = (of: number): ServiceSpec => ({
    field: 'P&O',
    marks: { A: 'x' },
    rules: [{ kind: 'benefit', fte: of }],
    budget: 0,
  });
  const blocks = [{ field: 'p&o', years: { 2024: 100.01 } }];

  test('a line over a whole werkveld is divided by fte', () => {
    const services = { Een: fte(6), Twee: fte(8), Drie: fte(0), Elders: { ...fte(5), field: 'I&A' } };
    const { model, run } = year(2024, services, { blocks });
    expect(outcome(model, run, 'Een').net).toBe(4_286);
    expect(outcome(model, run, 'Twee').net).toBe(5_715);
    expect(outcome(model, run, 'Drie').net).toBe(0);
    expect(outcome(model, run, 'Elders').net).toBe(0);
    expect(run.totals.cost.budget).toBe(10_001);
  });
  test('the block is indexed first, then divided', () => {
    const { model, run } = year(
      2025,
      { Een: fte(1), Twee: fte(1) },
      { blocks, indexes: [[2025, 'Personeel', 0.1]] },
    );
    expect([outcome(model, run, 'Een').net, outcome(model, run, 'Twee').net]).toEqual([5_501, 5_500]);
  });
  test('without fte for every service of the werkveld the block is refused with all of them', () => {
    const services = {
      Een: fte(6),
      Twee: { field: 'P&O', marks: { A: 'x' }, rules: profit, budget: 10 },
      Elders: { ...fte(5), field: 'I&A', budget: 7 },
    } as const;
    const { model, run } = year(2024, services, { blocks });
    expect(outcome(model, run, 'Een').refused).toBe('BLOCK_UNDIVIDED');
    expect(outcome(model, run, 'Twee').refused).toBe('BLOCK_UNDIVIDED');
    expect(outcome(model, run, 'Elders').refused).toBeUndefined();
    expect(run.findings[0]).toMatchObject({
      code: 'BLOCK_UNDIVIDED',
      params: { field: 'p&o', phase: 'budget', amount: '100.01', missing: 'Twee' },
      services: [0, 1],
    });
    // The block itself counts as cost that was not divided.
    expect(run.undivided).toMatchObject([{ book: 'budget', amount: 10_001 }]);
    expect(run.totals).toMatchObject({ cost: { budget: 11_701 }, unallocated: { budget: 11_001 } });
  });
  test('a block over nothing is not lost', () => {
    const { run } = year(
      2024,
      { Een: { ...fte(6), budget: 1 } },
      { blocks: [{ field: 'Leeg', years: { 2024: 5 } }] },
    );
    expect(run.totals.unallocated.budget).toBe(500);
    expect(findingsOf(run)).toEqual(['BLOCK_UNDIVIDED Begroting!C3']);
  });

  describe('without fte for all', () => {
    const without = { field: 'P&O', marks: { A: 'x' }, rules: profit, budget: 10 } as const;
    const undivided = (services: ModelSpec['services'], line: Partial<LineSpec> = {}) =>
      year(2024, services, { blocks: [{ field: 'P&O', years: { 2024: 50 }, ...line }] });

    test('all that lack it are named, and a service without a row on Producten is one of them', () => {
      const { run } = undivided({ Een: fte(1), Twee: without, Drie: { ...without, rules: [] } });
      expect(run.findings[0]?.params.missing).toBe('Twee, Drie');
    });
    test('fte below 0 are none', () => {
      const { model, run } = undivided({ Een: fte(3), Twee: fte(-1) });
      expect(run.findings[0]).toMatchObject({ code: 'BLOCK_UNDIVIDED', params: { missing: 'Twee' } });
      expect(outcome(model, run, 'Een').refused).toBe('BLOCK_UNDIVIDED');
    });
    test('fte that are 0 together say nothing about the proportion', () => {
      const { run } = undivided({ Een: fte(0), Twee: fte(0) });
      expect(run.findings[0]).toMatchObject({ code: 'BLOCK_UNDIVIDED', params: { missing: '' } });
    });
    test('income counts as a negative amount', () => {
      const { run } = undivided({ Twee: without }, { side: 'income' });
      expect(run.findings[0]?.params.amount).toBe('-50.00');
      expect(run.totals.unallocated.budget).toBe(1_000 - 5_000);
    });
    test('a block of 0 has nothing to divide', () => {
      const { model, run } = undivided({ Twee: without }, { years: { 2024: 0 } });
      expect(shares(model, run, 'Twee')).toEqual({ A: '10.00' });
      expect(run.findings).toEqual([]);
    });
    test('an amount that cannot be read stops the services of its werkveld, and is not told twice', () => {
      const { model, run } = undivided(
        { Een: fte(1), Twee: fte(2), Elders: { ...fte(1), field: 'I&A', budget: 7 } },
        { years: { 2024: 'unreadable' } },
      );
      expect([outcome(model, run, 'Een').refused, outcome(model, run, 'Twee').refused]).toEqual([
        'NUMBER_UNREADABLE',
        'NUMBER_UNREADABLE',
      ]);
      expect(shares(model, run, 'Elders')).toEqual({ A: '7.00' });
      expect(run.findings).toEqual([]);
    });
  });

  test('named amounts have no part in a block, whatever its werkveld is called', () => {
    const named: ServiceSpec = { kind: 'friction', field: 'Frictiekosten', direct: { budget: { B: 4 } } };
    const { model, run } = year(
      2024,
      { Verhuizing: named },
      { blocks: [{ field: 'Frictiekosten', years: { 2024: 5 } }] },
    );
    expect(shares(model, run, 'Verhuizing')).toEqual({ B: '4.00' });
    expect(run.totals.unallocated.budget).toBe(500);
  });

  test('what cannot be divided is cost that is not allocated, in the phase of its book', () => {
    const line = (book: 'budget' | 'actual', amount: number) => ({
      book,
      field: 'Leeg',
      years: { 2024: amount },
    });
    const { run } = year(2024, { Een: fte(1) }, { blocks: [line('budget', 5), line('actual', 7)] });
    expect(run.totals).toMatchObject({
      cost: { budget: 500, actual: 700 },
      unallocated: { budget: 500, actual: 700 },
      contributions: { budget: 0, actual: 0 },
    });
  });
});
