/** What a session does to a file, and whether that is saved. */
import { createSession } from '../../../src/app/session';
import { keepFile } from '../../../src/taskpane/entry/keep-file';
import * as saving from '../../../src/taskpane/entry/save-file';
import { blankWorkbook } from '../../../src/workbook/hosts/xlsx/blank-workbook';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';

jest.mock('../../../src/taskpane/entry/save-file', () => ({ saveFile: jest.fn() }));

async function opened() {
  const host = await openXlsx(blankWorkbook(), 'voorbeeld.xlsx');
  const file = keepFile(host);
  const session = createSession(host, { language: 'nl', version: '0' });
  const kinds: string[] = [];
  file.onKept(() => kinds.push(file.kept().kind));
  return { host, file, session, kinds };
}

/** What was done, and whether the file must be saved after it. */
test('every change is one to save: an insertion, a correction, a scenario, results; reading is none', async () => {
  const { file, session } = await opened();
  const keptAfter = async (work: () => Promise<unknown>): Promise<string> => {
    file.save('voorbeeld.xlsx');
    await work();
    return file.kept().kind;
  };
  expect(file.kept()).toEqual({ kind: 'asOpened' });
  await session.check();
  expect(file.kept()).toEqual({ kind: 'asOpened' });
  expect(await keptAfter(() => session.insertExample())).toBe('changed');
  expect(await keptAfter(() => session.check())).toBe('saved');
  expect(await keptAfter(() => session.correct({ sheets: { Matrix: 'matrix' } }))).toBe('changed');
  const draft = { name: 'Leeg', changes: [] };
  expect(await keptAfter(() => session.saveScenario({ ...draft, changes: [LEAVES] }, undefined))).toBe(
    'changed',
  );
  expect(await keptAfter(async () => session.preview())).toBe('saved');
  await session.check();
  expect(await keptAfter(() => session.write({}))).toBe('changed');
  expect(await keptAfter(() => session.adopt({ incomplete: true }))).toBe('changed');
  expect(await keptAfter(() => session.userEdits())).toBe('saved');
  expect(await keptAfter(() => session.removeResults())).toBe('changed');
  expect(await keptAfter(() => session.removeResults())).toBe('saved');
});

test('what is saved is the workbook with the change, and who listens is told once', async () => {
  const { host, file, session, kinds } = await opened();
  await session.insertExample();
  expect(kinds.at(-1)).toBe('changed');
  file.save('een.xlsx');
  expect(kinds.at(-1)).toBe('saved');
  expect(file.kept()).toEqual({ kind: 'saved', name: 'een.xlsx' });
  const [bytes, name] = jest.mocked(saving.saveFile).mock.lastCall ?? [];
  expect(name).toBe('een.xlsx');
  const saved = bytes && (await (await openXlsx(bytes, 'een.xlsx')).read());
  expect(saved?.sheets.map((sheet) => sheet.name)).toEqual(
    (await host.read()).sheets.map((sheet) => sheet.name),
  );
  expect(saved?.sheets.length).toBeGreaterThan(3);
});

const LEAVES = {
  ...{ change: 'uittreden', organisation: '', participant: 'Losser', field: '', service: '' },
  ...{ costKind: '', year: '', value: '2016-06-30' },
};
