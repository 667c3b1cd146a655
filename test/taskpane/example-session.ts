/** The example workbook behind the pane: what is tried out is calculated as in the product. */
import { calculate } from '../../src/app/calculate';
import { performJob } from '../../src/app/jobs/jobs';
import { openBook } from '../../src/app/jobs/open-book';
import { exampleSheets } from '../../src/workbook/template/example-sheets';
import { snapshotOf } from '../workbook/snapshot-of';
import { type FakeSession, fakeSession } from './fake-session';

export function exampleSession(): FakeSession {
  const snapshot = snapshotOf(exampleSheets());
  const calculation = calculate(snapshot);
  const book = openBook({ snapshot, choices: {} });
  const [run] = calculation.runs;
  if (!run) throw new Error('the example is not divided');
  const { reading, runs, findings } = calculation;
  const session = fakeSession({
    next: {
      ...{ reading, runs, run, findings },
      choices: {},
      years: [2016, 2017],
      state: 'ready',
      previous: undefined,
      outdated: false,
    },
    job: async (name, ask) => performJob(book, name, ask, () => undefined) as never,
  });
  return session;
}
