import type { Circle } from '../../src/engine/model';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ServiceSpec } from './model-spec';
import { shares } from './read-run';

const PROFIT = [{ kind: 'benefit' as const }];

describe('R10 circles', () => {
  const participants = [
    { code: 'A', groups: ['Netwerkstad', 'ABEL'] },
    { code: 'B', groups: ['netwerkstad '] },
    { code: 'C' },
    { code: 'D', kind: 'partnership' as const, groups: ['ABEL'] },
  ];
  const paysUnder = (circle: Circle) => {
    const model = buildModel({
      participants,
      services: {
        Casco: { kind: 'casco', rules: [{ kind: 'solidarity', key: 'gelijk', circle }], budget: 12 },
        Advies: { marks: { A: 'x', C: '(x)', D: 2 }, rules: PROFIT },
        Elders: { organisation: 'Ander', marks: { B: 'x' }, rules: PROFIT },
      },
    });
    return shares(model, runYear(model, { year: 2024 }), 'Casco', 'budget', 'casco');
  };

  test('all', () =>
    expect(paysUnder({ kind: 'all' })).toEqual({ A: '3.00', B: '3.00', C: '3.00', D: '3.00' }));
  test('municipalities', () =>
    expect(paysUnder({ kind: 'municipalities' })).toEqual({ A: '4.00', B: '4.00', C: '4.00' }));
  test('takers of the organisation; a tentative mark is none', () =>
    expect(paysUnder({ kind: 'takers' })).toEqual({ A: '6.00', D: '6.00' }));
  test('a named group, without case and spaces', () =>
    expect(paysUnder({ kind: 'group', group: 'NETWERKSTAD' })).toEqual({ A: '6.00', B: '6.00' }));

  test('each organisation has its own takers, each group its own members', () => {
    const casco = (organisation: string, circle: Circle): ServiceSpec => ({
      organisation,
      kind: 'casco',
      rules: [{ kind: 'solidarity', key: 'gelijk', circle }],
      budget: 12,
    });
    const model = buildModel({
      participants,
      services: {
        'Casco Dienst': casco('Dienst', { kind: 'takers' }),
        'Casco Ander': casco('Ander', { kind: 'takers' }),
        'Casco Abel': casco('Ander', { kind: 'group', group: 'Abel' }),
        'Casco Netwerkstad': casco('Ander', { kind: 'group', group: 'Netwerkstad' }),
        Advies: { organisation: 'Dienst', marks: { A: 'x', D: 2 }, rules: PROFIT },
        Elders: { organisation: 'Ander', marks: { B: 'x' }, rules: PROFIT },
      },
    });
    const run = runYear(model, { year: 2024 });
    expect(shares(model, run, 'Casco Dienst')).toEqual({ A: '6.00', D: '6.00' });
    expect(shares(model, run, 'Casco Ander')).toEqual({ B: '12.00' });
    expect(shares(model, run, 'Casco Abel')).toEqual({ A: '6.00', D: '6.00' });
    expect(shares(model, run, 'Casco Netwerkstad')).toEqual({ A: '6.00', B: '6.00' });
  });
  test('an agreement limits the days in a circle for its own product only', () => {
    const rules = [{ kind: 'solidarity', key: 'gelijk' }] as const;
    const model = buildModel({
      year: 2023,
      participants: ['A', { code: 'B', joined: '2023-01-01', left: '2023-06-30' }],
      services: {
        Met: { rules, budget: 396, agreements: [['B', '2023-06-01']] },
        Zonder: { rules, budget: 546 },
      },
    });
    const run = runYear(model, { year: 2023 });
    // 30 days of an agreement that goes on after B has left; 181 days without one.
    expect(shares(model, run, 'Met')).toEqual({ A: '365.92', B: '30.08' });
    expect(shares(model, run, 'Zonder')).toEqual({ A: '365.00', B: '181.00' });
  });
});

describe('R12 sets of takers', () => {
  test('two sets that are told apart by nothing but their members have their own amounts', () => {
    // Found by trying: of 342 participants, twice two sets with one and the same digest.
    const sets = [
      [7, 31, 77, 91, 95, 125, 134, 195, 217, 268, 305, 319],
      [7, 101, 138, 164, 165, 172, 185, 189, 234, 296, 312, 329],
      [50, 79, 112, 113, 141, 153, 155, 169, 174, 198, 225, 267, 279, 289, 314],
      [93, 94, 97, 150, 151, 158, 169, 174, 217, 260, 291, 295, 299],
    ];
    const codes = Array.from({ length: 342 }, (_, at) => `G${at}`);
    const model = buildModel({
      participants: codes,
      services: Object.fromEntries(
        sets.map((takers, at) => [
          `Dienst ${at}`,
          {
            marks: Object.fromEntries(takers.map((taker) => [`G${taker}`, 'x' as const])),
            rules: PROFIT,
            budget: takers.length,
          },
        ]),
      ),
    });
    const run = runYear(model, { year: 2024 });
    for (const [at, takers] of sets.entries())
      expect(shares(model, run, `Dienst ${at}`)).toEqual(
        Object.fromEntries(takers.map((taker) => [`G${taker}`, '1.00'])),
      );
  });
});
