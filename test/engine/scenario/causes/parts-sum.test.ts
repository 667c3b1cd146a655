/** R25 for any workbooks and any scenario: the parts sum exactly to the difference, however it is told. */
import fc from 'fast-check';
import { Exact } from '../../../../src/engine/money';
import { explainChanges } from '../../../../src/engine/scenario/causes/explain-changes';
import {
  type Difference,
  explainDifference,
} from '../../../../src/engine/scenario/causes/explain-difference';
import { type NamedDifference, nameCauses } from '../../../../src/engine/scenario/causes/name-causes';
import { explainPriceVolume } from '../../../../src/engine/scenario/causes/price-volume';
import { contributionsIn } from '../../../../src/engine/scenario/contributions';
import { runChanges } from '../../../../src/engine/scenario/run-scenario';
import { cases, models } from '../arbitraries';
import { YEAR } from '../build-model';
import { change } from '../scenario-rows';
import { changed, side } from './two-sides';

describe('R25 the parts sum exactly', () => {
  const expectExact = ({ totals, cells }: Difference): void => {
    for (const { before, after, difference, cost, takingPart, weight, rule, rounding } of [
      ...totals,
      ...cells,
    ]) {
      expect(difference).toBe(after - before);
      expect(cost + takingPart + weight + rule + rounding).toBe(difference);
    }
  };

  test('for any scenario, and a scenario without changes has no causes', () => {
    fc.assert(
      fc.property(cases, ({ model, rows }) => {
        const found = explainDifference(side(model), changed(model, ...rows));
        expectExact(found);
        if (model.settings.roundTo === 'cent')
          for (const { rounding } of found.cells) expect(rounding).toBe(0);
        const same = explainDifference(side(model), side({ ...model }));
        expect(same.cells).toEqual([]);
      }),
    );
  });

  test('for any budget and its actual, and for any two workbooks', () => {
    fc.assert(
      fc.property(models, models, (one, other) => {
        expectExact(explainDifference(side(one), side(one, 'actual')));
        expectExact(explainDifference(side(one), side(other)));
      }),
    );
  });

  test('a scenario of one kind of change has one cause', () => {
    fc.assert(
      fc.property(models, fc.constantFrom('5%', '-3.1%'), (model, percent) => {
        const cents = { ...model, settings: { ...model.settings, tentative: new Exact(1) } };
        const { totals } = explainDifference(side(cents), changed(cents, change('kosten %', {}, percent)));
        for (const total of totals) expect(total.cost).toBe(total.difference);
      }),
    );
  });
});

describe('R25 named parts sum exactly', () => {
  test('for any scenario, any budget and its actual, and any two workbooks the parts sum exactly', () => {
    const expectExact = ({ difference, causes }: NamedDifference): void => {
      for (const [at, total] of difference.totals.entries())
        expect(causes.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0)).toBe(total.difference);
    };
    fc.assert(
      fc.property(cases, models, ({ model, rows }, other) => {
        expectExact(nameCauses(side(model), changed(model, ...rows)));
        expectExact(nameCauses(side(model), side(model, 'actual')));
        expectExact(nameCauses(side(model), side(other)));
        expect(nameCauses(side(model), side({ ...model })).causes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('in any two workbooks the participants whose taking part differs are told each once', () => {
    fc.assert(
      fc.property(models, models, (one, other) => {
        const { causes, difference } = nameCauses(side(one), side(other));
        const told = causes.flatMap(({ name }) =>
          name.cause === 'takers' ? name.changes.map(({ participant }) => participant) : [],
        );
        expect(new Set(told).size).toBe(told.length);
        for (const participant of told) expect(difference.participants[participant]).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
});

describe('R25 the effects of changes sum exactly', () => {
  test('the effects sum to the whole difference', () => {
    fc.assert(
      fc.property(cases, ({ model, rows }) => {
        const found = explainChanges(model, rows, { year: YEAR }, 'budget');
        const count = model.participants.length;
        const [before, after] = [[], rows].map((some) => {
          const { run } = runChanges(model, some, { year: YEAR });
          return run ? contributionsIn(run, 'budget', count) : [];
        });
        expect(found?.flatMap((effect) => effect.rows)).toEqual(rows);
        for (let i = 0; i < count; i += 1) {
          const sum = (found ?? []).reduce((total, { amounts }) => total + (amounts[i] ?? 0), 0);
          expect(sum).toBe((after?.[i] ?? 0) - (before?.[i] ?? 0));
        }
      }),
    );
  });
});

describe('R25 price, volume and efficiency sum exactly', () => {
  test('the parts sum to the difference of the product', () => {
    fc.assert(
      fc.property(models, (model) => {
        const found = explainPriceVolume(side(model), side(model, 'actual'));
        for (const { difference, volume, efficiency, price } of found)
          expect(volume + efficiency + price).toBe(difference);
        if (model.services.some(({ kind }, i) => kind === 'casco' && model.funding[i]?.kind === 'markup'))
          return;
        const { cells } = explainDifference(side(model), side(model, 'actual'));
        for (const { service, participant, difference } of found)
          expect(
            cells.find((cell) => cell.service === service && cell.participant === participant)?.difference ??
              0,
          ).toBe(difference);
      }),
    );
  });
});
