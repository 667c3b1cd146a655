/** R25: what one side has beside the inputs of its year belongs to a cause too. */
import { Decimal } from 'decimal.js';
import { explainDifference } from '../../../../src/engine/scenario/causes/explain-difference';
import type { Side } from '../../../../src/engine/scenario/causes/frame';
import { buildModel } from '../../build-model';
import type { ModelSpec, ServiceSpec } from '../../model-spec';
import { causesOf, side } from './two-sides';

const between = (before: Side, after: Side) => causesOf(explainDifference(before, after));

describe('R25 and R23 exit payments are taking part', () => {
  const cost = Object.fromEntries([2016, 2017, 2018, 2019, 2020].map((year) => [year, 300]));
  const service: ServiceSpec = {
    marks: { A: 'x', B: 'x', C: 'x' },
    rules: [{ kind: 'benefit' }],
    lines: [{ years: cost }],
  };
  const workbook = (percentages: readonly string[], rest: Partial<ModelSpec> = {}) =>
    buildModel({
      year: 2016,
      settings: { exitPayments: percentages.map((text) => new Decimal(text)) },
      participants: ['A', 'B', { code: 'C', left: '2017-12-31' }],
      services: { Advies: service, Los: { ...service, marks: { A: 'x' } } },
      ...rest,
    });

  test('where they begin: C pays 80 instead of 100', () => {
    const model = workbook(['0.8']);
    expect(between(side(model, 'budget', 2017), side(model, 'budget', 2018))).toEqual({
      A: { difference: 10, takingPart: 10 },
      B: { difference: 10, takingPart: 10 },
      C: { difference: -20, takingPart: -20 },
    });
  });

  test('where they end', () => {
    const model = workbook(['0.8']);
    expect(between(side(model, 'budget', 2018), side(model, 'budget', 2019))).toEqual({
      A: { difference: 40, takingPart: 40 },
      B: { difference: 40, takingPart: 40 },
      C: { difference: -80, takingPart: -80 },
    });
  });

  test('the same on both sides they are none: more cost is cost, a dekkingsverschil is the rule', () => {
    const actual = (euro: number) => ({ book: 'actual' as const, years: { 2018: euro } });
    const sold = { marks: { A: 'x' }, rules: [{ kind: 'volume' }], tariff: 7 } as const;
    const volumes = { budget: { A: 10 }, actual: { A: 10 } };
    const model = workbook(['0.8'], {
      services: {
        Advies: { ...service, lines: [{ years: cost }, actual(340)] },
        Los: { ...sold, volumes, lines: [{ years: { ...cost, 2018: 100 } }, actual(100)] },
      },
    });
    // C pays 80 in both; 110 and 110 become 130 and 130. Of Los 70 of 100 was billed.
    expect(between(side(model, 'budget', 2018), side(model, 'actual', 2018))).toEqual({
      A: { difference: 50, cost: 20, rule: 30 },
      B: { difference: 20, cost: 20 },
    });
  });

  test('they are not those of the other phase, which leaves whole euros rounding (R5)', () => {
    const services = {
      Advies: { ...service, lines: [...(service.lines ?? []), { book: 'actual' as const, years: cost }] },
      Los: { ...service, marks: { A: 'x', B: 'x' }, lines: [{ years: { ...cost, 2018: '300.98' } }] },
    } as const;
    const stop = { service: 0, code: 'SERVICE_DUPLICATE', phase: 'budget', year: 2018 } as const;
    const cents = workbook(['0.8'], { services, rest: { stops: [stop] } });
    const whole = { ...cents, settings: { ...cents.settings, roundTo: 'euro' as const } };
    expect(between(side(cents, 'budget', 2018), side(whole, 'budget', 2018))).toEqual({
      // 301 over A and B: 151 and 150 instead of 150.49 each.
      A: { difference: 0.51, rounding: 0.51 },
      B: { difference: -0.49, rounding: -0.49 },
    });
  });
});

describe('R25 and R14 a product that moves to another organisation bears the casco of that one', () => {
  const workbook = (organisation: string) =>
    buildModel({
      year: 2024,
      participants: ['A', 'B'],
      services: {
        Salaris: { organisation: 'T', marks: { A: 'x' }, rules: [{ kind: 'benefit' }], budget: 150 },
        Directie: { organisation: 'T', kind: 'casco', rules: [{ kind: 'markup' }], budget: 50 },
        Advies: { organisation, marks: { B: 'x' }, rules: [{ kind: 'benefit' }], budget: 100 },
      },
    });

  test('that is a rule: of 50 over 150 and 100 the product that came takes 20', () => {
    const [before, after] = [side(workbook('R'), 'budget', 2024), side(workbook('T'), 'budget', 2024)];
    expect(between(before, after)).toEqual({
      A: { difference: -20, rule: -20 },
      B: { difference: 20, rule: 20 },
    });
    expect(between(after, before)).toEqual({
      A: { difference: 20, rule: 20 },
      B: { difference: -20, rule: -20 },
    });
  });
});
