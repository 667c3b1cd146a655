/** R25: scenarios that a session writes beside the workbook, as the command line does with `--vergelijk`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { createJobRunner } from '../../src/app/jobs/job-runner';
import { parseRememberedRun } from '../../src/app/remembered';
import { createSession } from '../../src/app/session';
import { runCommand } from '../../src/cli/run';
import { blankWorkbook } from '../../src/workbook/hosts/xlsx/blank-workbook';
import { openXlsx, type XlsxHost } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { workshop } from './jobs/worker-here';

jest.setTimeout(120_000);

const SHEETS = ["Resultaat scenario's", 'Resultaat verschillen'];
const COMPARED = ['Casco gelijk verdeeld', 'Enschede treedt uit'];
/** Title, and when it was written. */
const HEAD = 3;

const sessionOn = (host: XlsxHost) => createSession(host, { language: 'nl', version: '0' });

async function example(): Promise<XlsxHost> {
  const host = await openXlsx(blankWorkbook(), 'voorbeeld.xlsx');
  await sessionOn(host).insertExample();
  return host;
}

const previewed = (session: ReturnType<typeof sessionOn>) => session.preview().map(({ sheet }) => sheet);

/** What stands below the head of the sheets about scenarios. */
async function contents(bytes: Uint8Array): Promise<unknown> {
  const { sheets } = await readXlsx(bytes);
  return SHEETS.map((name) => sheets.find((sheet) => sheet.name === name)?.rows.slice(HEAD));
}

test('what was chosen is previewed, written and remembered, and goes when it is no longer chosen', async () => {
  const host = await example();
  const session = sessionOn(host);
  await session.check();
  for (const sheet of SHEETS) expect(previewed(session)).not.toContain(sheet);
  await session.check({ compared: COMPARED });
  expect(previewed(session)).toEqual(expect.arrayContaining(SHEETS));
  const { written } = await session.write({});
  expect(written.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(SHEETS));

  const later = sessionOn(await openXlsx(host.bytes(), 'weer.xlsx'));
  const checked = await later.check();
  expect(checked.choices.compared).toEqual(COMPARED);
  expect(checked.outdated).toBe(false);
  expect(previewed(later)).toEqual(expect.arrayContaining(SHEETS));

  const { compared: _, ...others } = checked.choices;
  expect((await later.check(others)).outdated).toBe(true);
  const { removed } = await later.write({});
  expect([...removed].sort()).toEqual([...SHEETS].sort());
});

test('the sheets are those of the command line, cell by cell', async () => {
  const host = await example();
  const folder = mkdtempSync(join(tmpdir(), 'vergelijk-'));
  const [input, output] = [join(folder, 'in.xlsx'), join(folder, 'uit.xlsx')];
  writeFileSync(input, host.bytes());
  const said: string[] = [];
  const tell = (line: string): void => void said.push(line);
  const names = COMPARED.join(',');
  await runCommand([input, '--vergelijk', names, '--uit', output], { out: tell, err: tell });
  const session = sessionOn(host);
  await session.check({ compared: COMPARED });
  await session.write({});
  const [scenarios, differences] = (await contents(host.bytes())) as readonly unknown[][];
  expect(scenarios?.length).toBeGreaterThan(10);
  expect(differences?.length).toBeGreaterThan(10);
  expect([scenarios, differences]).toEqual(await contents(readFileSync(output)));
  rmSync(folder, { recursive: true });
});

test('a scenario that is no longer in the workbook is left out, and without any there are no sheets', async () => {
  const session = sessionOn(await example());
  await session.check({ compared: ['Weg', COMPARED[0] ?? ''] });
  expect(previewed(session)).toEqual(expect.arrayContaining(SHEETS));
  await session.check({ compared: ['Weg'] });
  for (const sheet of SHEETS) expect(previewed(session)).not.toContain(sheet);
});

test('a run under a scenario is not compared with scenarios, as on the command line', async () => {
  const session = sessionOn(await example());
  const { run } = await session.check({ compared: COMPARED, scenario: 'Enschede treedt uit' });
  expect(run?.scenario).toBe('Enschede treedt uit');
  for (const sheet of SHEETS) expect(previewed(session)).not.toContain(sheet);
});

test('what a scenario has that cannot be is found in the check', async () => {
  const host = await example();
  const session = sessionOn(host);
  await session.check();
  const nothing = { change: 'afname', organisation: '', field: '', costKind: '', year: '', value: 'x' };
  const changes = [{ ...nothing, participant: 'AL', service: 'Bestaat niet' }];
  const saved = await session.saveScenario({ name: 'Kan niet', changes }, undefined);
  expect(saved.kind).toBe('saved');
  const before = await session.check();
  const { findings, state } = await session.check({ compared: ['Kan niet'] });
  expect(state).toBe('ready');
  const found = findings.filter((finding) => !before.findings.some(({ code }) => code === finding.code));
  expect(found.map(({ source }) => source?.sheet)).toEqual(["Scenario's"]);
});

test.each([
  ['names', COMPARED, true],
  ['one name', COMPARED[0], false],
  ['numbers', [1], false],
])('what a workbook remembers as chosen may be anything: %s', (_, compared, isRead) => {
  const run = { choices: { compared }, moment: '', fingerprint: '', sheets: {} };
  expect(parseRememberedRun(JSON.stringify(run)) !== undefined).toBe(isRead);
});

test('a worker compares as it is compared here', async () => {
  const snapshot = await (await example()).read();
  const [here, there] = [undefined, workshop().start].map((start) => {
    const runner = createJobRunner(start);
    runner.load({ snapshot, choices: {} });
    return runner;
  });
  const found = await there?.run('compareScenarios', { names: COMPARED });
  expect(found?.scenarios.map(({ name }) => name)).toEqual(COMPARED);
  expect(found).toEqual(await here?.run('compareScenarios', { names: COMPARED }));
});
