/** R16, R23: what leavers still pay is a constant of the equations between organisations. */
import { Decimal } from 'decimal.js';
import type { ModelSpec, ServiceSpec } from './model-spec';
import { outcome, shares } from './read-run';
import { yearOf } from './steps-of';
import { closes } from './two-organisations';

/** What flows into services, in cents. */
function inflows({ model, run }: ReturnType<typeof yearOf>, ...names: readonly string[]): readonly number[] {
  closes(run);
  return names.map((name) => outcome(model, run, name).inflow);
}

describe('R16, R23 exit payments between organisations', () => {
  const lines = (amount: number) => [{ years: { 2024: amount, 2025: amount } }];
  const leaving = { left: '2024-12-31' };
  const marked = (organisation: string, amount: number, ...codes: readonly string[]): ServiceSpec => ({
    organisation,
    marks: Object.fromEntries(codes.map((code) => [code, 'x' as const])),
    rules: [{ kind: 'benefit' }],
    lines: lines(amount),
  });
  const rest = (participants: ModelSpec['participants'], recharges: ModelSpec['recharges'] = []) => ({
    participants,
    recharges,
    settings: { exitPayments: [new Decimal('0.5')] },
  });
  const oneWay: ModelSpec['recharges'] = [['S1', 'S2', 'B']];

  test('an organisation that left passes on what it still pays', () => {
    const participants = ['P1', { code: 'P2', ...leaving }, { code: 'S2', ...leaving }];
    const services = { A: marked('S1', 90, 'P1', 'P2', 'S2'), B: marked('S2', 10, 'P1') };
    const run = yearOf({ services, ...rest(participants, oneWay) }, 2025);
    // A third of 90 in 2024, half of which in 2025.
    expect(inflows(run, 'B')).toEqual([1_500]);
    expect(shares(run.model, run.run, 'A')).toEqual({ P1: '60.00', P2: '15.00', S2: '15.00' });
    expect(shares(run.model, run.run, 'B')).toEqual({ P1: '25.00' });
  });
  test('of others they lower what an organisation pays', () => {
    const participants = ['P1', { code: 'P2', ...leaving }, 'S2'];
    const services = { A: marked('S1', 90, 'P1', 'P2', 'S2'), B: marked('S2', 10, 'P1') };
    const run = yearOf({ services, ...rest(participants, oneWay) }, 2025);
    expect(inflows(run, 'B')).toEqual([3_750]);
    expect(shares(run.model, run.run, 'A')).toEqual({ P1: '37.50', P2: '15.00', S2: '37.50' });
  });
  test('they are constants of the equations', () => {
    // 2024: a = 300 + b/2 and b = 100 + a/3: a = 420, of which P2 pays 140.
    // 2025: a = 300 + b/2 and b = 100 + (a - 70)/2: a = 1330/3, b = 860/3.
    const participants = ['P1', { code: 'P2', ...leaving }, 'S1', 'S2'];
    const services = { A: marked('S1', 300, 'P1', 'P2', 'S2'), B: marked('S2', 100, 'P1', 'S1') };
    const run = yearOf(
      {
        services,
        ...rest(participants, [
          ['S1', 'S2', 'B'],
          ['S2', 'S1', 'A'],
        ]),
      },
      2025,
    );
    expect(inflows(run, 'A', 'B')).toEqual([14_333, 18_667]);
    expect(shares(run.model, run.run, 'A')).toEqual({ P1: '186.66', P2: '70.00', S2: '186.67' });
  });
});
