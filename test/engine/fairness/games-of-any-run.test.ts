import fc from 'fast-check';
import { fairnessOf } from '../../../src/engine/fairness/games-of-run';
import { add, compare, rational, ZERO } from '../../../src/engine/rational';
import { runYear } from '../../../src/engine/run';
import { contributionsIn } from '../../../src/engine/scenario/contributions';
import { models } from '../scenario/arbitraries';
import { YEAR } from '../scenario/build-model';

describe('R26 fairness of any run', () => {
  test('the lines exist for all who pay, and sum to what was divided', () => {
    fc.assert(
      fc.property(models, (model) => {
        const any = runYear(model, { year: YEAR });
        const found = fairnessOf(model, any, 'actual');
        const cost = any.outcomes
          .filter(({ phase, refused, rule }) => phase === 'actual' && !refused && rule !== 'markup')
          .reduce(
            (sum, { net, inflow, markup, allocations }) =>
              sum + (allocations.length > 0 ? net + inflow + markup : 0),
            0,
          );
        expect(compare(found.total, rational(cost))).toBe(0);
        expect(found.lines.map(({ shapley }) => shapley).reduce(add, ZERO)).toEqual(found.total);
        const paid = found.lines.reduce((sum, line) => sum + line.paid, 0);
        expect(paid).toBe(contributionsIn(any, 'actual', 4).reduce((a, b) => a + b, 0));
      }),
      { numRuns: 60 },
    );
  });
});
