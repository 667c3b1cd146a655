import fc from 'fast-check';
import { explain, explainService } from '../../src/engine/explain';
import { compare, rational } from '../../src/engine/rational';
import { runYear } from '../../src/engine/run';
import { addAll } from '../../src/engine/sum-fractions';
import { arbitrarySpec, FULL } from './arbitrary-model';
import { buildModel } from './build-model';
import type { ModelSpec } from './model-spec';
import { recompute } from './recompute';

/** Two organisations that pass nearly everything on to each other: billions go round, and 3,327.61 comes out. */
const NEARLY_UNSOLVABLE: ModelSpec = {
  settings: { roundTo: 'cent' },
  participants: [{ code: 'A' }, { code: 'B' }, { code: 'X1', joined: '2024-02-29', left: '2024-02-29' }],
  drivers: { fte: { A: '140.49', B: '123456789.123456', X1: '0.06' } },
  services: {
    D0: {
      ...{ organisation: 'S1', actual: '0.00', kind: 'regular' },
      marks: { A: 'x', B: 'on demand', X1: 'x' },
      rules: [{ kind: 'benefit', key: 'fte' }],
    },
    D1: {
      ...{ organisation: 'S2', actual: '3327.61', kind: 'regular' },
      marks: { B: 'x', X1: 'x' },
      rules: [{ kind: 'benefit', key: 'fte' }],
    },
  },
  recharges: [
    ['S1', 'A', 'D1'],
    ['S2', 'B', 'D0'],
  ],
};

describe('R28 with a pocket calculator', () => {
  test('every amount of any run follows from its steps', () => {
    fc.assert(
      fc.property(arbitrarySpec(FULL), (spec) => {
        const model = buildModel(spec);
        const run = runYear(model, { year: 2024 });
        for (const { service, phase, allocations } of run.outcomes) {
          for (const { component, payers, shares } of allocations) {
            for (const [at, participant] of payers.entries()) {
              const explanation = explain(model, run, { service, phase, component, participant });
              expect(explanation?.amount).toBe(shares[at]);
              if (explanation) recompute(explanation);
            }
          }
        }
      }),
      { numRuns: 150, examples: [[NEARLY_UNSOLVABLE]] },
    );
  });

  test('the payers of every component add up to what was divided', () => {
    fc.assert(
      fc.property(arbitrarySpec({ ...FULL, organisations: false }), (spec) => {
        const model = buildModel(spec);
        const run = runYear(model, { year: 2024 });
        for (const { service, phase, allocations, rule } of run.outcomes) {
          const components = explainService(model, run, service, phase);
          const paying = allocations.filter(({ component }) => component !== 'rounding');
          expect(components.map(({ component }) => component)).toEqual(
            paying.map(({ component }) => component),
          );
          for (const [at, { payers, component }] of components.entries()) {
            expect(payers.map(({ share }) => share)).toEqual(paying[at]?.shares);
            if (rule === 'contribution' || (rule === 'volume' && component !== 'markup')) continue;
            expect(compare(addAll(payers.map(({ exact }) => exact)), rational(paying[at]?.amount ?? 0))).toBe(
              0,
            );
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
