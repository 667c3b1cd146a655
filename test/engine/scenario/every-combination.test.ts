import fc from 'fast-check';
import type { Model } from '../../../src/engine/model';
import { Exact } from '../../../src/engine/money';
import { runYear } from '../../../src/engine/run';
import { contributionsIn } from '../../../src/engine/scenario/contributions';
import { runChanges } from '../../../src/engine/scenario/run-scenario';
import { tentativeRange } from '../../../src/engine/scenario/tentative-range';
import { models } from './arbitraries';
import { YEAR } from './build-model';
import { change } from './scenario-rows';

const taking = (model: Model): Model => ({
  ...model,
  settings: { ...model.settings, tentative: new Exact(1) },
});

describe('R6 range of tentative marks', () => {
  test('is what trying every combination by a scenario gives', () => {
    fc.assert(
      fc.property(models, (model) => {
        const marks = model.services.flatMap(({ marks: row, organisation, field, name }) =>
          (row?.values ?? []).flatMap((mark, i) =>
            mark === '(x)'
              ? [{ organisation, field, service: name, participant: model.participants[i]?.code }]
              : [],
          ),
        );
        fc.pre(marks.length > 0 && marks.length <= 4 && model.recharges.length === 0);
        fc.pre(
          model.funding.every(({ key, kind }) => kind !== 'solidarity' || key?.kind !== 'pondspondsgewijs'),
        );
        const { rows } = tentativeRange(model, { year: YEAR }, () => undefined);
        const asSet = contributionsIn(runYear(model, { year: YEAR }), 'budget', 4);
        for (let set = 0; set < 2 ** marks.length; set += 1) {
          const away = marks.filter((_, i) => (set >> i) & 1);
          const { run } = runChanges(
            taking(model),
            away.map(({ participant = '', ...names }) => change('afname', { ...names, participant }, '-')),
            { year: YEAR },
          );
          if (!run || run.outcomes.some(({ refused }) => refused)) continue;
          contributionsIn(run, 'budget', 4).forEach((amount, i) => {
            expect(rows[i]?.minimum).toBeLessThanOrEqual(amount);
            expect(rows[i]?.maximum).toBeGreaterThanOrEqual(amount);
            expect(rows[i]?.asSet).toBe(asSet[i]);
          });
        }
      }),
    );
  });
});
