/** A long day in one pane, and workbooks with more sheets than anybody should have. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { calculate } from '../../src/app/calculate';
import { resultSheets } from '../../src/app/result-sheets';
import type { WorkbookHost } from '../../src/workbook/host';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { loadHost } from '../excel-host/file/load';
import { type Cells, fileOf, namedSheets } from '../security/hostile-workbook';
import { attach, costOf } from '../workbook/hosts/excel/open-excel';

const SLOW = 240_000;
/** Far less than what 150 runs would leave behind if each left its sheets: then it is tens of megabytes. */
const GROWTH = 5_000_000;

test(
  '200 runs after each other in one session leave nothing behind',
  () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--expose-gc', '--import', 'tsx', join(__dirname, 'many-runs.ts')],
      { cwd: join(__dirname, '../..'), encoding: 'utf8', timeout: SLOW },
    );
    expect(stderr).toBe('');
    const { settled, last, sheets, sheetsInAll } = JSON.parse(stdout);
    expect(last - settled).toBeLessThan(GROWTH);
    // Seven sheets of input, and those of the last run only.
    expect(sheetsInAll).toBe(7 + sheets);
  },
  SLOW,
);

describe('300 sheets', () => {
  const OTHERS = 300;
  const other: Cells = [
    ['Notitie', 'Bedrag'],
    ['overleg', 12],
    ['lunch', 34],
  ];
  const crowded = async (): Promise<Uint8Array> =>
    await fileOf({
      ...Object.fromEntries(Array.from({ length: OTHERS }, (_, at) => [`Notities ${at}`, other])),
      ...namedSheets((plain) => plain),
    });

  async function run(host: WorkbookHost) {
    const snapshot = await host.read();
    const calculation = calculate(snapshot, { confirmed: true });
    const report = await host.write(
      resultSheets(calculation, { language: 'nl', moment: new Date(0), snapshot }),
    );
    return { ...calculation, sheets: snapshot.sheets.length, report };
  }

  test('are read from a file, and the results are those of the seven that count', async () => {
    const { runs, sheets, report } = await run(await openXlsx(await crowded(), 'vol.xlsx'));
    const few = await run(await openXlsx(await fileOf(namedSheets((plain) => plain)), 'weinig.xlsx'));
    expect(sheets).toBe(OTHERS + 7);
    expect(runs[0]?.totals).toEqual(few.runs[0]?.totals);
    expect(report.written.length).toBe(few.report.written.length);
  });

  test('through Office.js take as many requests as seven', async () => {
    const costs = [];
    for (const bytes of [await crowded(), await fileOf(namedSheets((plain) => plain))]) {
      const { excel, host } = await attach(await loadHost(bytes, 'werkmap.xlsx'));
      excel.log.length = 0;
      const { runs } = await run(host);
      costs.push({ requests: costOf(excel).requests, totals: runs[0]?.totals });
    }
    expect(costs[0]).toEqual(costs[1]);
  });
});
