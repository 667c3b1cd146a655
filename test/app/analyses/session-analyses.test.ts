/** Questions that a session answers, and that get a sheet when that is chosen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetRequest } from '../../../src/app/analyses/remembered-requests';
import type { AnalysisRequest } from '../../../src/app/analyses/request';
import { createJobRunner } from '../../../src/app/jobs/job-runner';
import { createSession } from '../../../src/app/session';
import { openXlsx, type XlsxHost } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import { workshop } from '../jobs/worker-here';

jest.setTimeout(120_000);

const PATH = join(__dirname, '../../fixtures/volledig-2017.xlsx');
const open = () => openXlsx(readFileSync(PATH), 'volledig-2017.xlsx');
const sessionOn = (host: XlsxHost) => createSession(host, { language: 'nl', version: '0' });

const ANALYSES: readonly SheetRequest[] = [
  { kind: 'sensitivity', percent: '10', participants: ['A'] },
  { kind: 'coalitions', service: { organisation: 'Dienst Drieland', field: 'P&O', name: 'Salaris' } },
  { kind: 'fairness' },
];
const SHEETS = ['Resultaat gevoeligheid', 'Resultaat coalities', 'Resultaat eerlijkheid'];

test('sheets that were chosen are previewed, written, remembered, and go when they are no longer chosen', async () => {
  const host = await open();
  const session = sessionOn(host);
  await session.check({ analyses: ANALYSES });
  expect(session.preview().map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(SHEETS));
  const report = await session.write({});
  expect(report.written.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(SHEETS));

  const again = await openXlsx(host.bytes(), 'weer.xlsx');
  const later = sessionOn(again);
  const checked = await later.check();
  expect(checked.choices.analyses).toEqual(ANALYSES);
  expect(checked.outdated).toBe(false);

  const { analyses: _, ...others } = checked.choices;
  const without = await later.check(others);
  expect(without.outdated).toBe(true);
  const { removed } = await later.write({});
  expect(removed).toEqual(expect.arrayContaining(SHEETS));
});

test('a worker answers every question as it is answered here', async () => {
  const service = { organisation: 'Dienst Drieland', field: 'ICT', name: 'Werkplek' };
  const goal: AnalysisRequest = {
    kind: 'goal',
    goal: { kind: 'price', service, most: '4.5' },
    lever: { kind: 'volume', service, participant: undefined },
  };
  const snapshot = await (await open()).read();
  const [here, there] = [undefined, workshop().start].map((start) => {
    const runner = createJobRunner(start);
    runner.load({ snapshot, choices: { year: 2016, lastYear: 2017 } });
    return runner;
  });
  for (const request of [...ANALYSES, goal]) {
    const answer = await there?.run('analyse', request);
    expect(Object.values(answer ?? {})).toHaveLength(1);
    expect(answer).toEqual(await here?.run('analyse', request));
  }
});

test('without being chosen there are none', async () => {
  const session = sessionOn(await open());
  await session.check();
  for (const { sheet } of session.preview()) expect(SHEETS).not.toContain(sheet);
});

test('a product that is no longer in the workbook gives no sheet, and nothing goes wrong', async () => {
  const session = sessionOn(await open());
  const gone = { organisation: 'Dienst Drieland', field: 'P&O', name: 'Weg' };
  await session.check({ analyses: [{ kind: 'coalitions', service: gone }] });
  expect(session.preview().map(({ sheet }) => sheet)).not.toContain('Resultaat coalities');
});

test('a question is answered about the last check, and can be cancelled', async () => {
  const session = sessionOn(await open());
  await session.check();
  const parts: number[] = [];
  const request = { kind: 'sensitivity', percent: '10', participants: [] } as const;
  const { sensitivity } = await session.job('analyse', request, {
    onProgress: ({ done }) => parts.push(done),
  });
  // Casco costs € 500: 10% is € 50, for all together.
  const casco = sensitivity?.variations.find(
    ({ varied }) => varied.kind === 'cost' && varied.field === 'Casco',
  );
  expect(casco?.more.reduce((sum, cents) => sum + cents, 0)).toBe(50_00);
  expect(parts.at(-1)).toBe(100);
  const signal = AbortSignal.abort();
  await expect(session.job('analyse', request, { signal })).rejects.toMatchObject({ code: 'cancelled' });
});
