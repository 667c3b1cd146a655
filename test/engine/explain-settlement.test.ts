/** R18, R28: the steps from an actual share to what is still paid, or paid back. */
import { Decimal } from 'decimal.js';
import type { ModelSpec, ServiceSpec } from './model-spec';
import { only, stepsOf, yearOf } from './steps-of';

const benefit = [{ kind: 'benefit' }] as const;
const both = { A: 'x', B: 'x' } as const;

describe('R18 the settlement', () => {
  const casco = { kind: 'casco', rules: [{ kind: 'markup' }], budget: 10, actual: 20 } as const;
  const service = { marks: both, rules: benefit, budget: 100, actual: 120 };
  const settled = (rest: Partial<ServiceSpec>, services: ModelSpec['services'] = {}) =>
    only(
      stepsOf(yearOf({ services: { ...services, Dienst: { ...service, ...rest } } }), 'Dienst', 'A', {
        phase: 'actual',
      }),
      'serviceTotal',
      'advance',
      'difference',
    );

  test('adds up the components of the product, and names where the advance comes from', () => {
    expect(settled({}, { Casco: casco })).toEqual([
      ['serviceTotal', '70.00', { components: 'service, markup' }],
      ['advance', '55.00', { source: 'budget' }],
      ['difference', '15.00', {}],
    ]);
    expect(settled({ advances: { A: 45, B: 9 } })).toEqual([
      ['advance', '45.00', { source: 'advances' }, 'Voorschotten!C2'],
      ['difference', '15.00', {}],
    ]);
  });
  test('of each participant by itself, of the components that it pays', () => {
    const run = yearOf(
      {
        participants: ['A', 'B', { code: 'C', left: '2024-12-31' }],
        settings: { exitPayments: [new Decimal('0.5')] },
        services: {
          Dienst: {
            marks: { A: 'x', B: 'x', C: 'x' },
            rules: benefit,
            lines: [{ years: { 2024: 90, 2025: 90 } }, { book: 'actual', years: { 2025: 95 } }],
          },
        },
      },
      2025,
    );
    // C pays 15 of its 30 in both phases; 75 is left of the budget and 80 of the actual cost.
    const settledOf = (code: string, component: 'service' | 'exit') =>
      only(
        stepsOf(run, 'Dienst', code, { phase: 'actual', component }),
        'serviceTotal',
        'advance',
        'difference',
      ).map(([text, value]) => `${text} ${value}`);
    expect(settledOf('B', 'service')).toEqual(['advance 37.50', 'difference 2.50']);
    expect(settledOf('C', 'exit')).toEqual(['advance 15.00', 'difference 0.00']);
  });
  test('is none in the budget', () => {
    const run = yearOf({ services: { Dienst: service } });
    expect(only(stepsOf(run, 'Dienst', 'A'), 'advance', 'difference')).toEqual([]);
  });
});
