/** R14 at its edges: a casco for which nobody is left, that nothing carries, or that is too large to spread. */
import { Decimal } from 'decimal.js';
import { createContext } from '../../src/engine/context';
import { NO_COST } from '../../src/engine/costs';
import { dividePhase } from '../../src/engine/divide-phase';
import { NO_EXIT_PAYMENTS } from '../../src/engine/exit-payments';
import { buildModel } from './build-model';
import type { ModelSpec, ServiceSpec } from './model-spec';
import { outcome, shares } from './read-run';
import { yearOf } from './steps-of';
import { closes, sold, year } from './two-organisations';

const benefit = [{ kind: 'benefit' }] as const;
const spread = [{ kind: 'markup' }] as const;

describe('R23 a product that everybody left', () => {
  const left = (part: string, services: ModelSpec['services'] = {}) => {
    const lines = [{ years: { 2024: 100, 2025: 100 } }];
    const settings = { exitPayments: [new Decimal(part)] };
    const participants = ['A', { code: 'B', left: '2024-12-31' }];
    const all = { Dienst: { marks: { B: 'x' as const }, rules: benefit, lines }, ...services };
    const found = yearOf({ year: 2024, participants, settings, services: all }, 2025);
    closes(found.run);
    return found;
  };

  test('is divided when the leaver pays all of it', () => {
    const { model, run } = left('1');
    expect(shares(model, run, 'Dienst')).toEqual({ B: '100.00' });
    expect(run.findings).toEqual([]);
  });
  test('is refused when something is left, or a part of the casco', () => {
    const short = left('0.9');
    expect(outcome(short.model, short.run, 'Dienst').refused).toBe('COST_WITHOUT_TAKER');
    expect(short.run.findings[0]?.params).toMatchObject({ phase: 'budget', amount: '10.00' });
    const casco = { kind: 'casco', rules: spread, lines: [{ years: { 2024: 0, 2025: 5 } }] } as const;
    const carrying = left('1', { Casco: casco });
    expect(outcome(carrying.model, carrying.run, 'Dienst')).toMatchObject({
      refused: 'COST_WITHOUT_TAKER',
      markup: 500,
    });
  });
});

describe('R14 a casco that nothing carries', () => {
  const casco = (budget: number): ServiceSpec => ({ kind: 'casco', rules: spread, budget });

  test('is refused with the amount that cannot go anywhere, at its cost', () => {
    const { run } = yearOf({ services: { Leeg: casco(0), Casco: casco(100), Baat: casco(-30) } });
    const told = run.findings.map(({ code, source, params: { service, amount, phase } }) =>
      [code, `${source?.sheet}!${source?.cell}`, service, amount, phase].join(' '),
    );
    expect(told).toEqual([
      'COST_WITHOUT_TAKER Begroting!E3 Casco 100.00 budget',
      'COST_WITHOUT_TAKER Begroting!E4 Baat -30.00 budget',
      'DEPENDS_ON_REFUSED Matrix!B3 Leeg  budget',
    ]);
    closes(run);
  });
  test('counts what flows in as cost', () => {
    const { run } = year(
      { A: sold('S1', 30, { S2: 1 }), Casco: { ...casco(7), organisation: 'S2' } },
      { recharges: [['S1', 'S2', 'Casco']] },
    );
    expect(run.findings.map(({ code, params }) => [code, params.amount])).toEqual([
      ['COST_WITHOUT_TAKER', '37.00'],
    ]);
    closes(run);
  });
  test('together nothing, there is nothing to carry', () => {
    const { run } = yearOf({ services: { Casco: casco(30), Baat: casco(-30) } });
    expect(run.outcomes.map(({ refused }) => refused)).toEqual([undefined, undefined]);
    expect(run.findings).toEqual([]);
  });
});

describe('R1, R14 amounts that are too large to add exactly', () => {
  /** A budget of which the net costs are given, in cents. */
  const dividing = (services: ModelSpec['services'], ...nets: readonly number[]) => {
    const context = createContext(buildModel({ participants: ['A'], services }), 2024);
    const costs = nets.map((net) => ({ ...NO_COST, net, hasLine: true }));
    const given = { services: costs, undivided: [], problems: [] };
    const { states } = dividePhase(context, 'budget', given, NO_EXIT_PAYMENTS);
    const found = context.findings.list();
    expect(found.map(({ params }) => params.phase)).toEqual(found.map(() => 'budget'));
    expect(found.map(({ code }) => code).sort()).toEqual(
      states.flatMap(({ refused }) => refused ?? []).sort(),
    );
    return states.map(({ refused }) => refused);
  };
  const dienst: ServiceSpec = { marks: { A: 'x' }, rules: benefit };

  test('refuse the casco services together, with what would carry them', () => {
    const casco: ServiceSpec = { kind: 'casco', rules: spread };
    const services = { Casco: casco, Staf: casco, Dienst: dienst };
    const half = 2 ** 52;
    expect(dividing(services, half, half - 1, 1)).toEqual([undefined, undefined, undefined]);
    expect(dividing(services, half, half, 1)).toEqual([
      'AMOUNT_TOO_LARGE',
      'AMOUNT_TOO_LARGE',
      'DEPENDS_ON_REFUSED',
    ]);
  });
  test('refuse a product above € 10 biljoen', () => {
    for (const sign of [1, -1]) {
      expect(dividing({ Dienst: dienst }, sign * 10 ** 15)).toEqual([undefined]);
      expect(dividing({ Dienst: dienst }, sign * (10 ** 15 + 1))).toEqual(['AMOUNT_TOO_LARGE']);
    }
  });
});
