/** Makes test/fixtures/volledig-2017.xlsx anew from the workbook in which much happens: `npx tsx test/tools/make-full-year.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { FULL_YEAR } from '../workbook/report/full-year';

const sheets = Object.entries(FULL_YEAR).map(([name, rows]) => ({
  name,
  rows: rows.map((row) => row.map((value) => (typeof value === 'object' ? null : value))),
}));
writeFileSync(join('test', 'fixtures', 'volledig-2017.xlsx'), await writeXlsx({ sheets }));
