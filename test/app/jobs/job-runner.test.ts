/** Heavy work beside the screen: the same answers as here, progress, cancelling, and workers that fail. */
import { createJobRunner, type JobRunner } from '../../../src/app/jobs/job-runner';
import type { JobPort } from '../../../src/app/jobs/messages';
import type { JobBook } from '../../../src/app/jobs/open-book';
import { draftsOf, type ScenarioDraft } from '../../../src/app/scenarios/draft';
import type { Progress } from '../../../src/workbook/host';
import { blankWorkbook } from '../../../src/workbook/hosts/xlsx/blank-workbook';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import { readWorkbook } from '../../../src/workbook/read/read-workbook';
import { exampleSheets } from '../../../src/workbook/template/example-sheets';
import { workshop } from './worker-here';

let book: JobBook;
let file: Uint8Array;
let drafts: readonly ScenarioDraft[];

beforeAll(async () => {
  const host = await openXlsx(blankWorkbook(), 'voorbeeld.xlsx');
  await host.write(exampleSheets());
  book = { snapshot: await host.read(), choices: {} };
  file = host.bytes();
  drafts = draftsOf(readWorkbook(book.snapshot).model);
});

function loaded(start?: () => JobPort): JobRunner {
  const runner = createJobRunner(start);
  runner.load(book);
  return runner;
}

jest.setTimeout(60_000);

test('a worker gives what is found without one, over messages that carry plain data only', async () => {
  expect(drafts.length).toBeGreaterThan(1);
  const [here, there] = [loaded(), loaded(workshop().start)];
  for (const name of ['tryOut', 'explainDrafts'] as const)
    expect(await there.run(name, drafts)).toEqual(await here.run(name, drafts));
});

test('the workbook goes to the worker once, and again after it was read again', async () => {
  const shop = workshop();
  const runner = loaded(shop.start);
  await runner.run('tryOut', drafts);
  await runner.run('tryOut', []);
  runner.load(book);
  await runner.run('tryOut', []);
  expect(shop.log).toEqual(['start', 'book', 'tryOut', 'tryOut', 'book', 'tryOut']);
});

test.each([
  ['here', undefined],
  ['in a worker', workshop().start],
])('progress is told %s, never going back', async (_, start) => {
  const told: Progress[] = [];
  await loaded(start).run('explainDrafts', drafts, { onProgress: (progress) => told.push(progress) });
  expect(told.length).toBeGreaterThan(0);
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
  expect(told.every(({ of, done }) => of === 100 && done >= 0 && done <= 100)).toBe(true);
});

test('of comparisons and goals it is told too, in so many steps that nobody thinks it stands still', async () => {
  const told: number[] = [];
  const options = { onProgress: ({ done }: Progress) => told.push(done) };
  const rising = (): readonly number[] => {
    const all = told.splice(0);
    expect(all).toEqual([...all].sort((a, b) => a - b));
    expect(all.every((done) => done >= 0 && done <= 100)).toBe(true);
    return [...new Set(all)];
  };
  const runner = loaded();
  const names = drafts.slice(0, 2).map(({ name }) => name);
  await runner.run('compareScenarios', { names }, options);
  expect(rising().length).toBeGreaterThan(8);
  await runner.run('compareRuns', { other: { kind: 'file', name: 'eerder.xlsx', ...book } }, options);
  expect(rising().length).toBeGreaterThan(8);
  const service = readWorkbook(book.snapshot).model.services.find(({ name }) => name === 'Kennispool');
  if (!service) throw new Error('nothing to aim at');
  const goal = { kind: 'price', service, most: '1' } as const;
  for (const lever of [
    { kind: 'cost', service } as const,
    { kind: 'takers', service, candidates: undefined } as const,
  ]) {
    await runner.run('analyse', { kind: 'goal', goal, lever }, options);
    expect(rising().length).toBeGreaterThan(8);
  }
});

describe.each([
  ['here', undefined],
  ['in a worker', workshop().start],
])('a file is read %s', (_, start) => {
  test('as it is read by the host itself', async () => {
    const found = await loaded(start).run('readFile', { bytes: file, name: 'eerder.xlsx' });
    expect(found).toEqual({ ...book.snapshot, name: 'eerder.xlsx' });
  });

  test('and what is none is refused with the reason', async () => {
    const bytes = new TextEncoder().encode('geen werkmap');
    await expect(loaded(start).run('readFile', { bytes, name: 'brief.xlsx' })).rejects.toMatchObject({
      ...{ name: 'HostError', code: 'notAWorkbook', params: { file: 'brief.xlsx' } },
    });
  });
});

test('cancelling ends the worker at once, and what else was asked is asked again of a new one', async () => {
  const shop = workshop();
  const runner = loaded(shop.start);
  shop.isSlow = true;
  const controller = new AbortController();
  const cancelled = runner.run('explainDrafts', drafts, { signal: controller.signal });
  const other = runner.run('tryOut', drafts);
  shop.isSlow = false;
  controller.abort();
  await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
  expect((await other)?.scenarios).toHaveLength(drafts.length);
  expect(shop.log).toEqual(['start', 'end', 'start', 'book', 'tryOut']);
});

test('what is cancelled before it begins is not begun', async () => {
  const shop = workshop();
  const signal = AbortSignal.abort();
  await expect(loaded(shop.start).run('tryOut', drafts, { signal })).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect(shop.log).toEqual([]);
});

test('another check makes earlier questions void', async () => {
  const runner = loaded(workshop().start);
  const early = runner.run('tryOut', drafts);
  runner.load(book);
  await expect(early).rejects.toMatchObject({ code: 'cancelled' });
  expect((await runner.run('tryOut', drafts))?.scenarios).toHaveLength(drafts.length);
});

test('where no worker can be started, and after one has died, the work is done here', async () => {
  const refused = loaded(() => {
    throw new Error('no workers');
  });
  expect((await refused.run('tryOut', drafts))?.scenarios).toHaveLength(drafts.length);

  const shop = workshop();
  const runner = loaded(shop.start);
  shop.isSlow = true;
  const asked = runner.run('tryOut', drafts);
  shop.die();
  expect((await asked)?.scenarios).toHaveLength(drafts.length);
  await runner.run('tryOut', drafts);
  expect(shop.log.filter((entry) => entry === 'start')).toHaveLength(1);
});

test('a fault in the worker comes back with its kind and place, and without data of the workbook', async () => {
  const runner = loaded(workshop().start);
  const wrong = [{ name: 'Fout', changes: [{ change: 'geheim' }] }] as unknown as readonly ScenarioDraft[];
  const error: unknown = await runner.run('tryOut', wrong).catch((fault: unknown) => fault);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'TypeError', message: '' });
  expect((error as Error).stack).toMatch(/draft\.ts/);
  expect((error as Error).stack).not.toMatch(/geheim/);
});

test('an analysis gives in a worker what it gives here', async () => {
  const ask = { kind: 'sensitivity', percent: '10', participants: [] } as const;
  const [here, there] = [
    await loaded().run('analyse', ask),
    await loaded(workshop().start).run('analyse', ask),
  ];
  expect(there).toEqual(here);
  expect(there.sensitivity?.variations.length).toBeGreaterThan(1);
});

test('closing ends the worker and lets nobody wait; another question starts it again', async () => {
  const shop = workshop();
  const runner = loaded(shop.start);
  const asked = runner.run('tryOut', drafts);
  runner.close();
  await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
  expect((await runner.run('tryOut', drafts))?.scenarios).toHaveLength(drafts.length);
  expect(shop.log).toEqual(['start', 'end', 'start', 'book', 'tryOut']);
});
