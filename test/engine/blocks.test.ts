import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ModelSpec, ServiceSpec } from './model-spec';
import { findingsOf, outcome } from './read-run';

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
});
