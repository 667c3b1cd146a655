/** R6: when the range over tentative marks is worked out beside the screen, and that it is the same there. */
import { calculate } from '../../src/app/calculate';
import { askRange } from '../../src/app/jobs/ask';
import { createJobRunner } from '../../src/app/jobs/job-runner';
import { isHeavyRange, rangeOf } from '../../src/app/range';
import { book } from '../workbook/read/build-snapshot';
import { workshop } from './jobs/worker-here';

/** One product of € 1.200, taken by the first and perhaps by so many others. */
function withMarks(count: number) {
  const codes = Array.from({ length: count + 1 }, (_, at) => `P${at}`);
  const snapshot = book({
    Deelnemers: [['Code', 'Naam', 'Soort'], ...codes.map((code) => [code, `Naam ${code}`, 'gemeente'])],
    Matrix: [
      ['Werkveld', 'Product', ...codes],
      ['P&O', 'Salaris', 'x', ...codes.slice(1).map(() => '(x)')],
    ],
    Producten: [
      ['Werkveld', 'Product', 'Bekostiging', 'Maatstaf'],
      ['P&O', 'Salaris', 'profijt', 'gelijk'],
    ],
    Begroting: [
      ['Werkveld', 'Product', 'Kostensoort', 'L/B', 2016],
      ['P&O', 'Salaris', 'Personeel', 'L', 1200],
    ],
  });
  const calculation = calculate(snapshot);
  const [model, run] = [calculation.models[0], calculation.runs[0]];
  if (!model || !run) throw new Error('not divided');
  return { snapshot, calculation, model, run };
}

test.each([
  [0, false],
  [7, false],
  [8, true],
  [13, false],
])('%d marks: heavy is %s', (count, heavy) => {
  const { model, run } = withMarks(count);
  expect(isHeavyRange(model, run)).toBe(heavy);
});

test('heavy work goes to the worker, and comes back the same', async () => {
  const { snapshot, calculation, model, run } = withMarks(9);
  const shop = workshop();
  const jobs = createJobRunner(shop.start);
  jobs.load({ snapshot, choices: {} });
  const range = await askRange(jobs, calculation);
  expect(shop.log).toEqual(['start', 'book', 'range']);
  // Alone € 1.200, with nine others a tenth of it.
  expect(range?.rows[0]).toMatchObject({ minimum: 120_00, asSet: 1200_00, maximum: 1200_00 });
  expect(range).toEqual(rangeOf(model, run));
});

test('light work, and none, is not sent away', async () => {
  const shop = workshop();
  const jobs = createJobRunner(shop.start);
  for (const count of [0, 3]) {
    const { snapshot, calculation } = withMarks(count);
    jobs.load({ snapshot, choices: {} });
    expect(await askRange(jobs, calculation)).toEqual(count === 0 ? undefined : expect.anything());
  }
  expect(shop.log).toEqual([]);
});
