/**
 * What goes wrong at every request of a write: afterwards the workbook is as it was, or complete, or the account says
 * exactly what was written and what not, and a rerun works.
 */
import { HostError } from '../../../../src/workbook/host';
import type { ExcelSettings } from '../../../../src/workbook/hosts/excel/settings';
import type { SheetSpec } from '../../../../src/workbook/sheet-spec';
import type { FaultKind } from '../../../excel-host/faults';
import { loadHost } from '../../../excel-host/file/load';
import { checks, contributions, list, sampleSheets } from '../sample-sheets';
import { userWorkbook } from '../user-workbook';
import { attach, type Opened, openFixture, partsOf, QUICK } from './open-excel';

/** So little in a request that a write takes many. */
const PIECES: ExcelSettings = { ...QUICK, payload: 20_000 };

const openUser = async (settings: ExcelSettings): Promise<Opened> =>
  await attach(await loadHost(await userWorkbook(), 'werkmap.xlsx'), settings);

/** The earlier run wrote something else in the first cell, so that it shows which run a sheet is of. */
const EARLIER = 'eerder';
const earlier: readonly SheetSpec[] = sampleSheets.map((spec) => ({
  ...spec,
  rows: spec.rows.map((row, r) => row.map((cell, c) => (r + c === 0 ? { ...cell, value: EARLIER } : cell))),
}));

const KINDS: readonly (readonly [string, FaultKind])[] = [
  ['is refused', { error: 'GeneralException' }],
  ['fails at its first action', { error: 'GeneralException', after: 0 }],
  ['fails after a third', { error: 'InvalidArgument', after: 0.33 }],
  ['fails after two thirds', { error: 'ItemNotFound', after: 0.66 }],
  ['fails at its last action', { error: 'GeneralException', after: 0.999 }],
  ['gets no answer and is not carried out', { silent: 'undone' }],
  ['gets no answer though it is carried out', { silent: 'done' }],
];

/** Some of these wait for an answer that never comes, at one request after the other. */
const MINUTE = 60_000;

interface Case {
  readonly start: 'first run' | 'rerun';
  readonly settings: ExcelSettings;
}

async function prepare({ start, settings }: Case): Promise<Opened> {
  const opened = await openUser(settings);
  if (start === 'rerun') await opened.host.write(earlier);
  opened.excel.log.length = 0;
  return opened;
}

/** Requests of the write when nothing goes wrong, and the workbook after it. */
async function undisturbed(wanted: Case) {
  const opened = await prepare(wanted);
  const before = await partsOf(opened.excel);
  await opened.host.write(sampleSheets);
  return { requests: opened.excel.requests.length, before, after: await partsOf(opened.excel) };
}

describe.each<Case>([
  { start: 'first run', settings: QUICK },
  { start: 'first run', settings: PIECES },
  { start: 'rerun', settings: QUICK },
  { start: 'rerun', settings: PIECES },
])('$start, at most $settings.payload bytes in a request', (wanted) => {
  let whole: Awaited<ReturnType<typeof undisturbed>>;
  beforeAll(async () => {
    whole = await undisturbed(wanted);
  });

  test.each(KINDS)(
    'a request that %s',
    async (_, kind) => {
      const { requests, before, after } = whole;
      for (let at = 1; at <= requests; at++) {
        const { excel, host } = await prepare(wanted);
        excel.faults.inject({ at, kind });
        const outcome = await host.write(sampleSheets).catch((error: unknown) => error);
        excel.faults.clear();
        const parts = await partsOf(excel);
        if (outcome instanceof HostError) {
          const { written, incomplete } = outcome;
          if (written.length === 0 && incomplete.length === 0) expect([at, parts]).toEqual([at, before]);
          else await expectAccount({ excel, host }, outcome);
        } else {
          // Page set-up may be missing where its request was the one that failed.
          expect([at, outcome]).toMatchObject([
            at,
            { written: sampleSheets.map(({ name }) => ({ spec: name })) },
          ]);
          expect(await host.userEdits()).toEqual([]);
        }
        await host.write(sampleSheets);
        expect([at, await partsOf(excel)]).toEqual([at, after]);
      }
    },
    MINUTE,
  );
});

/**
 * A complete sheet is of this run, an incomplete one is empty but for the headings that Excel gives an empty table,
 * any other is of the earlier run; and nobody is said to have written on any of them.
 */
async function expectAccount({ excel, host }: Opened, { written, incomplete }: HostError): Promise<void> {
  for (const { name, rows } of sampleSheets) {
    const first = excel.workbook.Worksheets.find(name)?.grid.at(0, 0)?.value ?? '';
    const empty = name === list.name ? 'Column1' : '';
    const wanted = written.includes(name) ? rows[0]?.[0]?.value : incomplete.includes(name) ? empty : EARLIER;
    expect([name, first]).toEqual([name, wanted]);
  }
  expect(await host.userEdits()).toEqual([]);
}

describe('a request that gets its answer late', () => {
  test('is waited for', async () => {
    const { excel, host } = await openUser(QUICK);
    excel.faults.inject({ at: 2, kind: { slow: 50 } });
    expect((await host.write(sampleSheets)).written).toHaveLength(3);
  });
});

describe('Excel does not answer any more', () => {
  test('reading says so', async () => {
    const { excel, host } = await openFixture('twentebedrijf-2016');
    excel.faults.inject({ at: 2, times: 99, kind: { silent: 'undone' } });
    await expect(host.read()).rejects.toMatchObject({ code: 'timeout' });
  });

  test('writing says so, and which sheets may be half written', async () => {
    const { excel, host } = await openUser(QUICK);
    excel.faults.inject({ at: 2, times: 99, kind: { silent: 'done' } });
    await expect(host.write(sampleSheets)).rejects.toMatchObject({
      code: 'timeout',
      written: [],
      incomplete: sampleSheets.map(({ name }) => name),
    });
    excel.faults.clear();
    await host.write(sampleSheets);
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
    await host.write(earlier);
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
    await host.write(earlier);
    excel.workbook.state.isProtected = true;
    expect((await host.write(sampleSheets)).replaced).toHaveLength(3);
    await expect(host.write([list])).rejects.toMatchObject({ code: 'workbookProtected' });
  });

  test('a protected result sheet: its name is said, and nothing has changed', async () => {
    const { excel, host } = await openUser(QUICK);
    await host.write(earlier);
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
    await host.write(earlier);
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
    await opened.host.write(earlier);
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
