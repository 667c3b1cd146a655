/** A workbook that does not answer, may not be changed, or is being changed by somebody else. */
import { HostError } from '../../../../src/workbook/host';
import type { ExcelSettings } from '../../../../src/workbook/hosts/excel/settings';
import { loadHost } from '../../../excel-host/file/load';
import { checks, contributions, list, sampleSheets } from '../sample-sheets';
import { userWorkbook } from '../user-workbook';
import { attach, impatient, type Opened, openFixture, partsOf, QUICK } from './open-excel';

/** So little in a request that a write takes several. */
const PIECES: ExcelSettings = { ...QUICK, payload: 20_000 };

const openUser = async (settings: ExcelSettings): Promise<Opened> =>
  await attach(await loadHost(await userWorkbook(), 'werkmap.xlsx'), settings);

describe('a request that gets its answer late', () => {
  test('is waited for', async () => {
    const { excel, host } = await openUser(QUICK);
    excel.faults.inject({ at: 2, kind: { slow: 50 } });
    expect((await host.write(sampleSheets)).written).toHaveLength(3);
  });
});

describe('Excel does not answer any more', () => {
  test('reading says so', async () => {
    const { excel, host } = await openFixture('twentebedrijf-2016', impatient(QUICK));
    excel.faults.inject({ at: 2, times: 99, kind: { silent: 'undone' } });
    await expect(host.read()).rejects.toMatchObject({ code: 'timeout' });
  });

  test('writing says so, and which sheets may be half written', async () => {
    const { excel, host } = await openUser(impatient(QUICK));
    excel.faults.inject({ at: 2, times: 99, kind: { silent: 'done' } });
    await expect(host.write(sampleSheets)).rejects.toMatchObject({
      code: 'timeout',
      written: [],
      incomplete: sampleSheets.map(({ name }) => name),
    });
    excel.faults.clear();
    await (await attach(excel, QUICK)).host.write(sampleSheets);
    expect(await host.userEdits()).toEqual([]);
  });
});

describe('the user is typing in a cell', () => {
  test('for a moment: it is waited for', async () => {
    const { excel, host } = await openUser({ ...QUICK, editingWaits: [20, 20, 20] });
    excel.isEditing = true;
    setTimeout(() => {
      excel.isEditing = false;
    }, 30);
    expect((await host.write(sampleSheets)).written).toHaveLength(3);
  });

  test('for long: it is said, and nothing has changed', async () => {
    const { excel, host } = await openUser(QUICK);
    const before = await partsOf(excel);
    excel.isEditing = true;
    await expect(host.write(sampleSheets)).rejects.toMatchObject({
      code: 'editing',
      written: [],
      incomplete: [],
    });
    await expect(host.read()).rejects.toMatchObject({ code: 'editing' });
    excel.isEditing = false;
    expect(await partsOf(excel)).toEqual(before);
  });

  test('half-way: it is waited for, longer', async () => {
    const { excel, host } = await openUser({ ...PIECES, editingWaits: [5] });
    await host.write(sampleSheets);
    const writing = host.write(sampleSheets, {
      onProgress: ({ done }) => {
        if (done !== 2) return;
        excel.isEditing = true;
        setTimeout(() => {
          excel.isEditing = false;
        }, 40);
      },
    });
    expect((await writing).written).toHaveLength(3);
    expect(await host.userEdits()).toEqual([]);
  });
});

