import type { Model } from '../../../../src/engine/model';
import { explainDifference } from '../../../../src/engine/scenario/causes/explain-difference';
import { buildModel } from '../build-model';

import { causesOf, MODEL, side } from './two-sides';

describe('R25 year against year', () => {
  const [rule] = MODEL.funding;
  if (!rule) throw new Error('no rule');
  const years: Model = {
    ...MODEL,
    funding: [
      { ...rule, to: 2016 },
      {
        ...rule,
        from: 2017,
        key: { kind: 'mix', text: 'inwoners', parts: [{ driver: 'inwoners', fraction: { n: 1n, d: 1n } }] },
      },
    ],
    costLines: MODEL.costLines.slice(0, 1).map((line) => ({
      ...line,
      years: [
        { year: 2016, amount: 90_000, cell: 'E2' },
        { year: 2017, amount: 99_000, cell: 'F2' },
      ],
    })),
    budgetYears: [2016, 2017],
    actualYears: [],
    volumes: [],
    contributed: [],
  };

  test('cost of the new year, then its rule', () => {
    expect(causesOf(explainDifference(side(years), side(years, 'budget', 2017)))).toEqual({
      A: { difference: -120, cost: 45, rule: -165 },
      B: { difference: 210, cost: 45, rule: 165 },
    });
  });

  test('half a year counts for a little more in a shorter year: that is taking part', () => {
    const [first, ...others] = years.participants;
    if (!first) throw new Error('no participant');
    const half = (left: string): Model => ({
      ...years,
      participants: [{ ...first, left }, ...others],
      funding: [rule],
    });
    const before = side({ ...half('2016-06-30') });
    const after = side(
      {
        ...half('2017-06-30'),
        costLines: years.costLines.map((line) => ({
          ...line,
          years: line.years.map((cell) => ({ ...cell, amount: 90_000 })),
        })),
      },
      'budget',
      2017,
    );
    const { totals } = explainDifference(before, after);
    // 900 × 182 / 548 = 298.905 and 900 × 181 / 546 = 298.352.
    expect(totals[0]).toMatchObject({ difference: -56, cost: 0, takingPart: -56, rounding: 0 });
  });
});

describe('R25 another workbook', () => {
  test('participants and services are matched by code and key, whatever their order', () => {
    const turned = buildModel({
      participants: 'CBA',
      drivers: { inwoners: { A: 1, B: 2, C: 3 } },
      services: [
        {
          name: 'hosting',
          marks: { A: 'x', B: 'x' },
          rule: 'volume',
          volumes: { A: 10, B: 30 },
          used: { A: 20, B: 30 },
          cost: { 2016: 400 },
          actual: { 2016: 450 },
        },
        {
          name: 'ADVIES',
          marks: { A: 'x', B: 'x', C: '(x)' },
          rule: 'contribution',
          contributed: { A: 40, B: 60 },
          cost: { 2016: 110 },
          actual: { 2016: 121 },
        },
        { name: 'Salaris', marks: { A: 'x', B: 'x' }, rule: 'benefit', key: 'gelijk', cost: { 2016: 900 } },
      ],
    });
    expect(explainDifference(side(MODEL), side(turned)).cells).toEqual([]);
  });

  test('a participant and a service that are new', () => {
    const larger = buildModel({
      participants: 'ABCD',
      services: [
        {
          name: 'Salaris',
          marks: { A: 'x', B: 'x', D: 'x' },
          rule: 'benefit',
          key: 'gelijk',
          cost: { 2016: 900 },
        },
        { name: 'Nieuw', marks: { A: 'x' }, rule: 'benefit', key: 'gelijk', cost: { 2016: 7 } },
      ],
    });
    const smaller = { ...MODEL, costLines: MODEL.costLines.slice(0, 1), volumes: [], contributed: [] };
    expect(causesOf(explainDifference(side(smaller), side(larger)))).toEqual({
      A: { difference: -143, takingPart: -143 },
      B: { difference: -150, takingPart: -150 },
      D: { difference: 300, takingPart: 300 },
    });
  });
});
