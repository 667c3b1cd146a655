/**
 * What goes wrong at every request of a write: afterwards the workbook is as it was, or complete, or the account says
 * exactly what was written and what not, and a rerun works.
 */
import { HostError } from '../../../../src/workbook/host';
import type { ExcelSettings } from '../../../../src/workbook/hosts/excel/settings';
import type { SheetSpec } from '../../../../src/workbook/sheet-spec';
import type { FaultKind } from '../../../excel-host/faults';
import { loadHost } from '../../../excel-host/file/load';
import { list, sampleSheets } from '../sample-sheets';
import { userWorkbook } from '../user-workbook';
import { attach, impatient, type Opened, partsOf, QUICK } from './open-excel';

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
        const { excel } = await prepare(wanted);
        const { host } = await attach(excel, 'silent' in kind ? impatient(wanted.settings) : wanted.settings);
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
        await (await attach(excel, wanted.settings)).host.write(sampleSheets);
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
