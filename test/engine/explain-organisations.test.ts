/** R16, R28: the steps of what organisations pay each other, and of what is left for the others. */
import { only, stepsOf } from './steps-of';
import { sold, year } from './two-organisations';

describe('R16 organisations', () => {
  test('what flows in names the product and the component it was paid for', () => {
    const run = year(
      {
        Casco: { organisation: 'S1', kind: 'casco', rules: [{ kind: 'markup' }], budget: 10 },
        A: sold('S1', 100, { P1: 1, S2: 1 }, { field: 'ICT', actual: 77 }),
        // S2 does not take the one, and does not charge the other on.
        A2: sold('S1', 0.01, { P1: 1 }),
        C: sold('S3', 9, { S2: 1 }),
        B: sold('S2', 40, { P1: 1, P2: 1 }, { actual: 33 }),
      },
      { recharges: [['S1', 'S2', 'B']] },
    );
    const names = { organisation: 'S1', field: 'ICT', service: 'A' };
    expect(only(stepsOf(run, 'B', 'P1'), 'inflow', 'toDivide')).toEqual([
      ['inflow', '50.00', { ...names, component: 'service' }, 'Doorbelasting!A2'],
      ['inflow', '5.00', { ...names, component: 'markup' }, 'Doorbelasting!A2'],
      ['toDivide', '95.00', {}],
    ]);
    expect(only(stepsOf(run, 'B', 'P1', { phase: 'actual' }), 'inflow', 'toDivide')).toEqual([
      ['inflow', '38.50', { ...names, component: 'service' }, 'Doorbelasting!A2'],
      ['toDivide', '71.50', {}],
    ]);
    expect(only(stepsOf(run, 'A', 'P1'), 'inflow')).toEqual([]);
  });
  test('a casco that takes in what others pass on is spread with it', () => {
    // c1 = 30 + (200 + c2)/2 and c2 = 60 + (100 + c1)/2: c1 = 740/3.
    const casco = (organisation: string, budget: number) =>
      ({ organisation, kind: 'casco', rules: [{ kind: 'markup' }], budget }) as const;
    const run = year(
      {
        Casco1: casco('S1', 30),
        A: sold('S1', 100, { P1: 1, S2: 1 }),
        Casco2: casco('S2', 60),
        B: sold('S2', 200, { P2: 1, S1: 1 }),
      },
      {
        recharges: [
          ['S1', 'S2', 'Casco2'],
          ['S2', 'S1', 'Casco1'],
        ],
      },
    );
    const steps = stepsOf(run, 'A', 'S2', { component: 'markup' });
    expect(only(steps, 'inflow', 'cascoTotal', 'markup', 'solved', 'exactShare', 'share')).toEqual([
      [
        'inflow',
        '100.00',
        { organisation: 'S2', field: 'Veld', service: 'B', component: 'service' },
        'Doorbelasting!A3',
      ],
      [
        'inflow',
        '116.67',
        { organisation: 'S2', field: 'Veld', service: 'B', component: 'markup' },
        'Doorbelasting!A3',
      ],
      ['cascoTotal', '246.67', {}],
      ['markup', '246.67', { net: '100.00', total: '100.00' }],
      ['solved', '246.6666666666', {}],
      ['exactShare', '123.3333333333', {}],
      ['share', '123.33', {}],
    ]);
  });
  test('what the equations give is what organisations pay of; the others divide what is left', () => {
    // a = (1200 + 2400/5) × 30/29
    const run = year({
      A: sold('S1', 1_200, { P1: 5, S2: 1 }),
      B: sold('S2', 2_400, { P2: 4, S1: 1 }),
    });
    expect(stepsOf(run, 'A', 'S2').slice(2)).toEqual([
      ['toDivide', '1737.93', {}],
      ['solved', '1737.9310344827', {}],
      ['volume', '1', { phase: 'budget', total: '6' }, 'Hoeveelheden budget!F2'],
      ['weight', '1', {}],
      ['totalWeight', '6', {}],
      ['exactShare', '289.6551724137', {}],
      ['roundingCent', '0.01', {}],
      ['share', '289.66', {}],
    ]);
    expect(stepsOf(run, 'A', 'P1').slice(2)).toEqual([
      ['toDivide', '1737.93', {}],
      ['paidByOrganisations', '289.66', {}],
      ['volume', '5', { phase: 'budget', total: '6' }, 'Hoeveelheden budget!C2'],
      ['weight', '5', {}],
      ['othersWeight', '5', {}],
      ['exactShare', '1448.27', {}],
      ['share', '1448.27', {}],
    ]);
  });
  test('R5 whole euros are those of the others', () => {
    const run = year(
      { A: sold('S1', 100.49, { P1: 1, S2: 1 }), B: sold('S2', 0, { P1: 1 }) },
      { recharges: [['S1', 'S2', 'B']], settings: { roundTo: 'euro' } },
    );
    // 50,245 goes to S2 as 50,25; of the 50,24 that are left 50 are divided.
    expect(stepsOf(run, 'A', 'P1').slice(1, 4)).toEqual([
      ['toDivide', '100.49', {}],
      ['paidByOrganisations', '50.25', {}],
      ['wholeEuros', '50.00', {}],
    ]);
    expect(only(stepsOf(run, 'A', 'S2'), 'wholeEuros', 'solved', 'roundingCent', 'share')).toEqual([
      ['roundingCent', '0.01', {}],
      ['share', '50.25', {}],
    ]);
  });
});
