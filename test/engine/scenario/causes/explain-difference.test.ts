import type { Model } from '../../../../src/engine/model';
import { explainDifference } from '../../../../src/engine/scenario/causes/explain-difference';
import { change } from '../scenario-rows';

import { causesOf, changed, MODEL, side } from './two-sides';

describe('R25 causes of a scenario', () => {
  test.each([
    [
      'costs only',
      [change('kosten %', { service: 'Salaris' }, 0.1)],
      { A: { difference: 45, cost: 45 }, B: { difference: 45, cost: 45 } },
    ],
    [
      'somebody joins: the others gain as much as it pays',
      [change('afname', { participant: 'C', service: 'Salaris' }, 'x')],
      {
        A: { difference: -150, takingPart: -150 },
        B: { difference: -150, takingPart: -150 },
        C: { difference: 300, takingPart: 300 },
      },
    ],
    [
      'who joins brings its volume along',
      [
        change('afname', { participant: 'C', service: 'Hosting' }, 'x'),
        change('hoeveelheid', { participant: 'C', service: 'Hosting' }, 40),
      ],
      {
        A: { difference: -50, takingPart: -50 },
        B: { difference: -150, takingPart: -150 },
        C: { difference: 200, takingPart: 200 },
      },
    ],
    [
      'another volume',
      [change('hoeveelheid', { participant: 'A', service: 'Hosting' }, 30)],
      { A: { difference: 100, weight: 100 }, B: { difference: -100, weight: -100 } },
    ],
    [
      'another key, and another driver',
      [change('sleutel', { service: 'Salaris' }, 'inwoners')],
      { A: { difference: -150, rule: -150 }, B: { difference: 150, rule: 150 } },
    ],
    [
      'cost and taking part together: cost first, then who takes part',
      [
        change('kosten %', { service: 'Salaris' }, 0.1),
        change('afname', { participant: 'C', service: 'Salaris' }, 'x'),
      ],
      {
        A: { difference: -120, cost: 45, takingPart: -165 },
        B: { difference: -120, cost: 45, takingPart: -165 },
        C: { difference: 330, takingPart: 330 },
      },
    ],
    [
      'somebody leaves everything half way: 182 of 366 days',
      [change('uittreden', { participant: 'B' }, '2016-06-30')],
      // 900 over 366 : 182, 366 × 900 / 548 = 601.09; of its 60 of Advies B pays 60 × 182 / 366 = 29.84.
      { A: { difference: 151.09, takingPart: 151.09 }, B: { difference: -181.25, takingPart: -181.25 } },
    ],
  ])('%s', (_, rows, expected) => {
    expect(causesOf(explainDifference(side(MODEL), changed(MODEL, ...rows)))).toEqual(expected);
  });

  test('what cannot be divided half way changes in the step in which it can', () => {
    // C joins without a contributed budget, and the product goes to p×q: 110 over 10, 10 and 35 units.
    const rows = [
      change('afname', { participant: 'C', service: 'Advies' }, 'x'),
      change('bekostiging', { service: 'Advies' }, 'p×q'),
      ...(['A', 'B', 'C'] as const).map((participant) =>
        change('hoeveelheid', { participant, service: 'Advies' }, participant === 'C' ? 35 : 10),
      ),
    ];
    expect(causesOf(explainDifference(side(MODEL), changed(MODEL, ...rows)))).toEqual({
      A: { difference: -20, rule: -20 },
      B: { difference: -40, rule: -40 },
      C: { difference: 70, rule: 70 },
    });
  });

  test('each cell names its participant and service', () => {
    const { cells } = explainDifference(
      side(MODEL),
      changed(MODEL, change('kosten %', { service: 'Salaris' }, 0.1)),
    );
    expect(cells).toEqual(
      [0, 1].map((participant) => ({
        participant,
        service: 0,
        before: 45000,
        after: 49500,
        difference: 4500,
        cost: 4500,
        takingPart: 0,
        weight: 0,
        rule: 0,
        rounding: 0,
      })),
    );
  });

  test('is told how far it is, never beyond the end', () => {
    const parts: number[] = [];
    explainDifference(side(MODEL), changed(MODEL, change('kosten %', {}, 0.1)), (part) => parts.push(part));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...parts)).toBeLessThanOrEqual(1);
  });

  test('whole euros are rounding (R5)', () => {
    const odd = {
      ...MODEL,
      costLines: MODEL.costLines
        .slice(0, 1)
        .map((line) => ({ ...line, years: [{ year: 2016, amount: 100_101, cell: 'E2' }] })),
      volumes: [],
      contributed: [],
    };
    const whole: Model = { ...odd, settings: { ...odd.settings, roundTo: 'euro' } };
    expect(causesOf(explainDifference(side(odd), side(whole)))).toEqual({
      A: { difference: 0.49, rounding: 0.49 },
      B: { difference: -0.5, rounding: -0.5 },
    });
  });
});

describe('R25 budget against actual', () => {
  test('a dekkingsverschil is divided at year end: that is the rule, the rest is cost', () => {
    // Advies: 40 + 60 for 110; at year end 121 over 40 : 60. The missing 10 are 4 and 6, the extra 11 are 4.40 and 6.60.
    const only = { ...MODEL, costLines: MODEL.costLines.filter(({ service }) => service === 1) };
    expect(causesOf(explainDifference(side(only), side(only, 'actual')))).toEqual({
      A: { difference: 8.4, rule: 4, cost: 4.4 },
      B: { difference: 12.6, rule: 6, cost: 6.6 },
    });
  });

  test('p×q: more cost, then more volume', () => {
    // 400 over 10 : 30; 450 over 10 : 30 is 112.50 and 337.50; over 20 : 30 it is 180 and 270.
    const only = {
      ...MODEL,
      costLines: MODEL.costLines.filter(({ service }) => service === 2),
      contributed: [],
    };
    expect(causesOf(explainDifference(side(only), side(only, 'actual')))).toEqual({
      A: { difference: 80, cost: 12.5, weight: 67.5 },
      B: { difference: -30, cost: 37.5, weight: -67.5 },
    });
  });
});
