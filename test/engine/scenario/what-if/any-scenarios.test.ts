/** R24 for any workbook and any scenarios: dividing again what they touch is dividing everything. */
import fc from 'fast-check';
import { Exact } from '../../../../src/engine/money';
import { contributionsIn } from '../../../../src/engine/scenario/contributions';
import { runChanges } from '../../../../src/engine/scenario/run-scenario';
import { createWhatIf } from '../../../../src/engine/scenario/what-if/create-what-if';
import { models, scenarioFor, years } from '../arbitraries';
import { buildModel, YEAR } from '../build-model';
import { change, freeze } from '../scenario-rows';

describe('R24 the amounts are those of computing everything', () => {
  const exits = fc.constantFrom([], [new Exact('0.8'), new Exact('0.4')]);
  const sessions = fc.tuple(models, exits, years).chain(([plain, exitPayments, year]) => {
    const model = { ...plain, settings: { ...plain.settings, exitPayments } };
    return fc
      .array(scenarioFor(model), { minLength: 1, maxLength: 4 })
      .map((scenarios) => ({ model, scenarios, year }));
  });

  test('for any scenarios one after the other', () => {
    fc.assert(
      fc.property(sessions, ({ model, scenarios, year }) => {
        const session = createWhatIf(freeze(model), { year });
        for (const rows of scenarios) {
          const { result, findings } = session.run(rows);
          const whole = runChanges(model, rows, { year });
          if (!whole.run || !result) throw new Error('not run');
          expect(result.outcomes).toEqual(whole.run.outcomes);
          const { advances: _, differences: __, ...totals } = whole.run.totals;
          expect(result.totals).toEqual(totals);
          expect(result.contributions.actual).toEqual(contributionsIn(whole.run, 'actual', 4));
          expect(findings).toEqual(whole.findings);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('with another factor for tentative marks than the workbook says', () => {
    fc.assert(
      fc.property(models, (model) => {
        const choices = { year: YEAR, tentative: new Exact('0.3') };
        const rows = [change('kosten %', {}, 0.05), change('cascosleutel', {}, 'inwoners')];
        const whole = runChanges(model, rows, choices);
        expect(createWhatIf(model, choices).run(rows).result?.outcomes).toEqual(whole.run?.outcomes);
      }),
    );
  });

  test('after so many days that what was kept of them is forgotten', () => {
    const codes = Array.from({ length: 300 }, (_, at) => String.fromCodePoint(0x4e00 + at));
    const marks = Object.fromEntries(codes.map((code) => [code, 'x']));
    const inwoners = Object.fromEntries(codes.map((code, at) => [code, 900 + at]));
    const model = buildModel({
      participants: codes.join(''),
      drivers: { inwoners },
      services: ['gelijk', 'inwoners', '50% gelijk + 50% inwoners'].map((key) => ({
        ...{ name: key, marks, rule: 'benefit' as const, key, cost: { 2016: 90_000 } },
      })),
    });
    const session = createWhatIf(model, { year: YEAR });
    for (let day = 0; day < 500; day += 1) {
      const date = new Date(Date.UTC(2016, 0, 2 + (day % 350))).toISOString().slice(0, 10);
      const rows = [
        change('toetreden', { participant: 'A' }, date),
        change('uittreden', { participant: 'B' }, '2016-06-30'),
      ].map((row, at) => ({ ...row, participant: codes[at + Math.floor(day / 350)] }));
      const { result } = session.run(rows);
      if (day % 100 === 99)
        expect(result?.outcomes).toEqual(runChanges(model, rows, { year: YEAR }).run?.outcomes);
    }
  });
});
