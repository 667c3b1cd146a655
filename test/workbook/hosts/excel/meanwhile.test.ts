/**
 * The user and a co-author go on working during a run, at every request of it, reading included: afterwards the
 * workbook is as it was, or complete, or the account says which sheets are not; what they typed stands; a rerun works.
 */
import { calculate } from '../../../../src/app/calculate';
import { resultSheets } from '../../../../src/app/result-sheets';
import { HostError, type WorkbookHost } from '../../../../src/workbook/host';
import type { ExcelSettings } from '../../../../src/workbook/hosts/excel/settings';
import type { ExcelHost } from '../../../excel-host/excel-host';
import { loadHost } from '../../../excel-host/file/load';
import { fileOf, namedSheets } from '../../../security/hostile-workbook';
import { attach, partsOf, QUICK } from './open-excel';

/** So little in a request that a run takes many; nobody waits for a user who is typing. */
const PIECES: ExcelSettings = { ...QUICK, payload: 90_000, editingWaits: [1] };
const MINUTES = 180_000;
const AMOUNT = 'Begroting!D2';
const RESULT = 'Resultaat bijdragen';

type Parts = Readonly<Record<string, string>>;

/** Reads, divides and writes, as the pane does. */
async function run(host: WorkbookHost): Promise<void> {
  const snapshot = await host.read();
  const calculation = calculate(snapshot, { confirmed: true });
  await host.write(resultSheets(calculation, { language: 'nl', moment: new Date(0), snapshot }));
}

/** @param amount - the cost of the first product */
async function openBook(amount = 1000): Promise<{ excel: ExcelHost; host: WorkbookHost }> {
  const opened = await attach(
    await loadHost(await fileOf(namedSheets((plain) => plain)), 'werkmap.xlsx'),
    PIECES,
  );
  opened.excel.edit(AMOUNT, amount);
  return opened;
}

/** A workbook with the results of an earlier run over another amount. */
async function rerunBook() {
  const opened = await openBook(900);
  await run(opened.host);
  opened.excel.edit(AMOUNT, 1000);
  opened.excel.log.length = 0;
  return opened;
}

interface Disturbance {
  readonly begin: (excel: ExcelHost) => void;
  /** Before the rerun. */
  readonly end?: (excel: ExcelHost) => void;
  /** What somebody typed in a cell of the input: it stands, and the rerun is one of that workbook. */
  readonly typed?: readonly [cell: string, value: string | number];
}

const DISTURBANCES: readonly (readonly [string, Disturbance])[] = [
  [
    'the user starts typing in a cell, and goes on',
    {
      begin: (excel) => {
        excel.isEditing = true;
      },
      end: (excel) => {
        excel.isEditing = false;
      },
    },
  ],
  [
    'somebody protects a result sheet',
    {
      begin: (excel) => protect(excel, true),
      end: (excel) => protect(excel, false),
    },
  ],
  ['a co-author changes an amount in the input', typing(AMOUNT, 5000)],
  ['a co-author types beside the input', typing('Deelnemers!J9', 'van een ander')],
  [
    'a co-author types on a result sheet',
    {
      begin: (excel) => {
        if (excel.workbook.Worksheets.find(RESULT)) excel.edit(`${RESULT}!Z9`, 'van een ander', 'Remote');
      },
    },
  ],
];

function typing(cell: string, value: string | number): Disturbance {
  return { begin: (excel) => excel.edit(cell, value, 'Remote'), typed: [cell, value] };
}

function protect(excel: ExcelHost, isProtected: boolean): void {
  const sheet = excel.workbook.Worksheets.find(RESULT);
  if (sheet) sheet.isProtected = isProtected;
}

/** A clean run of a workbook: how many requests it takes, and what comes of it. */
async function undisturbed(open: typeof openBook, typed?: Disturbance['typed']) {
  const { excel, host } = await open();
  if (typed) excel.edit(...typed);
  excel.log.length = 0;
  await run(host);
  return { requests: excel.requests.length, after: await partsOf(excel) };
}

/** The parts that differ; nothing is told of their content, which is long. */
const unlike = (a: Parts, b: Parts): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]);

describe.each([
  ['a first run', openBook],
  ['a rerun', rerunBook],
] as const)('%s', (_, open) => {
  test.each(DISTURBANCES)(
    '%s',
    async (__, { begin, end, typed }) => {
      const { requests } = await undisturbed(open);
      const wanted = await undisturbed(open, typed);
      const before = await partsOf((await open()).excel);
      expect(requests).toBeGreaterThan(4);
      for (let at = 1; at <= requests; at++) {
        const { excel, host } = await open();
        excel.log.length = 0;
        excel.faults.inject({ at, kind: { meanwhile: () => begin(excel) } });
        const outcome = await run(host).catch((error: unknown) => error);
        excel.faults.clear();
        if (typed) expect([at, excel.range(typed[0]).Values]).toEqual([at, [[typed[1]]]]);
        end?.(excel);
        if (outcome !== undefined) {
          expect([at, outcome]).toEqual([at, expect.any(HostError)]);
          const { written, incomplete } = outcome as HostError;
          if (written.length + incomplete.length === 0 && !typed)
            expect([at, unlike(await partsOf(excel), before)]).toEqual([at, []]);
        }
        await run(host);
        expect([at, unlike(await partsOf(excel), wanted.after)]).toEqual([at, []]);
      }
    },
    MINUTES,
  );
});

test(
  'an amount that a co-author changes during a run counts whole or not at all',
  async () => {
    const [old, fresh] = [await undisturbed(openBook), await undisturbed(openBook, [AMOUNT, 5000])];
    const isResult = (part: string): boolean =>
      part.startsWith('xl/worksheets/') && !part.endsWith('sheet6.xml');
    for (let at = 1; at <= old.requests; at++) {
      const { excel, host } = await openBook();
      excel.faults.inject({ at, kind: { meanwhile: () => excel.edit(AMOUNT, 5000, 'Remote') } });
      await run(host);
      excel.faults.clear();
      const parts = await partsOf(excel);
      const differences = [old.after, fresh.after].map((run) => unlike(parts, run).filter(isResult));
      expect([at, differences]).toEqual([at, expect.arrayContaining([[]])]);
    }
  },
  MINUTES,
);
