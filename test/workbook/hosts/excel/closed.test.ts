/** The workbook is closed, or its computer goes to sleep, at every request of a write: from then on all fail. */
import { HostError } from '../../../../src/workbook/host';
import type { ExcelSettings } from '../../../../src/workbook/hosts/excel/settings';
import type { SheetSpec } from '../../../../src/workbook/sheet-spec';
import { loadHost } from '../../../excel-host/file/load';
import { sampleSheets } from '../sample-sheets';
import { userWorkbook } from '../user-workbook';
import { attach, type Opened, partsOf, QUICK } from './open-excel';

/** So little in a request that a write takes many. */
const PIECES: ExcelSettings = { ...QUICK, payload: 20_000 };
const EARLIER = 'eerder';
const earlier: readonly SheetSpec[] = sampleSheets.map((spec) => ({
  ...spec,
  rows: spec.rows.map((row, r) => row.map((cell, c) => (r + c === 0 ? { ...cell, value: EARLIER } : cell))),
}));

async function rerun(): Promise<Opened> {
  const opened = await attach(await loadHost(await userWorkbook(), 'werkmap.xlsx'), PIECES);
  await opened.host.write(earlier);
  opened.excel.log.length = 0;
  return opened;
}

test('what was written stands, what is not named is untouched, and after opening again a run works', async () => {
  const whole = await rerun();
  await whole.host.write(sampleSheets);
  const after = await partsOf(whole.excel);
  const requests = whole.excel.requests.length;
  expect(requests).toBeGreaterThan(5);

  for (let at = 1; at <= requests; at++) {
    const { excel, host } = await rerun();
    excel.faults.inject({ at, times: 999, kind: { error: 'InvalidObjectPath' } });
    const outcome = await host.write(sampleSheets).catch((error: unknown) => error);
    excel.faults.clear();
    // The last request is page set-up, which a result can do without.
    if (outcome instanceof HostError) {
      for (const { name, rows } of sampleSheets) {
        if (outcome.incomplete.includes(name)) continue;
        const first = excel.workbook.Worksheets.find(name)?.grid.at(0, 0)?.value;
        expect([at, name, first]).toEqual([
          at,
          name,
          outcome.written.includes(name) ? rows[0]?.[0]?.value : EARLIER,
        ]);
      }
    } else
      expect([at, outcome]).toMatchObject([
        at,
        { written: sampleSheets.map(({ name }) => ({ spec: name })) },
      ]);
    await (await attach(excel, PIECES)).host.write(sampleSheets);
    expect([at, await partsOf(excel)]).toEqual([at, after]);
  }
}, 60_000);