describe('a workbook or sheet that may not be changed', () => {
  test.each([
    [
      'read-only',
      'readOnly',
      (opened: Opened) => Object.assign(opened.excel.workbook.state, { isReadOnly: true }),
    ],
    [
      'structure protected',
      'workbookProtected',
      (opened: Opened) => Object.assign(opened.excel.workbook.state, { isProtected: true }),
    ],
  ])('%s: it is said before anything is written', async (_, code, protect) => {
    const opened = await openUser(QUICK);
    protect(opened);
    const before = await partsOf(opened.excel);
    await expect(opened.host.write(sampleSheets)).rejects.toMatchObject({
      code,
      written: [],
      incomplete: [],
    });
    expect(await partsOf(opened.excel)).toEqual(before);
    expect(opened.excel.requests).toHaveLength(1);
  });

  test('structure protected: a rerun of the same sheets does not need it', async () => {
    const { excel, host } = await openUser(QUICK);
    await host.write(sampleSheets);
    excel.workbook.state.isProtected = true;
    expect((await host.write(sampleSheets)).replaced).toHaveLength(3);
    await expect(host.write([list])).rejects.toMatchObject({ code: 'workbookProtected' });
  });

  test('a protected result sheet: its name is said, and nothing has changed', async () => {
    const { excel, host } = await openUser(QUICK);
    await host.write(sampleSheets);
    excel.workbook.Worksheets.GetItem(list.name).isProtected = true;
    const before = await partsOf(excel);
    await expect(host.write(sampleSheets)).rejects.toMatchObject({
      code: 'sheetProtected',
      params: { sheet: list.name },
      written: [],
    });
    expect(await partsOf(excel)).toEqual(before);
  });

  test('protected while we write: the account says how far it came', async () => {
    const { excel, host } = await openUser(PIECES);
    await host.write(sampleSheets);
    const writing = host.write(sampleSheets, {
      onProgress: ({ done }) => {
        if (done === 1) excel.workbook.Worksheets.GetItem(checks.name).isProtected = true;
      },
    });
    const failure = await writing.catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'sheetProtected', params: { sheet: checks.name } });
    expect(failure instanceof HostError && failure.written).not.toContain(checks.name);
    excel.workbook.Worksheets.GetItem(checks.name).isProtected = false;
    await host.write(sampleSheets);
    expect(await host.userEdits()).toEqual([]);
  });
});

describe('somebody else changes the workbook meanwhile', () => {
  const meanwhile = async (change: (opened: Opened) => void) => {
    const opened = await openUser(PIECES);
    await opened.host.write(sampleSheets);
    let isDone = false;
    const outcome = await opened.host
      .write(sampleSheets, {
        onProgress: ({ done }) => {
          if (done === 2 && !isDone) change(opened);
          isDone ||= done === 2;
        },
      })
      .catch((error: unknown) => error);
    return { ...opened, outcome };
  };

  test('a co-author edits an input sheet: both stand', async () => {
    const { excel, outcome } = await meanwhile((opened) =>
      opened.excel.edit('Leeg!B2', 'van een ander', 'Remote'),
    );
    expect(outcome).toMatchObject({ replaced: expect.arrayContaining([list.name]) });
    expect(excel.range('Leeg!B2').Values).toEqual([['van een ander']]);
  });

  test('a co-author edits a result sheet that is done: it is found afterwards', async () => {
    const { host, outcome } = await meanwhile((opened) =>
      opened.excel.edit(`${contributions.name}!J1`, 7, 'Remote'),
    );
    expect(outcome).toMatchObject({ replaced: expect.arrayContaining([contributions.name]) });
    expect(await host.userEdits()).toContainEqual({ sheet: contributions.name, cell: 'J1' });
  });

  test('a co-author deletes a result sheet: it is said, and a rerun works', async () => {
    const { host, outcome } = await meanwhile((opened) =>
      opened.excel.workbook.Worksheets.GetItem(checks.name).Delete(),
    );
    expect(outcome).toBeInstanceOf(HostError);
    await host.write(sampleSheets);
    expect(await host.userEdits()).toEqual([]);
  });
});

test('cancelled half-way through a first run: the workbook is as it was', async () => {
  const { excel, host } = await openUser(PIECES);
  const before = await partsOf(excel);
  const controller = new AbortController();
  const writing = host.write(sampleSheets, {
    signal: controller.signal,
    onProgress: ({ done }) => done === 1 && controller.abort(),
  });
  await expect(writing).rejects.toMatchObject({ code: 'cancelled', written: [], incomplete: [] });
  expect(await partsOf(excel)).toEqual(before);
});

test('the message of an error carries no data of the workbook', async () => {
  const { excel, host } = await openUser(QUICK);
  excel.faults.inject({ at: 2, kind: { error: 'GeneralException', after: 0.5 } });
  const failure = await host.write(sampleSheets).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'failed', params: { detail: 'GeneralException' } });
});
