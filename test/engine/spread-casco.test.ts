/** R14 at its edges: a casco that a leaver still pays, that nothing carries, or that is too large to spread. */
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

describe('R14, R23 a casco that was paid by a key before it was spread', () => {
  const casco = (amounts: Record<number, number>, rest: Partial<ServiceSpec> = {}): ServiceSpec => ({
    kind: 'casco',
    rules: [
      { kind: 'solidarity', key: 'gelijk', to: 2024 },
      { kind: 'markup', from: 2025 },
    ],
    lines: [{ years: amounts }],
    ...rest,
  });
  const dienst: ServiceSpec = {
    marks: { A: 'x', B: 'x' },
    rules: benefit,
    lines: [{ years: { 2024: 10, 2025: 10 } }],
  };
  const afterExit = (
    part: string,
    services: ModelSpec['services'],
    left: string | undefined = '2024-12-31',
  ) => {
    const participants = ['A', 'B', { code: 'C', left }];
    const settings = { exitPayments: [new Decimal(part)] };
    const found = yearOf({ year: 2024, participants, settings, services }, 2025);
    closes(found.run);
    return found;
  };

  test('what a leaver pays is not spread', () => {
    // C paid 30 of 90 in 2024; 80% of that is 24, so that 66 is left to carry.
    const { model, run } = afterExit('0.8', { Casco: casco({ 2024: 90, 2025: 90 }), Dienst: dienst });
    expect(shares(model, run, 'Casco')).toEqual({ C: '24.00' });
    expect(shares(model, run, 'Dienst', 'budget', 'markup')).toEqual({ A: '33.00', B: '33.00' });
  });
  test('all of it paid by the leaver, nothing is left to carry', () => {
    const { model, run } = afterExit('1', { Casco: casco({ 2024: 90, 2025: 30 }), Dienst: dienst });
    expect(shares(model, run, 'Casco')).toEqual({ C: '30.00' });
    expect(shares(model, run, 'Dienst')).toEqual({ A: '5.00', B: '5.00' });
  });
  test('what is paid for it is no payment for products (R10)', () => {
    // By its agreement C leaves the casco only, and stays in the circle of Pond.
    const agreements = [['C', '2020-01-01', '2024-12-31']] as const;
    const rules = [{ kind: 'solidarity', key: 'pondspondsgewijs' }] as const;
    const Pond: ServiceSpec = { kind: 'casco', rules, lines: [{ years: { 2024: 4, 2025: 4 } }] };
    const { model, run } = afterExit(
      '0.8',
      { Pond, Casco: casco({ 2024: 90, 2025: 90 }, { agreements }), Dienst: dienst },
      undefined,
    );
    expect(shares(model, run, 'Casco')).toEqual({ C: '24.00' });
    expect(shares(model, run, 'Pond', 'budget', 'casco')).toEqual({ A: '2.00', B: '2.00' });
  });
});

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
