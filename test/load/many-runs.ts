/**
 * A program for a test: many runs after each other in one session over the genuine Office.js, as in a pane that stays
 * open for a day. Prints the bytes in use after the first runs and after the last, each after collecting garbage.
 */
import { createSession } from '../../src/app/session';
import { createExcelHost } from '../../src/workbook/hosts/excel/excel-host';
import { loadHost } from '../excel-host/file/load';
import { installOffice } from '../excel-host/install-office';
import { fileOf, namedSheets } from '../security/hostile-workbook';

const RUNS = 200;
/** By then everything is loaded and compiled, and caches are full. */
const SETTLED = 50;

function bytesInUse(): number {
  const collect: unknown = Reflect.get(globalThis, 'gc');
  if (typeof collect !== 'function') throw new Error('start with --expose-gc');
  for (let time = 0; time < 3; time += 1) collect();
  return process.memoryUsage().heapUsed;
}

async function main(): Promise<void> {
  const link = await installOffice();
  const excel = await loadHost(await fileOf(namedSheets((plain) => plain)), 'werkmap.xlsx');
  link.attach(excel);
  const session = createSession(createExcelHost(), { language: 'nl', version: '0' });
  let settled = 0;
  let sheets = 0;
  for (let run = 1; run <= RUNS; run += 1) {
    excel.edit('Begroting!D2', 1000 + run);
    const { state } = await session.check();
    if (state !== 'ready') await session.confirm();
    sheets = (await session.write({})).written.length;
    session.explain({ service: 0, participant: 0, phase: 'budget', component: 'service' });
    // The log belongs to the local host of the tests, not to the product.
    excel.log.length = 0;
    if (run === SETTLED) settled = bytesInUse();
  }
  console.log(
    JSON.stringify({
      settled,
      last: bytesInUse(),
      sheets,
      sheetsInAll: excel.workbook.Worksheets.items.length,
    }),
  );
}

await main();
