/** Writes a made-up workbook with so many participants, to look at its results: `npx tsx test/tools/make-case.ts 60 geval.xlsx`. */
import { writeFileSync } from 'node:fs';
import { writeXlsx } from 'hucre';
import { caseRows } from './case-rows';

const [count = '60', path = 'geval.xlsx'] = process.argv.slice(2);
const sheets = Object.entries(caseRows(Number(count))).map(([name, rows]) => ({
  name,
  rows: rows.map((row) => row.map((value) => (typeof value === 'object' ? null : value))),
}));
writeFileSync(path, await writeXlsx({ sheets }));
